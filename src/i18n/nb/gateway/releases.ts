// The releases of the site, and going back to one of them.
export const releases = {
  title: 'Utgaver av nettstedet',
  lead: 'Hver gang noe publiseres, blir det en ny utgave. De siste ligger her, så du kan gå tilbake hvis noe er blitt galt.',
  none: 'Dette nettstedet publiseres uten utgaver, så det er ingen å gå tilbake til.',
  list: 'Utgavene',
  served: 'Ligger ute nå',
  entries: { one: '{n} oppføring', other: '{n} oppføringer' },
  commit: 'innhold {commit}',
  rollBack: 'Gå tilbake til {when}',
  heldTitle: 'En tidligere utgave vises',
  held: 'Noen har gått tilbake til utgaven fra {when}. Det som lagres nå, blir tatt vare på, men vises ikke før du viser det nyeste igjen.',
  end: 'Vis det nyeste igjen',
  onQueue:
    'Nettstedet viser en tidligere utgave, fordi noen har gått tilbake til den. Nye endringer vises ikke før det avsluttes.',
  busy: 'Noe publiseres akkurat nå. Vent et øyeblikk og prøv igjen.',
  refusals: {
    unknown: 'Utgaven finnes ikke lenger. Velg en annen.',
    incomplete: 'Noe mangler i denne utgaven, så den kan ikke vises. Velg en annen.',
    none: 'Dette nettstedet publiseres uten utgaver, så det er ingen å gå tilbake til.',
  },
  done: {
    rolledBack: 'Nettstedet viser utgaven du valgte.',
    ended: 'Nettstedet viser det nyeste igjen.',
  },
};
