import type { ReaderDictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  ownCalendar: 'Fra kalenderen til foreningen ({host}).',
  when: 'Når',
  where: 'Hvor',
  price: 'Pris',
  signup: 'Påmelding',
  noSignup: 'Nei, bare kom.',
  suits: 'Passer for',
  everyone: 'Alle',
  access: 'Slik er det der',
  organiser: 'Hvem står bak',
  askCentre: 'Ring frivilligsentralen: {phone}',
  theme: 'Tema',
  kind: 'Type',
  spoken: 'Vi snakker {languages}.',
  online: 'På nett',
  placeAndOnline: '{place}, også på nett',
  alsoOnline: 'Også på nett.',
  joinOnline: 'Bli med her ({host})',
  askOrganiser: 'Spør dem som står bak.',
  programme: 'Program',
  nextTimes: 'De neste gangene',
  over: 'Ferdig. Denne aktiviteten er over.',
  gone: 'Denne aktiviteten er over og tatt bort',
  goneLead: 'Siste gang var {date}. Den kommer ikke igjen.',
  goneNext: 'Se hva som skjer de neste dagene',
  ringFirst: 'Ring før du drar',
  unconfirmed: 'Vi er ikke sikre. Sist sjekket {date}.',
  lastWas: 'Siste gang var {date}.',
  moreDates: { one: 'og {n} dag til', other: 'og {n} dager til' },
  newTime: 'Ny tid: {time}',
  newDay: 'Ny dag: {date}',
  newPlace: 'Nytt sted: {place}',
  nextTime: 'Neste gang er {date}.',
  ages: { from: 'Fra {from} år', to: 'Opp til {to} år', between: '{from}–{to} år' },
  signupBy: 'Si fra at du kommer. Siste dag er {date}.',
  signupOver: 'Påmeldingen er over.',
  signupForm: 'Meld deg på i skjemaet ({host})',
  signupPhone: 'Ring {phone}',
  signupSms: 'Send SMS til {phone}',
  signupEmail: 'Skriv til {email}',
  subscribe: 'Få alle aktiviteter i din kalender (.ics)',
  description: '{title} i {municipality}. {when}',
} satisfies ReaderDictionary['activity'];

export const status = {
  cancelled: 'Avlyst',
  moved: 'Flyttet',
  newTime: 'Ny tid',
  online: 'På nett',
  postponed: 'Kommer senere',
  full: 'Fullt',
} satisfies ReaderDictionary['status'];

export const price = {
  free: 'Gratis',
  kroner: '{amount} kr',
  ask: 'Se pris',
} satisfies ReaderDictionary['price'];
