// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Velg sted, tema, alder, dag …',
      found: { one: '{n} aktivitet passer.', other: '{n} aktiviteter passer.' },
      nothing: 'Ingen aktiviteter passer til alt du har valgt. Nærmest er:',
    },
    associations: {
      title: 'Velg tema, sted, alder …',
      found: { one: '{n} forening passer.', other: '{n} foreninger passer.' },
      nothing: 'Ingen foreninger passer til alt du har valgt. Nærmest er:',
    },
    venues: {
      title: 'Velg plass, sted, kjøkken, pris …',
      found: { one: '{n} lokale passer.', other: '{n} lokaler passer.' },
      nothing: 'Ingen lokaler passer til alt du har valgt. Nærmest er:',
    },
    tasks: {
      title: 'Velg tid, interesse, sted …',
      found: { one: '{n} oppdrag passer.', other: '{n} oppdrag passer.' },
      nothing: 'Ingen oppdrag passer til alt du har valgt. Nærmest er:',
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
    'i-helga': 'I helga',
    'denne-uka': 'Denne uka',
    'neste-uke': 'Neste uke',
  },
  from: 'Fra dag',
  to: 'Til dag',
  age: 'Alder i år',
  timeOfDay: 'Tid på dagen',
  access: 'Tilrettelegging',
  language: 'Språk som snakkes',
  atMost: 'Høyst {price}',
  loading: 'Henter …',
  broken: 'Valgene kunne ikke hentes. Prøv igjen, eller bruk lenkene.',
  without: 'Uten «{choice}»',
  anyDay: 'Når som helst',
  wholeWeek: 'Hele uka',
  all: 'Alle',
  clear: 'Ta bort alle valg',
  showMore: 'Vis flere',
  calendar: 'Kalenderen for dette utvalget: {name}',
  nearestCalendar: 'Utvalget har ingen egen kalender. Nærmest er «{name}», som har mer',
  allCalendar: 'Utvalget har ingen egen kalender. Få alt som skjer i din egen kalender',
  areaCalendar: 'Kalenderen har ikke det som er for hele kommunen.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: aktiviteter',
    description: 'Aktiviteter i {municipality} som passer til «{choice}», dag for dag.',
    lead: { one: '{n} aktivitet fremover.', other: '{n} aktiviteter fremover.' },
    none: 'Ingenting er meldt inn nå.',
    combine: 'Velg mer: dag, alder, pris …',
    seeAll: 'Se alle aktivitetene',
  },
  associations: {
    heading: '{choice}: foreninger',
    description: 'Lag og foreninger i {municipality} som passer til «{choice}»: hva de gjør og hvem du ringer.',
    lead: { one: '{n} forening du kan bli med i.', other: '{n} foreninger du kan bli med i.' },
    none: 'Ingen foreninger er meldt inn her nå.',
    combine: 'Velg mer: sted, alder, fadder …',
    seeAll: 'Se alle foreningene',
  },
  venues: {
    heading: '{choice}: lokaler',
    description: 'Lokaler i {municipality} som passer til «{choice}»: plass, kjøkken, pris og hvem du ringer.',
    lead: { one: '{n} sted å møtes.', other: '{n} steder å møtes.' },
    none: 'Ingen lokaler er meldt inn her nå.',
    combine: 'Velg mer: plass, sted, kjøkken …',
    seeAll: 'Se alle lokalene',
  },
};
