import type { Dictionary } from '../../dictionary.ts';

// The releases of the site, and going back to one of them.
export const releases = {
  title: 'Utgåver av nettstaden',
  lead: 'Kvar gong noko blir publisert, blir det ei ny utgåve. Dei siste ligg her, så du kan gå tilbake om noko er blitt gale.',
  none: 'Denne nettstaden blir publisert utan utgåver, så det er inga å gå tilbake til.',
  list: 'Utgåvene',
  served: 'Ligg ute no',
  entries: { one: '{n} oppføring', other: '{n} oppføringar' },
  commit: 'innhald {commit}',
  rollBack: 'Gå tilbake til {when}',
  heldTitle: 'Ei tidlegare utgåve blir vist',
  held: 'Nokon har gått tilbake til utgåva frå {when}. Det som blir lagra no, blir teke vare på, men blir ikkje vist før du viser det nyaste igjen.',
  end: 'Vis det nyaste igjen',
  onQueue:
    'Nettstaden viser ei tidlegare utgåve, fordi nokon har gått tilbake til ho. Nye endringar blir ikkje viste før det blir avslutta.',
  busy: 'Noko blir publisert akkurat no. Vent ein augneblink og prøv igjen.',
  refusals: {
    unknown: 'Utgåva finst ikkje lenger. Vel ei anna.',
    incomplete: 'Noko manglar i denne utgåva, så ho kan ikkje visast. Vel ei anna.',
    none: 'Denne nettstaden blir publisert utan utgåver, så det er inga å gå tilbake til.',
  },
  done: {
    rolledBack: 'Nettstaden viser utgåva du valde.',
    ended: 'Nettstaden viser det nyaste igjen.',
  },
} satisfies Dictionary['releases'];
