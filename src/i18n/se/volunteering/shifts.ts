// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'Bargamušat beaivvis beaivái',
  description: 'Goas searvvit {municipality} gielddas dárbbašit olbmuid: beaivi, diibmu, báiki ja geasa riŋget.',
  lead: {
    one: 'Searvvit dárbbašit olbmuid oktii. Riŋge, de leat mielde.',
    two: 'Searvvit dárbbašit olbmuid {n} geardde. Riŋge, de leat mielde.',
    other: 'Searvvit dárbbašit olbmuid {n} geardde. Riŋge, de leat mielde.',
  },
  none: 'Dál eai leat beaivvit biddjon.',
  weekend: 'Bargamušat vahkkoloahpas',
  thisWeekend: {
    one: '{n} bargamuš vahkkoloahpas',
    two: '{n} bargamuša vahkkoloahpas',
    other: '{n} bargamuša vahkkoloahpas',
  },
  coming: 'Boahtte beaivvit',
  onDay: {
    one: '{n} bargamuš dárbbaša olbmuid',
    two: '{n} bargamuša dárbbašit olbmuid',
    other: '{n} bargamuša dárbbašit olbmuid',
  },
  moreOnDay: { one: 'ja okta bargamuš vel', two: 'ja {n} bargamuša vel', other: 'ja {n} bargamuša vel' },
  left: {
    one: 'Vel okta olmmoš dárbbašuvvo',
    two: 'Vel {n} olbmo dárbbašuvvojit',
    other: 'Vel {n} olbmo dárbbašuvvojit',
  },
  full: 'Dievva, giitu!',
  cancelled: 'Heaittihuvvon',
  eventMoved: 'Doaibma lea sirdojuvvon. Jeara ovdal go boađát.',
  partOf: 'Gullá dása: {event}',
  // On the page of a task, and of an activity.
  times: 'Goas don dárbbašuvvot',
  more: { one: 'ja okta geardi vel', two: 'ja {n} geardde vel', other: 'ja {n} geardde vel' },
  besideEvent: 'Mii dárbbašit du',
  // The message that a telephone has ready.
  message: 'Hei! Mun sáhtán veahkehit: «{title}», {when}.',
  form: 'Vástit neahtas',
  // The lists of tasks with one choice.
  narrowed: 'Bargamušat: {choice}',
  narrowedDescription: 'Bargamušat eaktodáhtolaččaide {municipality} gielddas: {choice}.',
  choose: 'Čájet bargamušaid dán mielde',
  noneChosen: 'Ii oktage bargamuš heive dása dál.',
  feed: 'Bargamušat eaktodáhtolaččaide {municipality} gielddas',
  feedChoice: 'Bargamušat eaktodáhtolaččaide {municipality} gielddas: {choice}',
  feedDescription: 'Goas searvvit {municipality} gielddas dárbbašit olbmuid. Riŋge dahje čále, de leat mielde.',
  subscribe: 'Oaččo bargamušaid iežat kaleandarii',
  subscribeAll: 'Dán válljemis ii leat iežas kaleandar. Oaččo buot bargamušaid iežat kaleandarii',
  group: 'Bargamušat eaktodáhtolaččaide',
  allTasks: 'Buot bargamušat',
  size: { one: '{n} bargamuš', two: '{n} bargamuša', other: '{n} bargamuša' },
};
