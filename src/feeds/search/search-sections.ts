import type { Language } from '../../i18n/index.ts';

type Words = Language['words'];

/** A page that is not an entry but that people search for. */
interface SectionPage {
  path: string;
  title: (words: Words) => string;
  about: keyof Words['search']['sections'];
}

/** The main pages, with the keys of their names and descriptions. */
export const SECTION_PAGES: readonly SectionPage[] = [
  { path: '/aktiviteter/', title: ({ activities }) => activities.title, about: 'activities' },
  { path: '/bli-frivillig/', title: ({ volunteer }) => volunteer.title, about: 'volunteer' },
  { path: '/oppdrag/', title: ({ tasks }) => tasks.title, about: 'tasks' },
  { path: '/hjelp/', title: ({ help }) => help.title, about: 'help' },
  { path: '/foreninger/', title: ({ associations }) => associations.title, about: 'associations' },
  { path: '/om/for-foreninger/', title: ({ forAssociations }) => forAssociations.title, about: 'forAssociations' },
  { path: '/send-inn/', title: ({ publicForms }) => publicForms.activity.title, about: 'sendIn' },
  { path: '/om/skriv-selv/', title: ({ writing }) => writing.title, about: 'writing' },
  { path: '/tilskudd/', title: ({ grants }) => grants.heading, about: 'grants' },
  { path: '/lokaler/', title: ({ venues }) => venues.heading, about: 'venues' },
  { path: '/utstyr/', title: ({ equipment }) => equipment.heading, about: 'equipment' },
  { path: '/handbok/', title: ({ handbook }) => handbook.title, about: 'handbook' },
  { path: '/eksempler/', title: ({ examples }) => examples.title, about: 'examples' },
  { path: '/priser/', title: ({ awards }) => awards.title, about: 'awards' },
  { path: '/kontakt/', title: ({ contacts }) => contacts.heading, about: 'contacts' },
  { path: '/om/tilgjengelighet/', title: ({ accessibility }) => accessibility.title, about: 'accessibility' },
  { path: '/kart/', title: ({ map }) => map.heading, about: 'map' },
  { path: '/kalender/', title: ({ month }) => month.title, about: 'calendar' },
  { path: '/kalender/abonner/', title: ({ subscribe }) => subscribe.title, about: 'subscribe' },
  { path: '/ukeprogram/', title: ({ weekSheet }) => weekSheet.title, about: 'weekProgramme' },
  { path: '/bli-frivillig/meld-deg/', title: ({ publicForms }) => publicForms.volunteering.title, about: 'signUp' },
  { path: '/bli-frivillig/skjema/', title: ({ volunteerForm }) => volunteerForm.title, about: 'paperForm' },
  { path: '/meld-endring/', title: ({ publicForms }) => publicForms.correction.title, about: 'correction' },
  { path: '/handbok/hele/', title: ({ handbook }) => handbook.wholeTitle, about: 'wholeHandbook' },
  { path: '/logg-inn/', title: ({ signIn }) => signIn.title, about: 'signIn' },
  { path: '/om/lenk-hit/', title: ({ linkCards }) => linkCards.title, about: 'linkCards' },
  { path: '/om/apne-data/', title: ({ openData }) => openData.title, about: 'openData' },
];
