import type { Dictionary } from '../../dictionary.ts';

// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'i {municipality}',
  skip: 'Hopp til innhaldet',
  mainMenu: 'Hovudmeny',
  menu: 'Meny',
  languages: 'Språk',
  unreviewed: 'Omsetjinga er ikkje lesen gjennom av andre enno.',
  pageLanguage: 'Sida er på {language}.',
  inLanguage: 'på {language}',
  forYou: 'For deg',
  youAreHere: 'Du er her',
  home: 'Framsida',
  askUs: 'Spør oss',
  everything: 'Alt på {name}',
  sms: 'SMS',
  askHere: 'Spør her',
  email: 'E-post',
  builtAt: 'Sida vart laga {date}.',
  municipality: '{name} kommune.',
  sampleShown: 'Eksempelinnhald, vist som {date}.',
  sample: 'Eksempelinnhald: kommunen finst ikkje.',
  readAloud: 'Les opp',
  stopReading: 'Stopp opplesinga',
  readToEnd: 'Heile sida er lesen opp.',
  largePrint: 'Skriv ut med stor skrift',
  largePrintChosen: 'Stor skrift er vald. Skriv ut frå nettlesaren.',
  report: 'Meld frå om feil',
  checked: 'Kontrollert {date}',
  changed: 'Endra {date}',
  feedAll: 'Abonner på alle aktivitetar (.ics)',
  feedDeadlines: 'Abonner på fristane (.ics)',
  notice: 'Beskjed',
  readMore: 'Les meir ({host})',
  callUs: 'Ring {phone}',
  smsTo: 'Send SMS til {phone}',
  writeTo: 'Skriv til {email}',
  showOnMap: 'Vis på kart (norgeskart.no)',
  photo: 'Bilete: {credit}',
} satisfies Dictionary['site'];

export const notFound = {
  title: 'Sida finst ikkje',
  lead: 'Adressa kan vere feil skriven, eller sida kan vere teken bort.',
  tryThis: 'Prøv ei av desse',
  call: 'Eller ring {phone}, så hjelper vi deg å finne fram.',
} satisfies Dictionary['notFound'];

export const redirect = {
  title: 'Sida har flytta',
  titled: 'Sida har flytta: {title}',
  lead: 'Det du leitar etter, har fått ei ny adresse. Den gamle verkar framleis.',
  go: 'Gå til {title}',
} satisfies Dictionary['redirect'];
