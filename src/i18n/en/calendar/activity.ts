import type { Dictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  when: 'When',
  where: 'Where',
  price: 'Price',
  signup: 'Sign-up',
  noSignup: 'No, just come.',
  suits: 'Who it is for',
  everyone: 'Everyone',
  access: 'Access',
  organiser: 'Organiser',
  ownCalendar: 'Taken from the association’s own calendar ({host}).',
  askCentre: 'Ring the volunteer centre: {phone}',
  theme: 'Theme',
  kind: 'Kind',
  spoken: 'We speak {languages}.',
  online: 'Online',
  placeAndOnline: '{place}, also online',
  alsoOnline: 'Also online.',
  joinOnline: 'Join here ({host})',
  askOrganiser: 'Ask the organiser.',
  programme: 'Programme',
  nextTimes: 'The next times',
  over: 'Finished. This activity is over.',
  gone: 'This activity is over and has been removed',
  goneLead: 'The last time was {date}. What this page said is no longer valid.',
  goneNext: 'See what is on in the coming days',
  ringFirst: 'Ring before you go',
  unconfirmed: 'Nobody has confirmed this since {date}.',
  lastWas: 'The last time was {date}.',
  moreDates: { one: 'and {n} more day', other: 'and {n} more days' },
  newTime: 'New time: {time}',
  newDay: 'New day: {date}',
  newPlace: 'New place: {place}',
  nextTime: 'The next time is {date}.',
  ages: { from: 'Age {from} or over', to: 'Age {to} or under', between: 'Age {from}–{to}' },
  signupBy: 'Sign up by {date}.',
  signupOver: 'Sign-up has closed.',
  signupForm: 'Sign up with the form ({host})',
  signupPhone: 'Ring {phone}',
  signupSms: 'Send an SMS to {phone}',
  signupEmail: 'Write to {email}',
  subscribe: 'Get all activities in your own calendar (.ics)',
  description: '{title} in {municipality}. {when}',
} satisfies Dictionary['activity'];

export const status = {
  cancelled: 'Cancelled',
  moved: 'Moved',
  newTime: 'New time',
  online: 'Online',
  postponed: 'Postponed',
  full: 'Full',
} satisfies Dictionary['status'];

export const price = {
  free: 'Free',
  kroner: '{amount} kr',
  ask: 'See price',
} satisfies Dictionary['price'];
