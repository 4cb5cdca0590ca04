import type { Dictionary } from '../dictionary.ts';

// The frame of every page, the front page, and pages that say whom to ring.

export const site = {
  of: 'in {municipality}',
  skip: 'Skip to the content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  languages: 'Languages',
  unreviewed: 'Nobody else has checked this translation yet.',
  pageLanguage: 'This page is in {language}.',
  inLanguage: 'in {language}',
  forYou: 'For you',
  youAreHere: 'You are here',
  home: 'Front page',
  askUs: 'Ask us',
  everything: 'Everything on {name}',
  sms: 'SMS',
  askHere: 'Ask here',
  email: 'E-mail',
  builtAt: 'This page was made on {date} at {time}.',
  municipality: '{name} municipality.',
  sampleShown: 'Sample content, shown as on {date}.',
  sample: 'Sample content: this municipality does not exist.',
  report: 'Report a mistake',
  checked: 'Checked on {date}',
  changed: 'Changed on {date}',
  feedAll: 'Subscribe to all activities (.ics)',
  feedDeadlines: 'Subscribe to the deadlines (.ics)',
  notice: 'Notice',
  readMore: 'Read more ({host})',
  callUs: 'Ring {phone}',
  smsTo: 'Send an SMS to {phone}',
  writeTo: 'Write to {email}',
  showOnMap: 'Show on a map (norgeskart.no)',
  photo: 'Photo: {credit}',
} satisfies Dictionary['site'];

export const front = {
  title: '{name} in {municipality}: what is on, join in, get help',
  description: 'Activities, tasks, help, associations, venues and grants in {municipality}. No login.',
  today: 'What is on today?',
  todayCount: { one: '{n} activity, {free} free', other: '{n} activities, {free} free' },
  todayNone: 'Nothing today. See what is on in the next days.',
  contribute: 'I want to help',
  contributeTasks: { one: '{n} task to choose', other: '{n} tasks to choose from' },
  contributeNone: 'Ring us, and we will find something for you',
  needHelp: 'I need help',
  needHelpCall: 'Ring {phone}',
  needHelpRead: 'Read what we can help with',
  associations: 'My association',
  associationsText: 'Money, rooms, deadlines',
  offToday: 'Cancelled today',
  changedToday: 'Cancelled and changed today',
  wholeDay: 'See the whole day',
  noMoreToday: 'Nothing more is on today. See what is on in the coming days.',
  todayHeading: 'Today, {date}',
  seeToday: 'See what is on today',
  seeAllToday: { one: 'See the whole day', other: 'See all {n} today' },
  nextDays: 'The next days',
  allDays: 'All the coming days',
  nextDeadlines: 'Next deadlines',
  allGrants: 'All grants',
  week: 'week {week}',
  seats: { one: 'room for {n}', other: 'room for {n}' },
} satisfies Dictionary['front'];

export const notFound = {
  title: 'There is no such page',
  lead: 'The address may be wrong, or the page may have been removed.',
  tryThis: 'Try one of these',
  call: 'Or ring {phone}, and we will help you find your way.',
} satisfies Dictionary['notFound'];

export const redirect = {
  title: 'This page has moved',
  titled: 'This page has moved: {title}',
  lead: 'What you are looking for has a new address. The old one still works.',
  go: 'Go to {title}',
} satisfies Dictionary['redirect'];

export const contacts = {
  title: 'Contact',
  heading: 'Who does what?',
  lead: 'Ring someone who can help. You do not need to know first who that is.',
  description: 'Telephone, e-mail and opening hours of the people who work with volunteering in {municipality}.',
  hours: 'Open',
  visit: 'Visit',
  phone: 'Telephone',
  elsewhere: 'Other places on the net',
} satisfies Dictionary['contacts'];
