import type { Dictionary } from '../dictionary.ts';

export const applicants = {
  association: 'Association',
  group: 'Group without an organisation number',
  youth: 'Young people applying themselves',
  person: 'Private person',
  institution: 'Municipality or institution',
} satisfies Dictionary['applicants'];

export const purposes = {
  'running-costs': 'Running costs and regular activities',
  event: 'Event',
  equipment: 'Equipment',
  facility: 'Buildings, facilities and outdoor areas',
  project: 'Project',
  course: 'Courses and training',
  inclusion: 'Everyone can take part',
  travel: 'Trips and travel',
} satisfies Dictionary['purposes'];

export const grantFinder = {
  heading: 'Find a grant that fits',
  questions: {
    applicant: 'Who are you?',
    purpose: 'What is the money for?',
    theme: 'What is it about?',
    time: 'When do you want to apply?',
    amount: 'How much do you need?',
  },
  times: { now: 'Now', soon: 'Within three months', later: 'In more than three months', rolling: 'At any time' },
  amounts: {
    small: 'Up to NOK 10,000',
    medium: 'NOK 10,000–50,000',
    large: 'NOK 50,000–200,000',
    huge: 'Over NOK 200,000',
    varies: 'The amount is not stated',
  },
  any: 'All',
  fits: { one: 'One grant fits', other: '{n} grants fit' },
  none: 'No grant fits all of this. Try with fewer choices:',
  without: { one: 'Without “{choice}”: one grant', other: 'Without “{choice}”: {n} grants' },
  all: 'Show all grants',
  failed: 'We could not get the whole list. Try again, or use the pages of grants below.',
  print: 'Print',
  feed: 'Get the deadlines for “{choice}” in your own calendar',
  nearestFeed: 'Your choice has no calendar of its own. The nearest has the deadlines for “{choice}”',
  allFeed: 'Get all deadlines in your own calendar',
  pageTitle: 'Grants: {choice}',
  pageDescription: 'Grants and funds in {municipality}, with deadlines: {choice}.',
  pageLead: { one: 'One grant fits “{choice}”.', other: '{n} grants fit “{choice}”.' },
  pageNone: 'No grant fits “{choice}” right now.',
  narrow: 'Answer more questions',
  subscribe: 'Get the deadlines in your own calendar',
  feedTitle: 'Grant deadlines in {municipality}: {choice}',
  canApply: 'Can we apply now?',
  open: {
    one: 'Yes, you can apply for one grant now.',
    other: 'Yes, you can apply for {n} grants now.',
  },
  closed: 'No, no grant is open right now.',
  nextOpens: 'The next one opens {date}.',
  answers: {
    until: 'Yes, until {date}.',
    untilTime: 'Yes, until {date} at {time}.',
    untilUsual: 'Yes, probably. The deadline is usually {date}, but the date is not confirmed.',
    rolling: 'Yes, all year.',
    opens: 'No, not yet. Opens {date}.',
    usuallyOpens: 'No, not yet. Usually opens {date}.',
    unknown: 'It is not certain. Ask the giver.',
    over: 'No, it is over for this year.',
    usual: 'The deadline is usually {date}.',
  },
} satisfies Dictionary['grantFinder'];
