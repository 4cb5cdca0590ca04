import type { ReaderDictionary } from '../../dictionary.ts';

// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'Oppgaver dag for dag',
  description: 'Foreninger i {municipality} trenger folk. Se dag, tid, sted og hvem du ringer.',
  lead: {
    one: 'Foreningene trenger folk én gang. Ring, så er du med.',
    other: 'Foreningene trenger folk {n} ganger. Ring, så er du med.',
  },
  none: 'Det er ingen dager nå.',
  weekend: 'Oppgaver lørdag og søndag',
  thisWeekend: { one: '{n} oppgave lørdag og søndag', other: '{n} oppgaver lørdag og søndag' },
  coming: 'De neste dagene',
  onDay: { one: '{n} oppgave trenger folk', other: '{n} oppgaver trenger folk' },
  moreOnDay: { one: 'og én oppgave til', other: 'og {n} oppgaver til' },
  left: { one: 'Trenger én til', other: 'Trenger {n} til' },
  full: 'Vi har nok folk. Takk!',
  cancelled: 'Avlyst',
  eventMoved: 'Aktiviteten er flyttet. Spør før du kommer.',
  partOf: 'Til {event}',
  // On the page of a task, and of an activity.
  times: 'Da trenger vi deg',
  more: { one: 'og én gang til', other: 'og {n} ganger til' },
  besideEvent: 'Vi trenger deg',
  // The message that a telephone has ready.
  message: 'Hei! Jeg kan hjelpe med «{title}» {when}.',
  form: 'Svar på nett',
  // The lists of tasks with one choice.
  narrowed: 'Oppgaver: {choice}',
  narrowedDescription: 'Oppgaver for frivillige i {municipality}: {choice}.',
  choose: 'Vis oppgaver etter',
  noneChosen: 'Ingen oppgaver passer med dette nå.',
  feed: 'Oppgaver for frivillige i {municipality}',
  feedChoice: 'Oppgaver for frivillige i {municipality}: {choice}',
  feedDescription: 'Foreninger i {municipality} trenger folk. Ring eller skriv, så er du med.',
  subscribe: 'Få oppgavene i din kalender',
  subscribeAll: 'Valget ditt har ingen egen kalender. Få alle oppgavene i din kalender',
  group: 'Oppgaver for frivillige',
  allTasks: 'Alle oppgaver',
  size: { one: '{n} oppgave', other: '{n} oppgaver' },
} satisfies ReaderDictionary['shifts'];
