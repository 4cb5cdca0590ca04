import type { Concept } from '../words/concept.ts';
import { pastimes } from '../words/pastimes.ts';

/** The pages of the portal itself that a concept is about; they are the same in every municipality. */
export const conceptPages: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  volunteer: ['/bli-frivillig/', '/oppdrag/'],
  tasks: ['/oppdrag/', '/bli-frivillig/'],
  getHelp: ['/hjelp/'],
  rent: ['/lokaler/'],
  borrow: ['/utstyr/'],
  grants: ['/tilskudd/'],
  associations: ['/foreninger/'],
  contact: ['/kontakt/'],
  activities: ['/aktiviteter/', '/kalender/'],
  map: ['/kart/'],
  calendar: ['/kalender/', '/aktiviteter/'],
  subscribe: ['/kalender/abonner/'],
  weekProgramme: ['/ukeprogram/'],
  submit: ['/send-inn/', '/om/skriv-selv/'],
  correct: ['/meld-endring/'],
  signIn: ['/logg-inn/', '/om/skriv-selv/'],
  writeYourself: ['/om/skriv-selv/'],
  forAssociations: ['/om/for-foreninger/'],
  handbook: ['/handbok/'],
  examples: ['/eksempler/'],
  awards: ['/priser/'],
  accessibility: ['/om/tilgjengelighet/'],
  openData: ['/om/apne-data/'],
  paperForm: ['/bli-frivillig/skjema/'],
};

/** Lists the kinds of page that are meant by a concept, the most likely first. */
export function kindsOf(concept: Concept): readonly string[] {
  return KINDS[concept] ?? (Object.hasOwn(pastimes, concept) ? ['events'] : []);
}

/** Checks whether a concept is a need that pages of some kinds answer, rather than a pastime. */
export function isNeed(concept: Concept): boolean {
  return KINDS[concept] !== undefined && !Object.hasOwn(pastimes, concept);
}

/** Checks whether a concept tells what kind of page is wanted, whatever else a query is about. */
export function decidesKind(concept: Concept): boolean {
  return DECISIVE.has(concept);
}

const DECISIVE: ReadonlySet<Concept> = new Set([
  'grants',
  'volunteer',
  'aboutVolunteering',
  'tasks',
  'rent',
  'borrow',
  'activities',
  'moneyTrouble',
]);

/** Checks whether a concept says what somebody wants to do, but not with what. */
export function isFrame(concept: Concept): boolean {
  return FRAMES.has(concept);
}

const FRAMES: ReadonlySet<Concept> = new Set([
  ...(['rent', 'borrow', 'getHelp', 'volunteer', 'tasks', 'associations', 'activities', 'contact'] as const),
]);

const KINDS: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  rent: ['venues'],
  meetingRoom: ['venues'],
  communityHouse: ['venues'],
  gymHall: ['venues'],
  sportsHall: ['venues'],
  stage: ['venues'],
  overnight: ['venues'],
  heritage: ['grants', 'awards'],
  fishing: ['associations', 'events'],
  borrow: ['equipment'],
  skis: ['equipment'],
  tent: ['equipment'],
  partyTent: ['equipment'],
  sound: ['equipment'],
  projector: ['equipment'],
  bus: ['equipment'],
  trailer: ['equipment'],
  tools: ['equipment'],
  canoe: ['equipment'],
  kitchenEquipment: ['equipment'],
  printing: ['equipment'],
  tables: ['equipment'],
  grants: ['grants', 'pages'],
  hallTime: ['grants', 'venues'],
  eventSupport: ['grants'],
  deficit: ['grants'],
  vat: ['grants'],
  lottery: ['grants'],
  sportsFacility: ['grants'],
  playground: ['grants'],
  volunteer: ['opportunities', 'pages'],
  tasks: ['opportunities', 'pages'],
  coach: ['opportunities'],
  driver: ['opportunities'],
  cafeHost: ['opportunities'],
  treasurer: ['opportunities', 'handbook'],
  nightPatrol: ['opportunities', 'associations'],
  mentor: ['opportunities'],
  getHelp: ['help', 'pages'],
  doctor: ['help'],
  transport: ['help'],
  errands: ['help'],
  smallJobs: ['help'],
  visitFriend: ['help', 'opportunities'],
  phoneFriend: ['help', 'opportunities'],
  mealFriend: ['help'],
  loneliness: ['help', 'pages'],
  talk: ['pages', 'help'],
  worry: ['pages'],
  emergency: ['pages', 'contacts'],
  welcome: ['pages', 'events'],
  retired: ['pages', 'events'],
  moneyTrouble: ['pages', 'help', 'grants'],
  contact: ['contacts'],
  cultureOffice: ['contacts'],
  careOffice: ['contacts'],
  adultEducation: ['contacts'],
  policeCheck: ['handbook'],
  confidentiality: ['handbook'],
  insurance: ['handbook'],
  accounting: ['handbook'],
  statutes: ['handbook'],
  annualMeeting: ['handbook'],
  startAssociation: ['handbook'],
  recruiting: ['handbook', 'events'],
  privacy: ['pages', 'handbook'],
  childSafety: ['handbook'],
  publicity: ['handbook'],
  careForVolunteers: ['handbook'],
  applicationCourse: ['handbook', 'events'],
  inclusion: ['handbook'],
  youthVolunteer: ['pages'],
  beginVolunteer: ['pages', 'events'],
  professional: ['pages'],
  readingAloud: ['opportunities'],
  languageFriend: ['help', 'opportunities'],
  activityFriend: ['opportunities', 'contacts'],
  exchange: ['pages', 'events'],
  skates: ['equipment'],
  familySupport: ['associations', 'help'],
  arrange: ['handbook'],
  agreement: ['handbook'],
  awards: ['awards'],
  culturePrize: ['awards'],
  scholarship: ['awards'],
  buildingPrize: ['awards'],
  inclusionPrize: ['awards'],
  examples: ['examples'],
  council: ['pages'],
  policy: ['pages'],
  statistics: ['pages'],
  aboutVolunteering: ['pages'],
  associations: ['associations', 'pages'],
  homework: ['events', 'help'],
  computerHelp: ['events', 'help'],
};
