// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'i {municipality}',
  skip: 'Hopp til innholdet',
  mainMenu: 'Hovedmeny',
  menu: 'Meny',
  languages: 'Språk',
  unreviewed: 'Oversettelsen er ikke lest gjennom av andre ennå.',
  pageLanguage: 'Siden er på {language}.',
  inLanguage: 'på {language}',
  forYou: 'For deg',
  youAreHere: 'Du er her',
  home: 'Forsiden',
  askUs: 'Spør oss',
  everything: 'Alt på {name}',
  sms: 'SMS',
  askHere: 'Spør her',
  email: 'E-post',
  builtAt: 'Siden ble laget {date}.',
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
  photo: 'Bilde: {credit}',
};

export const notFound = {
  title: 'Siden finnes ikke',
  lead: 'Adressen kan være skrevet feil, eller siden kan være tatt bort.',
  tryThis: 'Prøv en av disse',
  call: 'Eller ring {phone}, så hjelper vi deg å finne fram.',
};

export const redirect = {
  title: 'Siden har flyttet',
  titled: 'Siden har flyttet: {title}',
  lead: 'Det du leter etter, har fått en ny adresse. Den gamle virker fortsatt.',
  go: 'Gå til {title}',
};
