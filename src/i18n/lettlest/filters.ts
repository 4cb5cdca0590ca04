import type { ReaderDictionary } from '../dictionary.ts';

// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Velg sted, tema, alder, dag …',
      found: { one: '{n} aktivitet passer.', other: '{n} aktiviteter passer.' },
      nothing: 'Ingen aktiviteter passer til alle valgene dine. Disse ligner mest:',
    },
    associations: {
      title: 'Velg tema, sted, alder …',
      found: { one: '{n} forening passer.', other: '{n} foreninger passer.' },
      nothing: 'Ingen foreninger passer til alle valgene dine. Disse ligner mest:',
    },
    venues: {
      title: 'Velg plass, sted, kjøkken, pris …',
      found: { one: '{n} sted passer.', other: '{n} steder passer.' },
      nothing: 'Ingen steder passer til alle valgene dine. Disse ligner mest:',
    },
    tasks: {
      title: 'Velg tid, sted, hva du liker …',
      found: { one: '{n} oppgave passer.', other: '{n} oppgaver passer.' },
      nothing: 'Ingen oppgaver passer til alle valgene dine. Disse ligner mest:',
    },
  },
  everywhere: 'I hele kommunen',
  later: 'Også senere',
  more: 'Vis dagene etter dette',
  when: 'Når',
  anyTime: 'Når som helst',
  periods: {
    'i-dag': 'I dag',
    'i-morgen': 'I morgen',
    'i-helga': 'Lørdag og søndag',
    'denne-uka': 'Denne uka',
    'neste-uke': 'Neste uke',
  },
  from: 'Fra dag',
  to: 'Til dag',
  age: 'Alder i år',
  timeOfDay: 'Tid på dagen',
  access: 'Dette trenger jeg',
  language: 'Språk vi snakker',
  atMost: 'Ikke over {price}',
  loading: 'Vent litt …',
  broken: 'Valgene kom ikke fram. Prøv igjen, eller trykk på lenkene.',
  without: 'Uten «{choice}»',
  anyDay: 'Når som helst',
  wholeWeek: 'Hele uka',
  all: 'Alle',
  clear: 'Ta bort alle valg',
  showMore: 'Vis flere',
  calendar: 'Kalender for det du har valgt: {name}',
  nearestCalendar: 'Valget ditt har ingen egen kalender. Denne har mer: «{name}»',
  allCalendar: 'Valget ditt har ingen egen kalender. Få alt som skjer i din kalender',
  areaCalendar: 'Kalenderen viser ikke det som er for hele kommunen.',
} satisfies ReaderDictionary['filters'];

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: aktiviteter',
    description: 'Aktiviteter i {municipality} som passer til «{choice}».',
    lead: { one: '{n} aktivitet kommer.', other: '{n} aktiviteter kommer.' },
    none: 'Det er ingenting her nå.',
    combine: 'Velg mer: dag, alder, pris …',
    seeAll: 'Se alle aktivitetene',
  },
  associations: {
    heading: '{choice}: foreninger',
    description: 'Foreninger i {municipality} som passer til «{choice}». Se hva de gjør, og hvem du ringer.',
    lead: { one: 'Du kan bli med i {n} forening.', other: 'Du kan bli med i {n} foreninger.' },
    none: 'Det er ingen foreninger her nå.',
    combine: 'Velg mer: sted, alder, fadder …',
    seeAll: 'Se alle foreningene',
  },
  venues: {
    heading: '{choice}: steder å låne',
    description: 'Rom og steder i {municipality} som passer til «{choice}». Se plass, pris og hvem du ringer.',
    lead: { one: '{n} sted å møtes.', other: '{n} steder å møtes.' },
    none: 'Det er ingen steder her nå.',
    combine: 'Velg mer: plass, sted, kjøkken …',
    seeAll: 'Se alle stedene',
  },
} satisfies ReaderDictionary['choicePages'];
