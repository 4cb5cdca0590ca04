// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'Oppdrag dag for dag',
  description: 'Når foreninger i {municipality} trenger folk: dag, klokkeslett, sted og hvem du ringer.',
  lead: {
    one: 'Foreningene har satt opp én gang de trenger folk. Ring, så er du med.',
    other: 'Foreningene har satt opp {n} ganger de trenger folk. Ring, så er du med.',
  },
  none: 'Ingen dager er satt opp nå.',
  weekend: 'Oppdrag i helga',
  thisWeekend: { one: '{n} oppdrag i helga', other: '{n} oppdrag i helga' },
  coming: 'De neste dagene',
  onDay: { one: '{n} oppdrag trenger folk', other: '{n} oppdrag trenger folk' },
  moreOnDay: { one: 'og ett oppdrag til', other: 'og {n} oppdrag til' },
  left: { one: 'Trenger én til', other: 'Trenger {n} til' },
  full: 'Fullt, takk!',
  cancelled: 'Avlyst',
  eventMoved: 'Aktiviteten er flyttet. Spør før du kommer.',
  partOf: 'Til {event}',
  // On the page of a task, and of an activity.
  times: 'Da trengs du',
  more: { one: 'og én gang til', other: 'og {n} ganger til' },
  besideEvent: 'Vi trenger deg',
  // The message that a telephone has ready.
  message: 'Hei! Jeg kan hjelpe med «{title}» {when}.',
  form: 'Svar på nett',
  // The lists of tasks with one choice.
  narrowed: 'Oppdrag: {choice}',
  narrowedDescription: 'Oppdrag for frivillige i {municipality}: {choice}.',
  choose: 'Vis oppdrag etter',
  noneChosen: 'Ingen oppdrag passer med dette nå.',
  feed: 'Oppdrag for frivillige i {municipality}',
  feedChoice: 'Oppdrag for frivillige i {municipality}: {choice}',
  feedDescription: 'Når foreninger i {municipality} trenger folk. Ring eller skriv, så er du med.',
  subscribe: 'Få oppdragene i din egen kalender',
  subscribeAll: 'Dette valget har ingen egen kalender. Få alle oppdragene i din egen kalender',
  group: 'Oppdrag for frivillige',
  allTasks: 'Alle oppdrag',
  size: { one: '{n} oppdrag', other: '{n} oppdrag' },
};
