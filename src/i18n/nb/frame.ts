// The frame of every page, the front page, and pages that say whom to ring.

export const site = {
  of: 'i {municipality}',
  skip: 'Hopp til innholdet',
  mainMenu: 'Hovedmeny',
  menu: 'Meny',
  languages: 'Språk',
  unreviewed: 'Oversettelsen er ikke lest gjennom av andre ennå.',
  forYou: 'For deg',
  youAreHere: 'Du er her',
  home: 'Forsiden',
  askUs: 'Spør oss',
  everything: 'Alt på {name}',
  sms: 'SMS',
  email: 'E-post',
  builtAt: 'Siden ble laget {date} kl. {time}.',
  municipality: '{name} kommune.',
  sampleShown: 'Eksempelinnhold, vist som {date}.',
  sample: 'Eksempelinnhold: kommunen finnes ikke.',
  report: 'Meld fra om feil',
  checked: 'Kontrollert {date}',
  changed: 'Endret {date}',
  feedAll: 'Abonner på alle aktiviteter (.ics)',
  feedDeadlines: 'Abonner på fristene (.ics)',
  notice: 'Beskjed',
  readMore: 'Les mer ({host})',
  callUs: 'Ring {phone}',
  smsTo: 'Send SMS til {phone}',
  writeTo: 'Skriv til {email}',
  showOnMap: 'Vis på kart (norgeskart.no)',
  photo: 'Foto: {credit}',
};

export const front = {
  title: '{name} i {municipality}: hva skjer, bli med, få hjelp',
  description: 'Aktiviteter, oppdrag, hjelp, foreninger, lokaler og tilskudd i {municipality}. Uten innlogging.',
  today: 'Hva skjer i dag?',
  todayCount: { one: '{n} aktivitet, {free} er gratis', other: '{n} aktiviteter, {free} er gratis' },
  todayNone: 'Ingenting i dag. Se hva som skjer de neste dagene.',
  contribute: 'Jeg vil bidra',
  contributeTasks: {
    one: '{n} oppdrag. Velg tid, sted og det du liker',
    other: '{n} oppdrag. Velg tid, sted og det du liker',
  },
  contributeNone: 'Ring, så finner vi noe som passer deg',
  needHelp: 'Jeg trenger hjelp',
  needHelpCall: 'Ring {phone}, eller les hva vi kan hjelpe med',
  needHelpRead: 'Les hva vi kan hjelpe med',
  associations: 'Vi i foreningen',
  associationsText: 'Penger, lokaler, frister og håndbok',
  offToday: 'Avlyst i dag',
  changedToday: 'Avlyst og endret i dag',
  moreChanges: { one: 'Se {n} til', other: 'Se {n} til' },
  todayHeading: 'I dag, {date}',
  seeToday: 'Se hva som skjer i dag',
  seeAllToday: { one: 'Se hele dagen', other: 'Se alle {n} i dag' },
  nextDays: 'De neste dagene',
  allDays: 'Alle dagene framover',
  nextDeadlines: 'Neste frister',
  allGrants: 'Alle tilskudd',
  week: 'uke {week}',
  seats: { one: 'plass til {n}', other: 'plass til {n}' },
};

export const notFound = {
  title: 'Siden finnes ikke',
  lead: 'Adressen kan være skrevet feil, eller siden kan være tatt bort.',
  tryThis: 'Prøv en av disse',
  call: 'Eller ring {phone}, så hjelper vi deg å finne fram.',
};

export const moved = {
  title: 'Siden har flyttet',
  titled: 'Siden har flyttet: {title}',
  lead: 'Det du leter etter, har fått en ny adresse. Den gamle virker fortsatt.',
  go: 'Gå til {title}',
};

export const contacts = {
  title: 'Kontakt',
  heading: 'Hvem gjør hva?',
  lead: 'Ring den som kan hjelpe. Du trenger ikke vite på forhånd hvem det er.',
  description: 'Telefon, e-post og åpningstider for dem som arbeider med frivillighet i {municipality}.',
  hours: 'Åpent',
  visit: 'Besøk',
  phone: 'Telefon',
  elsewhere: 'Andre steder på nettet',
};
