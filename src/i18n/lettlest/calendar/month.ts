import type { ReaderDictionary } from '../../dictionary.ts';

// The month calendar.
export const month = {
  title: 'Kalender',
  titled: 'Kalender for {month}',
  description: 'Se alt som skjer i {municipality} i {month}.',
  nowDescription: 'Se alt som skjer i {municipality} denne måneden.',
  lead: { one: '{n} aktivitet.', other: '{n} aktiviteter.' },
  none: 'Vi vet ikke om noe i {month} ennå.',
  noneThen: 'Vi vet ikke om noe i {month}.',
  choose: 'Velg måned',
  seeMonth: 'Se måneden',
  earlier: 'Tidligere i {month}',
  subscribe: 'Få alt i din kalender',
  grid: 'Vis som ruter',
  list: 'Vis som liste',
  loading: 'Vent litt …',
  broken: 'Rutene kom ikke fram. Du kan bruke listen her.',
  keys: 'Trykk på en dag. Da ser du hva som skjer.',
  who: 'For',
  showAll: 'Vis alle',
  shown: { one: '{n} aktivitet vises.', other: '{n} aktiviteter vises.' },
  close: 'Lukk',
  noneOnDay: 'Det er ingenting her denne dagen.',
} satisfies ReaderDictionary['month'];
