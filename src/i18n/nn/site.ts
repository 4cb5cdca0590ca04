import type { Dictionary } from '../dictionary.ts';

// The frame of every page, the front page, and pages that say whom to ring.

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
  builtAt: 'Sida vart laga {date} kl. {time}.',
  municipality: '{name} kommune.',
  sampleShown: 'Eksempelinnhald, vist som {date}.',
  sample: 'Eksempelinnhald: kommunen finst ikkje.',
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
  photo: 'Foto: {credit}',
} satisfies Dictionary['site'];

export const front = {
  title: '{name} i {municipality}: kva skjer, bli med, få hjelp',
  description: 'Aktivitetar, oppdrag, hjelp, foreiningar, lokale og tilskot i {municipality}. Utan innlogging.',
  today: 'Kva skjer i dag?',
  todayCount: { one: '{n} aktivitet, {free} er gratis', other: '{n} aktivitetar, {free} er gratis' },
  todayNone: 'Ingenting i dag. Sjå kva som skjer dei neste dagane.',
  contribute: 'Eg vil bidra',
  contributeTasks: { one: '{n} oppdrag å velje mellom', other: '{n} oppdrag å velje mellom' },
  contributeNone: 'Ring, så finn vi noko som passar deg',
  needHelp: 'Eg treng hjelp',
  needHelpCall: 'Ring {phone}',
  needHelpRead: 'Les kva vi kan hjelpe med',
  associations: 'Vi i foreininga',
  associationsText: 'Pengar, lokale, fristar',
  offToday: 'Avlyst i dag',
  changedToday: 'Avlyst og endra i dag',
  wholeDay: 'Sjå heile dagen',
  noMoreToday: 'Det skjer ikkje meir i dag. Sjå kva som skjer dei neste dagane.',
  todayHeading: 'I dag, {date}',
  seeToday: 'Sjå kva som skjer i dag',
  seeAllToday: { one: 'Sjå heile dagen', other: 'Sjå alle {n} i dag' },
  nextDays: 'Dei neste dagane',
  allDays: 'Alle dagane framover',
  nextDeadlines: 'Neste fristar',
  allGrants: 'Alle tilskot',
  week: 'veke {week}',
  seats: { one: 'plass til {n}', other: 'plass til {n}' },
} satisfies Dictionary['front'];

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

export const contacts = {
  title: 'Kontakt',
  heading: 'Kven gjer kva?',
  lead: 'Ring den som kan hjelpe. Du treng ikkje vite på førehand kven det er.',
  description: 'Telefon, e-post og opningstider for dei som arbeider med frivillig innsats i {municipality}.',
  hours: 'Ope',
  visit: 'Besøk',
  phone: 'Telefon',
  elsewhere: 'Andre stader på nettet',
} satisfies Dictionary['contacts'];
