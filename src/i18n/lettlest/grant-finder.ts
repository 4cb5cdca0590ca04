import type { ReaderDictionary } from '../dictionary.ts';

// The grant finder: who, what, when and how much, and whether one can apply now.

export const applicants = {
  association: 'Forening',
  group: 'Gruppe uten organisasjonsnummer',
  youth: 'Unge som søker selv',
  person: 'En person',
  institution: 'Kommune, skole eller lignende',
} satisfies ReaderDictionary['applicants'];

export const purposes = {
  'running-costs': 'Det vi gjør hele året',
  event: 'Noe vi gjør én gang',
  equipment: 'Ting vi trenger',
  facility: 'Hus, bane eller sted ute',
  project: 'En ny idé (prosjekt)',
  course: 'Kurs',
  inclusion: 'At alle kan bli med',
  travel: 'Tur og reise',
} satisfies ReaderDictionary['purposes'];

export const grantFinder = {
  heading: 'Finn penger som passer',
  questions: {
    applicant: 'Hvem er dere?',
    purpose: 'Hva skal pengene brukes til?',
    theme: 'Hva er temaet?',
    time: 'Når vil dere søke?',
    amount: 'Hvor mye trenger dere?',
  },
  times: { now: 'Nå', soon: 'Før det er gått tre måneder', later: 'Etter tre måneder', rolling: 'Når som helst' },
  amounts: {
    small: 'Opp til 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'Over 200 000 kr',
    varies: 'Vi vet ikke hvor mye',
  },
  any: 'Alle',
  fits: { one: 'Én passer', other: '{n} passer' },
  none: 'Ingenting passer med alt dette. Prøv med færre valg:',
  without: { one: 'Uten «{choice}»: én passer', other: 'Uten «{choice}»: {n} passer' },
  all: 'Vis alle',
  failed: 'Hele listen kom ikke fram. Prøv igjen, eller se på sidene under.',
  print: 'Skriv ut',
  feed: 'Få siste dag å søke i din kalender: «{choice}»',
  nearestFeed: 'Valget ditt har ingen egen kalender. Denne har mer: «{choice}»',
  allFeed: 'Få alle siste dager å søke i din kalender',
  pageTitle: 'Penger å søke om: {choice}',
  pageDescription: 'Penger å søke om i {municipality}: {choice}. Se siste dag å søke.',
  pageLead: { one: 'Én passer for «{choice}».', other: '{n} passer for «{choice}».' },
  pageNone: 'Ingenting passer for «{choice}» nå.',
  narrow: 'Svar på flere spørsmål',
  subscribe: 'Få siste dag å søke i din kalender',
  feedTitle: 'Siste dag å søke om penger i {municipality}: {choice}',
  canApply: 'Kan vi søke nå?',
  open: {
    one: 'Ja, dere kan søke på én nå.',
    other: 'Ja, dere kan søke på {n} nå.',
  },
  closed: 'Nei, ingen er åpne nå.',
  nextOpens: 'Den neste åpner {date}.',
  answers: {
    until: 'Ja, til og med {date}.',
    untilTime: 'Ja, til {date} kl. {time}.',
    untilUsual: 'Ja, kanskje. Siste dag er ofte {date}. Det er ikke sikkert i år.',
    rolling: 'Ja, hele året.',
    opens: 'Nei, ikke ennå. Det åpner {date}.',
    usuallyOpens: 'Nei, ikke ennå. Det åpner ofte {date}.',
    unknown: 'Vi vet ikke. Spør dem som gir pengene.',
    over: 'Nei, det er over for i år.',
    usual: 'Siste dag er ofte {date}.',
  },
} satisfies ReaderDictionary['grantFinder'];
