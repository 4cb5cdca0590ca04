import type { Dictionary } from '../dictionary.ts';

export const applicants = {
  association: 'Foreining',
  group: 'Gruppe utan organisasjonsnummer',
  youth: 'Ungdom som søkjer sjølve',
  person: 'Privatperson',
  institution: 'Kommune eller institusjon',
} satisfies Dictionary['applicants'];

export const purposes = {
  'running-costs': 'Drift og faste aktivitetar',
  event: 'Arrangement',
  equipment: 'Utstyr',
  facility: 'Hus, anlegg og uteområde',
  project: 'Prosjekt',
  course: 'Kurs og opplæring',
  inclusion: 'At alle kan vere med',
  travel: 'Tur og reise',
} satisfies Dictionary['purposes'];

export const grantFinder = {
  heading: 'Finn tilskot som passar',
  questions: {
    applicant: 'Kven er de?',
    purpose: 'Kva skal pengane gå til?',
    theme: 'Kva handlar det om?',
    time: 'Når vil de søkje?',
    amount: 'Kor mykje treng de?',
  },
  times: { now: 'No', soon: 'Innan tre månader', later: 'Om meir enn tre månader', rolling: 'Når som helst' },
  amounts: {
    small: 'Inntil 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'Over 200 000 kr',
    varies: 'Beløpet er ikkje oppgitt',
  },
  any: 'Alle',
  fits: { one: 'Eitt tilskot passar', other: '{n} tilskot passar' },
  none: 'Ingen tilskot passar med alt dette. Prøv med færre val:',
  without: { one: 'Utan «{choice}»: eitt tilskot', other: 'Utan «{choice}»: {n} tilskot' },
  all: 'Vis alle tilskota',
  failed: 'Vi fekk ikkje henta heile lista. Prøv igjen, eller bruk sidene med tilskot nedanfor.',
  print: 'Skriv ut',
  feed: 'Få fristane for «{choice}» i din eigen kalender',
  nearestFeed: 'Utvalet har ingen eigen kalender. Nærmast er fristane for «{choice}»',
  allFeed: 'Få alle fristane i din eigen kalender',
  pageTitle: 'Tilskot: {choice}',
  pageDescription: 'Tilskot og fond i {municipality}, med fristar: {choice}.',
  pageLead: { one: 'Eitt tilskot passar for «{choice}».', other: '{n} tilskot passar for «{choice}».' },
  pageNone: 'Ingen tilskot passar for «{choice}» akkurat no.',
  narrow: 'Svar på fleire spørsmål',
  subscribe: 'Få fristane i din eigen kalender',
  feedTitle: 'Tilskotsfristar i {municipality}: {choice}',
  canApply: 'Kan vi søkje på no?',
  open: {
    one: 'Ja, eitt tilskot kan de søkje på no.',
    other: 'Ja, {n} tilskot kan de søkje på no.',
  },
  closed: 'Nei, ingen tilskot er opne akkurat no.',
  nextOpens: 'Det neste opnar {date}.',
  answers: {
    until: 'Ja, fram til {date}.',
    untilTime: 'Ja, fram til {date} kl. {time}.',
    untilUsual: 'Ja, truleg. Fristen plar vere {date}, men datoen er ikkje stadfesta.',
    rolling: 'Ja, heile året.',
    opens: 'Nei, ikkje enno. Opnar {date}.',
    usuallyOpens: 'Nei, ikkje enno. Plar opne {date}.',
    unknown: 'Det er ikkje sikkert. Spør givaren.',
    over: 'Nei, det er over for i år.',
    usual: 'Fristen plar vere {date}.',
  },
} satisfies Dictionary['grantFinder'];
