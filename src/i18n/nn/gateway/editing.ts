import type { Dictionary } from '../../dictionary.ts';

// Error messages and change log entries of the gateway.
export const gateway = {
  refusals: {
    'not-signed-in': 'Du er ikkje lenger logga inn. Logg inn i ei anna fane, og trykk Lagre igjen her.',
    'unknown-action': 'Portalen kan ikkje gjere dette.',
    'not-understood': 'Portalen forstod ikkje det som vart sendt ({what}). Last sida på nytt og prøv igjen.',
    'too-big': 'Dette er for stort. Eit bilete kan vere på høgst 11 MB.',
    'unknown-place': 'Her kan ingenting lagrast eller hentast.',
    'one-file': 'Lagre éi side om gongen.',
    'not-yours': 'Du kan berre endre det som høyrer til di eiga foreining. Er namnet teke av andre, så vel eit anna.',
    'not-yours-picture': 'Biletet må liggje i mappa til di eiga foreining.',
    'staff-only': 'Dette må frivilligsentralen gjere. Ta kontakt, så hjelper dei deg.',
    'admin-only': 'Berre den som administrerer portalen, kan endre innstillingane.',
    'form-only': 'Skjemaet kan berre sende inn ein ny aktivitet.',
    'no-draft': 'Kladden finst ikkje. Kanskje er han publisert eller sletta.',
    'no-version': 'Denne versjonen finst ikkje.',
    'never-published': 'Dette har aldri vore publisert.',
    'no-picture': 'Biletet finst ikkje.',
    'draft-changed': 'Kladden er endra sidan du opna han. Her er han slik han er no. Sjå over han på nytt.',
    'published-changed': 'Sida er endra etter at du såg på ho. Last ho på nytt og sjå over ho igjen.',
    'version-missing': 'Portalen fekk ikkje vite kva versjon du såg på. Last sida på nytt og sjå over ho igjen.',
    'draft-waits':
      'Ein kladd ventar frå før. Publiser eller slett han først, så kan du hente tilbake det som stod før.',
    taken: 'Ei anna side har dette namnet. Vel eit anna namn. Teksten din er ikkje lagra.',
    gone: 'Nokon har sletta sida. Teksten din er ikkje lagra. Ta vare på teksten før du lèt att vindauget.',
    'unknown-base':
      'Nokon har kanskje endra sida etter at du opna henne. Ta vare på teksten din, last sida på nytt og skriv han inn igjen.',
    conflict:
      'Nokon andre har endra det same som deg ({fields}). Ta vare på teksten din, last sida på nytt og sjå kva dei skreiv.',
    unreadable:
      'Teksten som ligg der frå før, kan ikkje lesast. Frivilligsentralen kan hente tilbake ein eldre versjon.',
    'in-use': 'Kan ikkje slettast, fordi andre viser til det: {users}.',
    'bad-content': '{field}: {reason}',
    'bad-picture': '{name} er ikkje eit bilete som kan brukast. Vel eit bilete av typen jpg, png eller webp.',
    busy: 'Mange lagrar akkurat no. Vent litt og prøv igjen.',
    failed: 'Portalen kunne ikkje lagre akkurat no. Ta vare på teksten din, vent litt og prøv igjen.',
  },
  form: 'Innsendt skjema',
  /** Who stands in the history in place of one who was erased from it, and what in place of other words. */
  erased: { person: 'Sletta person', text: 'sletta' },
  /** What stands in the history, beside who did it. */
  commits: {
    saved: 'Lagra {path}',
    live: 'Endra {path} på sida',
    published: 'Publiserte {path}',
    deleted: 'Sletta {path}',
    reverted: 'Tok tilbake endringa av {path}',
    undone: 'Angra publiseringa av {path}',
    merged: 'Slo saman med det som er endra utanfrå',
    seeded: 'Starten',
    draft: 'Sende {path} tilbake til kladd',
    pending_review: 'Sende {path} til godkjenning',
    pending_publish: 'Godkjende {path}',
  },
} satisfies Dictionary['gateway'];
