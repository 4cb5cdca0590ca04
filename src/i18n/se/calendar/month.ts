import type { ReaderDictionary } from '../../dictionary.ts';

// The month calendar.

export const month = {
  title: 'Kaleandar',
  titled: 'Kaleandar: {month}',
  description: 'Buot mii dáhpáhuvvá {municipality} gielddas, {month}, beaivvis beaivái.',
  nowDescription: 'Buot mii dáhpáhuvvá {municipality} gielddas dán mánu, beaivvis beaivái.',
  lead: { one: '{n} doaibma.', two: '{n} doaimma.', other: '{n} doaimma.' },
  none: 'Ii leat vel mihkkige dieđihuvvon: {month}.',
  noneThen: 'Ii lean mihkkige dieđihuvvon: {month}.',
  choose: 'Vállje mánu',
  seeMonth: 'Geahča mánu',
  earlier: 'Ovdal, {month}',
  subscribe: 'Oaččo buot iežat kaleandarii',
  grid: 'Čájet tabeallan',
  list: 'Čájet listun',
  loading: 'Viežžamin tabealla …',
  broken: 'Tabealla ii lean vejolaš viežžat. Listu lea dáppe.',
  keys: 'Deatte beaivvi, dahje geavat njuollaboaluid ja Enter, de rahpasa beaivvi listu.',
  who: 'Geaidda',
  showAll: 'Čájet buot',
  shown: { one: '{n} doaibma čájehuvvo.', two: '{n} doaimma čájehuvvojit.', other: '{n} doaimma čájehuvvojit.' },
  close: 'Gidde',
  noneOnDay: 'Dán beaivvi ii leat dáppe mihkkige.',
} satisfies ReaderDictionary['month'];
