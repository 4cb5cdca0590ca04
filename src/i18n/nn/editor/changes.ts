import type { Dictionary } from '../../dictionary.ts';

// Cancelled and changed dates.
export const changes = {
  choose: 'Skal noko avlysast eller endrast? Trykk på datoen.',
  more: 'Vis fleire datoar',
  once: 'Ingen komande datoar.',
  what: 'Kva skjer {date}?',
  note: 'Melding til dei som skulle kome (valfritt)',
  start: 'Ny tid',
  end: 'Sluttar (valfritt)',
  venue: 'Nytt lokale',
  sameVenue: 'Same lokale som før',
  place: 'Annan stad',
  url: 'Lenkje til møtet, byrjar med https://',
  confirm: {
    cancelled: 'Ja, meld avlyst',
    moved: 'Ja, meld flytta',
    online: 'Ja, det blir på nett',
    postponed: 'Ja, meld utsett',
    full: 'Ja, meld fullt',
  },
  cancel: 'Avbryt',
  undo: 'Angre {status}: {date}',
  needs: { moved: 'Skriv ny tid eller ny stad.', online: 'Skriv lenkja til møtet.' },
  remember: 'Trykk Lagre, så står det på sidene.',
  others: {
    one: 'I tillegg står det {n} endring av ein annan dato. Ho blir ståande.',
    other: 'I tillegg står det {n} endringar av andre datoar. Dei blir ståande.',
  },
} satisfies Dictionary['editor']['changes'];
