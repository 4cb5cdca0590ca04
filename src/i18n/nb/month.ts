// A month at a glance, and lists on other sites.

export const month = {
  title: 'Kalender',
  titled: 'Kalender for {month}',
  description: 'Alt som skjer i {municipality} i {month}, dag for dag.',
  nowDescription: 'Alt som skjer i {municipality} denne måneden, dag for dag.',
  lead: { one: '{n} aktivitet.', other: '{n} aktiviteter.' },
  none: 'Ingenting er meldt inn i {month} ennå.',
  noneThen: 'Ingenting var meldt inn i {month}.',
  choose: 'Velg måned',
  seeMonth: 'Se måneden',
  earlier: 'Tidligere i {month}',
  subscribe: 'Få alt i din egen kalender',
  grid: 'Vis som rutenett',
  list: 'Vis som liste',
  loading: 'Henter rutenettet …',
  broken: 'Rutenettet kunne ikke hentes. Listen står her.',
  keys: 'Trykk på en dag, eller bruk piltastene og Enter, så åpner listen for dagen.',
  who: 'For',
  showAll: 'Vis alle',
  shown: { one: '{n} aktivitet vises.', other: '{n} aktiviteter vises.' },
  close: 'Lukk',
  noneOnDay: 'Ingenting her denne dagen.',
};

export const embed = {
  titled: '{title} (liste)',
  description: 'De neste aktivitetene, til å vise på andre nettsider.',
  none: 'Ingenting er meldt inn nå.',
  all: 'Se alt på {name}',
  more: { one: 'Se {n} til på {name}', other: 'Se {n} til på {name}' },
};
