import type { ReaderDictionary } from '../dictionary.ts';

// The front page.

export const front = {
  title: '{site}: waxa dhacaya, ka qayb gal, hel caawimo',
  description:
    'Dhaqdhaqaaqyo, hawlo, caawimo, ururro, hoolal iyo deeqo. Degmada: {municipality}. Uma baahnid inaad gasho akoon.',
  today: 'Maxaa dhacaya maanta?',
  todayCount: { one: '{n} dhaqdhaqaaq, bilaash ah: {free}', other: '{n} dhaqdhaqaaq, bilaash ah: {free}' },
  todayNone: 'Maanta waxba ma jiraan. Eeg waxa dhacaya maalmaha soo socda.',
  contribute: 'Waxaan rabaa inaan wax caawiyo',
  contributeTasks: { one: '{n} hawl oo aad dooran karto', other: '{n} hawlood oo aad wax ka dooran karto' },
  contributeNone: 'Na soo wac, waxaan kuu helaynaa wax kugu habboon',
  needHelp: 'Caawimo ayaan u baahanahay',
  needHelpCall: 'Wac {phone}',
  needHelpRead: 'Akhri waxa aan kaa caawin karno',
  associations: 'Ururkayaga',
  associationsText: 'Lacag, hoolal, waqtiyada ugu dambeeya',
  offToday: 'Maanta la baajiyay',
  changedToday: 'Maanta la baajiyay ama la beddelay',
  wholeDay: 'Eeg maalinta oo dhan',
  noMoreToday: 'Maanta wax kale ma dhacayaan. Eeg waxa dhacaya maalmaha soo socda.',
  todayHeading: 'Maanta, {date}',
  seeToday: 'Eeg waxa maanta dhacaya',
  seeAllToday: { one: 'Eeg maalinta oo dhan', other: 'Eeg dhammaan {n} ee maanta' },
  nextDays: 'Maalmaha soo socda',
  allDays: 'Dhammaan maalmaha soo socda',
  nextDeadlines: 'Waqtiyada ugu dambeeya ee soo socda',
  allGrants: 'Dhammaan deeqaha',
  week: 'toddobaadka {week}',
  seats: { one: 'wuxuu qaadaa {n} qof', other: 'wuxuu qaadaa {n} qof' },
} satisfies ReaderDictionary['front'];
