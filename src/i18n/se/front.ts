import type { ReaderDictionary } from '../dictionary.ts';

// The front page.

export const front = {
  title: '{site}: mii dáhpáhuvvá, searvva, oaččo veahki',
  description:
    'Doaimmat, bargamušat, veahkki, searvvit, lokálat ja doarjagat {municipality} gielddas. It dárbbaš logget sisa.',
  today: 'Mii dáhpáhuvvá odne?',
  todayCount: {
    one: '{n} doaibma, nuvttá: {free}',
    two: '{n} doaimma, nuvttá: {free}',
    other: '{n} doaimma, nuvttá: {free}',
  },
  todayNone: 'Odne ii leat mihkkige. Geahča mii dáhpáhuvvá boahtte beivviid.',
  contribute: 'Mun háliidan veahkehit',
  contributeTasks: {
    one: '{n} bargamuš maid sáhtát válljet',
    two: '{n} bargamuša maid gaskkas sáhtát válljet',
    other: '{n} bargamuša maid gaskkas sáhtát válljet',
  },
  contributeNone: 'Riŋge, de mii gávdnat juoidá mii heive dutnje',
  needHelp: 'Mun dárbbašan veahki',
  needHelpCall: 'Riŋge {phone}',
  needHelpRead: 'Loga mainna mii sáhttit veahkehit',
  associations: 'Mii searvvis',
  associationsText: 'Ruhta, lokálat, áigemearit',
  offToday: 'Heaittihuvvon odne',
  changedToday: 'Heaittihuvvon ja rievdaduvvon odne',
  wholeDay: 'Geahča olles beaivvi',
  noMoreToday: 'Odne ii dáhpáhuva šat mihkkige. Geahča mii dáhpáhuvvá boahtte beivviid.',
  todayHeading: 'Odne, {date}',
  seeToday: 'Geahča mii dáhpáhuvvá odne',
  seeAllToday: { one: 'Geahča olles beaivvi', two: 'Geahča visot {n} odne', other: 'Geahča visot {n} odne' },
  nextDays: 'Boahtte beaivvit',
  allDays: 'Buot boahtte beaivvit',
  nextDeadlines: 'Boahtte áigemearit',
  allGrants: 'Buot doarjagat',
  week: 'vahkku {week}',
  seats: { one: 'sadji {n} olbmui', two: 'sadji {n} olbmui', other: 'sadji {n} olbmui' },
} satisfies ReaderDictionary['front'];
