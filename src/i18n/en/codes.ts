import type { Dictionary } from '../dictionary.ts';

// What people read for the fixed codes of content.

export const themes = {
  language: 'Language',
  food: 'Food and coffee',
  exercise: 'Exercise and sport',
  outdoors: 'Walks and nature',
  music: 'Music and singing',
  culture: 'Culture and history',
  crafts: 'Crafts and workshops',
  games: 'Games and play',
  learning: 'Courses and homework',
  technology: 'Computers and phones',
  care: 'Care and support',
  environment: 'Environment and reuse',
  community: 'Neighbourhood and meetings',
  faith: 'Religion and beliefs',
} satisfies Dictionary['themes'];

export const audiences = {
  children: 'Children',
  youth: 'Young people',
  adults: 'Adults',
  seniors: 'Older people',
  families: 'Families',
} satisfies Dictionary['audiences'];

export const kinds = {
  activity: 'Activity',
  event: 'Event',
  course: 'Course',
  meeting: 'Meeting',
  conference: 'Conference',
  festival: 'Festival',
} satisfies Dictionary['kinds'];

export const access = {
  'step-free': 'No stairs',
  toilet: 'Wheelchair toilet',
  'hearing-loop': 'Hearing loop',
  lift: 'Lift',
  parking: 'Parking near the door',
  'sign-language': 'Sign language interpreter',
  companion: 'Free for your companion',
  'little-norwegian': 'A little Norwegian is enough',
  buddy: 'A buddy meets you',
} satisfies Dictionary['access'];

export const venueKinds = {
  centre: 'Volunteer centre',
  'community-house': 'Community hall',
  library: 'Library',
  'culture-house': 'Arts centre',
  hall: 'Hall',
  school: 'School',
  'care-home': 'Care home',
  church: 'Church',
  outdoors: 'Outdoors',
  other: 'Other',
} satisfies Dictionary['venueKinds'];

export const sectors = {
  centre: 'The volunteer centre',
  culture: 'Culture',
  upbringing: 'Children and schools',
  health: 'Health',
  emergency: 'Emergency planning',
  other: 'Other',
} satisfies Dictionary['sectors'];

export const sources = {
  municipality: 'The municipality',
  county: 'The county',
  state: 'The state',
  fund: 'Fund',
  bank: 'Bank',
  other: 'Others',
} satisfies Dictionary['sources'];
