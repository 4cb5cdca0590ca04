// Error messages and change log entries of the gateway.
export const gateway = {
  refusals: {
    'not-signed-in': 'Du er ikke lenger logget inn. Logg inn i en annen fane, og trykk Lagre igjen her.',
    'unknown-action': 'Portalen kan ikke gjøre dette.',
    'not-understood': 'Portalen forsto ikke det som ble sendt ({what}). Last siden på nytt og prøv igjen.',
    'too-big': 'Dette er for stort. Et bilde kan være på høyst 11 MB.',
    'unknown-place': 'Her kan ingenting lagres eller hentes.',
    'one-file': 'Lagre én side om gangen.',
    'not-yours':
      'Du kan bare endre det som hører til din egen forening. Er navnet tatt av noen andre, så velg et annet.',
    'not-yours-picture': 'Bildet må ligge i mappa til din egen forening.',
    'staff-only': 'Dette må frivilligsentralen gjøre. Ta kontakt, så hjelper de deg.',
    'admin-only': 'Bare den som administrerer portalen, kan endre innstillingene.',
    'form-only': 'Skjemaet kan bare sende inn en ny aktivitet.',
    'no-draft': 'Kladden finnes ikke. Kanskje er den publisert eller slettet.',
    'no-version': 'Denne versjonen finnes ikke.',
    'never-published': 'Dette har aldri vært publisert.',
    'no-picture': 'Bildet finnes ikke.',
    'draft-changed': 'Kladden er endret siden du åpnet den. Her er den slik den er nå. Se over den på nytt.',
    'published-changed': 'Siden er endret etter at du så på den. Last den på nytt og se over den igjen.',
    'version-missing': 'Portalen fikk ikke vite hvilken versjon du så på. Last siden på nytt og se over den igjen.',
    'draft-waits': 'En kladd venter fra før. Publiser eller slett den først, så kan du hente tilbake det som sto før.',
    taken: 'En annen side har dette navnet. Velg et annet navn. Teksten din er ikke lagret.',
    gone: 'Noen har slettet siden. Teksten din er ikke lagret. Ta vare på teksten før du lukker vinduet.',
    'unknown-base':
      'Noen har kanskje endret siden etter at du åpnet den. Ta vare på teksten din, last siden på nytt og skriv den inn igjen.',
    conflict:
      'Noen andre har endret det samme som deg ({fields}). Ta vare på teksten din, last siden på nytt og se hva de skrev.',
    unreadable:
      'Teksten som ligger der fra før, kan ikke leses. Frivilligsentralen kan hente tilbake en eldre versjon.',
    'in-use': 'Kan ikke slettes, fordi andre viser til det: {users}.',
    'bad-content': '{field}: {reason}',
    'bad-picture': '{name} er ikke et bilde som kan brukes. Velg et bilde av typen jpg, png eller webp.',
    busy: 'Mange lagrer akkurat nå. Vent litt og prøv igjen.',
    failed: 'Portalen kunne ikke lagre akkurat nå. Ta vare på teksten din, vent litt og prøv igjen.',
  },
  /** Who stands in the history for those who send something in without an account. */
  form: 'Innsendt skjema',
  /** Who stands in the history in place of one who was erased from it, and what in place of other words. */
  erased: { person: 'Slettet person', text: 'slettet' },
  /** What stands in the history, beside who did it. */
  commits: {
    saved: 'Lagret {path}',
    live: 'Endret {path} på siden',
    published: 'Publiserte {path}',
    deleted: 'Slettet {path}',
    reverted: 'Tok tilbake endringen av {path}',
    undone: 'Angret publiseringen av {path}',
    merged: 'Slo sammen med det som er endret utenfra',
    seeded: 'Begynnelsen',
    draft: 'Sendte {path} tilbake til kladd',
    pending_review: 'Sendte {path} til godkjenning',
    pending_publish: 'Godkjente {path}',
  },
};
