// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Vel stad, tema, alder, dag …',
      found: { one: '{n} aktivitet passar.', other: '{n} aktivitetar passar.' },
      nothing: 'Ingen aktivitetar passar til alt du har valt. Nærast er:',
    },
    associations: {
      title: 'Vel tema, stad, alder …',
      found: { one: '{n} foreining passar.', other: '{n} foreiningar passar.' },
      nothing: 'Ingen foreiningar passar til alt du har valt. Nærast er:',
    },
    venues: {
      title: 'Vel plass, stad, kjøkken, pris …',
      found: { one: '{n} lokale passar.', other: '{n} lokale passar.' },
      nothing: 'Ingen lokale passar til alt du har valt. Nærast er:',
    },
    tasks: {
      title: 'Vel tid, interesse, stad …',
      found: { one: '{n} oppdrag passar.', other: '{n} oppdrag passar.' },
      nothing: 'Ingen oppdrag passar til alt du har valt. Nærast er:',
    },
  },
  everywhere: 'I heile kommunen',
  later: 'Også seinare',
  more: 'Vis dagane etter dette',
  when: 'Når',
  anyTime: 'Når som helst',
  periods: {
    'i-dag': 'I dag',
    'i-morgen': 'I morgon',
    'i-helga': 'I helga',
    'denne-uka': 'Denne veka',
    'neste-uke': 'Neste veke',
  },
  from: 'Frå dag',
  to: 'Til dag',
  age: 'Alder i år',
  timeOfDay: 'Tid på dagen',
  access: 'Tilrettelegging',
  language: 'Språk som blir snakka',
  atMost: 'Høgst {price}',
  loading: 'Hentar …',
  broken: 'Vala kunne ikkje hentast. Prøv igjen, eller bruk lenkjene.',
  without: 'Utan «{choice}»',
  anyDay: 'Når som helst',
  wholeWeek: 'Heile veka',
  all: 'Alle',
  clear: 'Ta bort alle val',
  showMore: 'Vis fleire',
  calendar: 'Kalenderen for dette utvalet: {name}',
  nearestCalendar: 'Utvalet har ingen eigen kalender. Nærast er «{name}», som har meir',
  allCalendar: 'Utvalet har ingen eigen kalender. Få alt som skjer i din eigen kalender',
  areaCalendar: 'Kalenderen har ikkje det som er for heile kommunen.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: aktivitetar',
    description: 'Aktivitetar i {municipality} som passar til «{choice}», dag for dag.',
    lead: { one: '{n} aktivitet framover.', other: '{n} aktivitetar framover.' },
    none: 'Ingenting er meldt inn no.',
    combine: 'Vel meir: dag, alder, pris …',
    seeAll: 'Sjå alle aktivitetane',
  },
  associations: {
    heading: '{choice}: foreiningar',
    description: 'Lag og foreiningar i {municipality} som passar til «{choice}»: kva dei gjer og kven du ringjer.',
    lead: { one: '{n} foreining du kan bli med i.', other: '{n} foreiningar du kan bli med i.' },
    none: 'Ingen foreiningar er melde inn her no.',
    combine: 'Vel meir: stad, alder, fadder …',
    seeAll: 'Sjå alle foreiningane',
  },
  venues: {
    heading: '{choice}: lokale',
    description: 'Lokale i {municipality} som passar til «{choice}»: plass, kjøkken, pris og kven du ringjer.',
    lead: { one: '{n} stad å møtast.', other: '{n} stader å møtast.' },
    none: 'Ingen lokale er melde inn her no.',
    combine: 'Vel meir: plass, stad, kjøkken …',
    seeAll: 'Sjå alle lokala',
  },
};
