import type { ReaderDictionary } from '../../dictionary.ts';

// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'i {municipality}',
  skip: 'Gå rett til teksten',
  mainMenu: 'Hovedmeny',
  menu: 'Meny',
  languages: 'Språk',
  unreviewed: 'Andre har ikke lest teksten ennå. Den kan ha feil.',
  pageLanguage: 'Siden er på {language}.',
  inLanguage: 'på {language}',
  forYou: 'For deg',
  youAreHere: 'Du er her',
  home: 'Første side',
  askUs: 'Spør oss',
  everything: 'Alt på {name}',
  sms: 'SMS',
  askHere: 'Spør her',
  email: 'E-post',
  builtAt: 'Siden ble laget {date}.',
  municipality: '{name} kommune.',
  sampleShown: 'Dette er bare et eksempel. Dagen er {date}.',
  sample: 'Dette er bare et eksempel. Kommunen finnes ikke.',
  report: 'Si fra om feil',
  checked: 'Sjekket {date}',
  changed: 'Endret {date}',
  feedAll: 'Få alle aktiviteter i din kalender (.ics)',
  feedDeadlines: 'Få siste dag å søke i din kalender (.ics)',
  notice: 'Beskjed',
  readMore: 'Les mer ({host})',
  callUs: 'Ring {phone}',
  smsTo: 'Send SMS til {phone}',
  writeTo: 'Skriv til {email}',
  showOnMap: 'Se på kart (norgeskart.no)',
  photo: 'Bilde: {credit}',
  readAloud: 'Les opp',
  stopReading: 'Stopp',
  readToEnd: 'Hele siden er lest.',
  largePrint: 'Skriv ut med store bokstaver',
  largePrintChosen: 'Store bokstaver er valgt. Skriv ut fra nettleseren.',
} satisfies ReaderDictionary['site'];

export const notFound = {
  title: 'Siden finnes ikke',
  lead: 'Kanskje er adressen skrevet feil. Kanskje er siden tatt bort.',
  tryThis: 'Prøv en av disse',
  call: 'Eller ring {phone}. Vi hjelper deg å finne fram.',
} satisfies ReaderDictionary['notFound'];

export const redirect = {
  title: 'Siden har flyttet',
  titled: 'Siden har flyttet: {title}',
  lead: 'Siden har fått en ny adresse. Den gamle adressen virker fortsatt.',
  go: 'Gå til {title}',
} satisfies ReaderDictionary['redirect'];
