// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'ee {municipality}',
  skip: 'U bood qoraalka',
  mainMenu: 'Liiska ugu weyn',
  menu: 'Liis',
  languages: 'Luqadaha',
  unreviewed: 'Weli cid kale ma hubin turjumaaddan.',
  pageLanguage: 'Luqadda boggan: {language}.',
  inLanguage: 'luqadda: {language}',
  forYou: 'Adiga',
  youAreHere: 'Halkan baad joogtaa',
  home: 'Bogga hore',
  askUs: 'Na weydii',
  everything: 'Wax kasta oo ku jira {name}',
  sms: 'SMS',
  askHere: 'Halkan weydii',
  email: 'E-mayl',
  builtAt: 'Bogga waxaa la sameeyay {date}.',
  municipality: 'Degmada {name}.',
  sampleShown: 'Waa tusaale, sida uu ahaa {date}.',
  sample: 'Waa tusaale: degmadani ma jirto.',
  report: 'Sheeg haddii wax khaldan yihiin',
  checked: 'La hubiyay: {date}',
  changed: 'La beddelay: {date}',
  feedAll: 'Hel dhammaan dhaqdhaqaaqyada (.ics)',
  feedDeadlines: 'Hel waqtiyada ugu dambeeya (.ics)',
  notice: 'Ogeysiis',
  readMore: 'Akhri wax dheeraad ah ({host})',
  callUs: 'Wac {phone}',
  smsTo: 'SMS u dir {phone}',
  writeTo: 'U qor {email}',
  showOnMap: 'Ka eeg khariidadda (norgeskart.no)',
  photo: 'Sawirka: {credit}',
};

export const notFound = {
  title: 'Boggan ma jiro',
  lead: 'Cinwaanka ayaa laga yaabaa in si khaldan loo qoray, ama bogga waa la qaaday.',
  tryThis: 'Isku day mid ka mid ah kuwan',
  call: 'Ama wac {phone}, waan kaa caawinaynaa.',
};

export const redirect = {
  title: 'Boggu cinwaan cusub ayuu leeyahay',
  titled: 'Boggu cinwaan cusub ayuu leeyahay: {title}',
  lead: 'Waxa aad raadinayso waxay heleen cinwaan cusub. Kii hore weli wuu shaqeeyaa.',
  go: 'Tag: {title}',
};
