import type { ReaderDictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  when: 'Goas',
  where: 'Gos',
  price: 'Haddi',
  signup: 'Dieđiheapmi («påmelding»)',
  noSignup: 'Ii dárbbaš, boađe dušše.',
  suits: 'Heive',
  everyone: 'Buohkaide',
  access: 'Mo beassá sisa',
  organiser: 'Lágideaddji',
  askCentre: 'Riŋge eaktodáhtoguovddážii («frivilligsentralen»): {phone}',
  theme: 'Fáddá',
  kind: 'Šládja',
  spoken: 'Gielat maid hállat: {languages}.',
  online: 'Neahtas',
  placeAndOnline: '{place}, maiddái neahtas',
  alsoOnline: 'Maiddái neahtas.',
  joinOnline: 'Searvva dáppe ({host})',
  askOrganiser: 'Jeara lágideaddjis.',
  programme: 'Prográmma',
  nextTimes: 'Boahtte gearddit',
  over: 'Gárvvis. Dát doaibma lea nohkan.',
  gone: 'Dát doaibma lea nohkan ja váldojuvvon eret',
  goneLead: 'Dat lei maŋimus háve {date}. Dat mii čuoččui dáppe, ii guoská šat.',
  goneNext: 'Geahča mii dáhpáhuvvá boahtte beivviid',
  ringFirst: 'Riŋge ovdal go vuolggát',
  unconfirmed: 'Ii oktage leat duođaštan dán maŋŋel {date}.',
  lastWas: 'Maŋimus háve lei: {date}.',
  moreDates: { one: 'ja {n} beaivi vel', two: 'ja {n} beaivvi vel', other: 'ja {n} beaivvi vel' },
  newTime: 'Ođđa áigi: {time}',
  newDay: 'Ođđa beaivi: {date}',
  newPlace: 'Ođđa báiki: {place}',
  nextTime: 'Boahtte háve: {date}.',
  ages: { from: '{from} jagi rájes', to: 'Gitta {to} jahkái', between: '{from}–{to} jagi' },
  signupBy: 'Dieđit iežat maŋimustá {date}.',
  signupOver: 'Dieđihanáigi lea nohkan.',
  signupForm: 'Dieđit iežat skovis ({host})',
  signupPhone: 'Riŋge {phone}',
  signupSms: 'Sádde SMS: {phone}',
  signupEmail: 'Čále: {email}',
  subscribe: 'Oaččo buot doaimmaid iežat kaleandarii (.ics)',
  description: '{title}, {municipality}. {when}',
} satisfies ReaderDictionary['activity'];

export const status = {
  cancelled: 'Heaittihuvvon',
  moved: 'Sirdojuvvon',
  newTime: 'Ođđa áigi',
  online: 'Neahtas',
  postponed: 'Maŋiduvvon',
  full: 'Dievva',
} satisfies ReaderDictionary['status'];

export const price = {
  free: 'Nuvttá',
  kroner: '{amount} kr',
  ask: 'Geahča hatti',
} satisfies ReaderDictionary['price'];
