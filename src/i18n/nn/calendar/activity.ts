import type { Dictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  when: 'Når',
  where: 'Kvar',
  price: 'Pris',
  signup: 'Påmelding',
  noSignup: 'Nei, berre kom.',
  suits: 'Passar for',
  everyone: 'Alle',
  access: 'Tilkomst',
  organiser: 'Arrangør',
  ownCalendar: 'Henta frå den eigne kalenderen til foreininga ({host}).',
  askCentre: 'Ring frivilligsentralen: {phone}',
  theme: 'Tema',
  kind: 'Slag',
  spoken: 'Vi snakkar {languages}.',
  online: 'På nett',
  placeAndOnline: '{place}, òg på nett',
  alsoOnline: 'Òg på nett.',
  joinOnline: 'Bli med her ({host})',
  askOrganiser: 'Spør arrangøren.',
  programme: 'Program',
  nextTimes: 'Dei neste gongene',
  over: 'Ferdig. Denne aktiviteten er over.',
  gone: 'Denne aktiviteten er over og teken bort',
  goneLead: 'Han var sist {date}. Det som stod her, gjeld ikkje lenger.',
  goneNext: 'Sjå kva som skjer dei neste dagane',
  ringFirst: 'Ring før du dreg',
  unconfirmed: 'Ingen har stadfesta dette sidan {date}.',
  lastWas: 'Siste gong var {date}.',
  moreDates: { one: 'og {n} dag til', other: 'og {n} dagar til' },
  newTime: 'Ny tid: {time}',
  newDay: 'Ny dag: {date}',
  newPlace: 'Ny stad: {place}',
  nextTime: 'Neste gong er {date}.',
  ages: { from: 'Frå {from} år', to: 'Til og med {to} år', between: '{from}–{to} år' },
  signupBy: 'Meld deg på innan {date}.',
  signupOver: 'Påmeldinga er over.',
  signupForm: 'Meld deg på i skjemaet ({host})',
  signupPhone: 'Ring {phone}',
  signupSms: 'Send SMS til {phone}',
  signupEmail: 'Skriv til {email}',
  subscribe: 'Få alle aktivitetar i din eigen kalender (.ics)',
  description: '{title} i {municipality}. {when}',
} satisfies Dictionary['activity'];

export const status = {
  cancelled: 'Avlyst',
  moved: 'Flytta',
  newTime: 'Ny tid',
  online: 'På nett',
  postponed: 'Utsett',
  full: 'Fullt',
} satisfies Dictionary['status'];

export const price = {
  free: 'Gratis',
  kroner: '{amount} kr',
  ask: 'Sjå pris',
} satisfies Dictionary['price'];
