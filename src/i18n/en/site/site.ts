import type { Dictionary } from '../../dictionary.ts';

// What every page has, and the pages for missing and moved addresses.

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
  email: 'Email',
  builtAt: 'This page was made on {date}.',
  municipality: '{name} municipality.',
  sampleShown: 'Sample content, shown as on {date}.',
  sample: 'Sample content: this municipality does not exist.',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  readToEnd: 'The whole page has been read.',
  largePrint: 'Print in large type',
  largePrintChosen: 'Large type is chosen. Print from your browser.',
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
  photo: 'Picture: {credit}',
} satisfies Dictionary['site'];

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
