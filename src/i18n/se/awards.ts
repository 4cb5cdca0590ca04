import type { ReaderDictionary } from '../dictionary.ts';

export const awards = {
  title: 'Bálkkašumit',
  heading: 'Bálkkašumit ja stipeanddat',
  lead: 'Evttot soapmása guhte dan ánssáša. Buohkat {municipality} gielddas sáhttet evttohit.',
  description:
    'Bálkkašumit ja stipeanddat {municipality} gielddas: gii daid sáhttá oažžut, áigemearit ja mo evttohat soapmása.',
  onThisPage: 'Dán siiddus',
  groups: {
    open: { short: 'Rabas dál ({n})', heading: 'Dáidda sáhtát evttohit soapmása dál' },
    rolling: { short: 'Olles jagi ({n})', heading: 'Dáidda sáhtát evttohit soapmása olles jagi' },
    upcoming: { short: 'Rahpasa maŋŋá ({n})', heading: 'Rahpasa maŋŋá' },
    unknown: { short: 'Jeara addis ({n})', heading: 'Jeara addis goas sáhtát evttohit' },
    over: { short: 'Nohkan dán jagi ({n})', heading: 'Nohkan dán jagi' },
  },
  none: 'Bálkkašumit eai leat vel dieđihuvvon.',
  latest: 'Maŋimus: {name} ({year})',
  criteria: 'Gii sáhttá oažžut bálkkašumi?',
  themeOfYear: 'Dán jagi fáddá',
  deadline: 'Áigemearri',
  levels: { local: 'Evttohus', national: 'Riikkalaš áigemearri', report: 'Raporta' },
  thenDeadline: '{what}: {date}',
  nominate: 'Evttot ná',
  form: 'Geavat skovi ({host})',
  jury: 'Juryjoavku',
  prize: 'Vuoitu',
  giver: 'Gii juohká',
  winners: 'Ovddit vuoitit',
  noWinners: 'Ii oktage leat vel ožžon bálkkašumi.',
} satisfies ReaderDictionary['awards'];
