import type { Dictionary } from '../../dictionary.ts';

// The month calendar.
export const month = {
  title: 'Calendar',
  titled: 'Calendar for {month}',
  description: 'Everything that is on in {municipality} in {month}, day by day.',
  nowDescription: 'Everything that is on in {municipality} this month, day by day.',
  lead: { one: '{n} activity.', other: '{n} activities.' },
  none: 'Nothing is listed for {month} yet.',
  noneThen: 'Nothing was listed for {month}.',
  choose: 'Choose a month',
  seeMonth: 'See the month',
  earlier: 'Earlier in {month}',
  subscribe: 'Get everything in your own calendar',
  grid: 'Show as a grid',
  list: 'Show as a list',
  loading: 'Fetching the grid …',
  broken: 'We could not fetch the grid. The list is here.',
  keys: 'Press a day, or use the arrow keys and Enter, to open its list.',
  who: 'For',
  showAll: 'Show all',
  shown: { one: '{n} activity shown.', other: '{n} activities shown.' },
  close: 'Close',
  noneOnDay: 'Nothing here on this day.',
} satisfies Dictionary['month'];
