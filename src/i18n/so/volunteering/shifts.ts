// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'Hawlaha maalin maalin',
  description:
    'Goorta ururradu dad u baahan yihiin: maalin, saacad, meel iyo cidda aad wacayso. Degmada: {municipality}.',
  lead: {
    one: 'Ururradu waxay qoreen hal mar oo ay dad u baahan yihiin. Soo wac oo ka qayb gal.',
    other: 'Ururradu waxay qoreen {n} jeer oo ay dad u baahan yihiin. Soo wac oo ka qayb gal.',
  },
  none: 'Hadda maalmo lama qorin.',
  weekend: 'Hawlaha Sabtida iyo Axadda',
  thisWeekend: { one: '{n} hawl Sabtida iyo Axadda', other: '{n} hawlood Sabtida iyo Axadda' },
  coming: 'Maalmaha soo socda',
  onDay: { one: '{n} hawl ayaa dad u baahan', other: '{n} hawlood ayaa dad u baahan' },
  moreOnDay: { one: 'iyo hal hawl oo kale', other: 'iyo {n} hawlood oo kale' },
  left: { one: 'Waxay u baahan tahay hal qof oo kale', other: 'Waxay u baahan tahay {n} qof oo kale' },
  full: 'Waa buuxaa, mahadsanidiin!',
  cancelled: 'Waa la baajiyay',
  eventMoved: 'Dhaqdhaqaaqa waa la raray. Weydii inta aadan iman.',
  partOf: 'Waxay la socotaa: {event}',
  // On the page of a task, and of an activity.
  times: 'Goorta laguu baahan yahay',
  more: { one: 'iyo hal mar oo kale', other: 'iyo {n} jeer oo kale' },
  besideEvent: 'Waan kuu baahannahay',
  // The message that a telephone has ready.
  message: 'Salaan! Waan ka caawin karaa hawshan: «{title}», {when}.',
  form: 'Internetka kaga jawaab',
  // The lists of tasks with one choice.
  narrowed: 'Hawlo: {choice}',
  narrowedDescription: 'Hawlaha mutadawiciinta: {choice}. Degmada: {municipality}.',
  choose: 'Hawlaha ku dooro',
  noneChosen: 'Hadda hawl ku habboon ma jirto.',
  feed: 'Hawlaha mutadawiciinta: {municipality}',
  feedChoice: 'Hawlaha mutadawiciinta, {municipality}: {choice}',
  feedDescription:
    'Goorta ururradu dad u baahan yihiin. Wac ama u qor, waadna ka qayb galaysaa. Degmada: {municipality}.',
  subscribe: 'Hawlaha ku hel kalandarkaaga',
  subscribeAll: 'Doorashadani ma laha kalandar u gaar ah. Dhammaan hawlaha ku hel kalandarkaaga',
  group: 'Hawlaha mutadawiciinta',
  allTasks: 'Dhammaan hawlaha',
  size: { one: '{n} hawl', other: '{n} hawlood' },
};
