import type { ReaderDictionary } from '../../dictionary.ts';

// The month calendar.

export const month = {
  title: 'Kalandar',
  titled: 'Kalandarka: {month}',
  description: 'Wax kasta oo dhacaya {month}, maalin maalin. Degmada: {municipality}.',
  nowDescription: 'Wax kasta oo dhacaya bishan, maalin maalin. Degmada: {municipality}.',
  lead: { one: '{n} dhaqdhaqaaq.', other: '{n} dhaqdhaqaaq.' },
  none: 'Weli waxba lama qorin: {month}.',
  noneThen: 'Waxba lama qorin: {month}.',
  choose: 'Dooro bil',
  seeMonth: 'Eeg bisha',
  earlier: 'Ka hor, {month}',
  subscribe: 'Wax kasta ku hel kalandarkaaga',
  grid: 'U tus sida jadwal',
  list: 'U tus sida liis',
  loading: 'Jadwalka waa la soo qaadayaa …',
  broken: 'Jadwalka lama soo qaadi karin. Liisku halkan ayuu ku yaal.',
  keys: 'Riix maalin, ama isticmaal badhamada fallaadhaha iyo Enter, markaas waxaa furmaya liiska maalinta.',
  who: 'Cidda loogu talagalay',
  showAll: 'Tus dhammaan',
  shown: { one: '{n} dhaqdhaqaaq ayaa la tusayaa.', other: '{n} dhaqdhaqaaq ayaa la tusayaa.' },
  close: 'Xir',
  noneOnDay: 'Maalintan halkan waxba kuma jiraan.',
} satisfies ReaderDictionary['month'];
