// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Choose place, theme, age, day …',
      found: { one: '{n} activity matches.', other: '{n} activities match.' },
      nothing: 'No activity matches everything you have chosen. The nearest are:',
    },
    associations: {
      title: 'Choose theme, place, age …',
      found: { one: '{n} association matches.', other: '{n} associations match.' },
      nothing: 'No association matches everything you have chosen. The nearest are:',
    },
    venues: {
      title: 'Choose seats, place, kitchen, price …',
      found: { one: '{n} venue matches.', other: '{n} venues match.' },
      nothing: 'No venue matches everything you have chosen. The nearest are:',
    },
    tasks: {
      title: 'Choose time, interest, place …',
      found: { one: '{n} task matches.', other: '{n} tasks match.' },
      nothing: 'No task matches everything you have chosen. The nearest are:',
    },
  },
  everywhere: 'In the whole municipality',
  later: 'Later as well',
  more: 'Show the days after this',
  when: 'When',
  anyTime: 'Any time',
  periods: {
    'i-dag': 'Today',
    'i-morgen': 'Tomorrow',
    'i-helga': 'At the weekend',
    'denne-uka': 'This week',
    'neste-uke': 'Next week',
  },
  from: 'From day',
  to: 'To day',
  age: 'Age in years',
  timeOfDay: 'Time of day',
  access: 'Accessibility',
  language: 'Spoken language',
  atMost: 'At most {price}',
  loading: 'Loading …',
  broken: 'The choices could not be loaded. Try again, or use the links.',
  without: 'Without “{choice}”',
  anyDay: 'Any time',
  wholeWeek: 'The whole week',
  all: 'All',
  clear: 'Remove all choices',
  showMore: 'Show more',
  calendar: 'The calendar of this selection: {name}',
  nearestCalendar: 'This selection has no calendar of its own. The nearest is “{name}”, which has more',
  allCalendar: 'This selection has no calendar of its own. Get everything in your own calendar',
  areaCalendar: 'The calendar leaves out what is for the whole municipality.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: activities',
    description: 'Activities in {municipality} that match “{choice}”, day by day.',
    lead: { one: '{n} coming activity.', other: '{n} coming activities.' },
    none: 'Nothing has been announced at present.',
    combine: 'Choose more: day, age, price …',
    seeAll: 'See all activities',
  },
  associations: {
    heading: '{choice}: associations',
    description: 'Associations in {municipality} that match “{choice}”: what they do and whom to call.',
    lead: { one: '{n} association you can join.', other: '{n} associations you can join.' },
    none: 'No association is listed here at present.',
    combine: 'Choose more: place, age, buddy …',
    seeAll: 'See all associations',
  },
  venues: {
    heading: '{choice}: venues',
    description: 'Venues in {municipality} that match “{choice}”: size, kitchen, price and whom to call.',
    lead: { one: '{n} place to meet.', other: '{n} places to meet.' },
    none: 'No venue is listed here at present.',
    combine: 'Choose more: seats, place, kitchen …',
    seeAll: 'See all venues',
  },
};
