// Cancelled and changed dates.
export const changes = {
  choose: 'Skal noe avlyses eller endres? Trykk på datoen.',
  more: 'Vis flere datoer',
  once: 'Ingen kommende datoer.',
  what: 'Hva skjer {date}?',
  note: 'Beskjed til dem som skulle komme (valgfritt)',
  start: 'Ny tid',
  end: 'Slutter (valgfritt)',
  venue: 'Nytt lokale',
  sameVenue: 'Samme lokale som før',
  place: 'Annet sted',
  url: 'Lenke til møtet, begynner med https://',
  confirm: {
    cancelled: 'Ja, meld avlyst',
    moved: 'Ja, meld flyttet',
    online: 'Ja, det blir på nett',
    postponed: 'Ja, meld utsatt',
    full: 'Ja, meld fullt',
  },
  cancel: 'Avbryt',
  undo: 'Angre {status}: {date}',
  needs: { moved: 'Skriv ny tid eller nytt sted.', online: 'Skriv lenka til møtet.' },
  remember: 'Trykk Lagre, så står det på sidene.',
  others: {
    one: 'I tillegg står det {n} endring av en annen dato. Den blir stående.',
    other: 'I tillegg står det {n} endringer av andre datoer. De blir stående.',
  },
};
