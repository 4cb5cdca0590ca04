import type { Dictionary } from '../../dictionary.ts';

// The month calendar.
export const month = {
  title: 'Kalender',
  titled: 'Kalender for {month}',
  description: 'Alt som skjer i {municipality} i {month}, dag for dag.',
  nowDescription: 'Alt som skjer i {municipality} denne månaden, dag for dag.',
  lead: { one: '{n} aktivitet.', other: '{n} aktivitetar.' },
  none: 'Ingenting er meldt inn i {month} enno.',
  noneThen: 'Ingenting var meldt inn i {month}.',
  choose: 'Vel månad',
  seeMonth: 'Sjå månaden',
  earlier: 'Tidlegare i {month}',
  subscribe: 'Få alt i din eigen kalender',
  grid: 'Vis som rutenett',
  list: 'Vis som liste',
  loading: 'Hentar rutenettet …',
  broken: 'Vi fekk ikkje henta rutenettet. Lista står her.',
  keys: 'Trykk på ein dag, eller bruk piltastane og Enter. Då ser du lista for dagen.',
  who: 'For',
  showAll: 'Vis alle',
  shown: { one: '{n} aktivitet blir vist.', other: '{n} aktivitetar blir viste.' },
  close: 'Lukk',
  noneOnDay: 'Ingenting her denne dagen.',
} satisfies Dictionary['month'];
