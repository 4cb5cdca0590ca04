// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: '{municipality} gielddas',
  skip: 'Njuike sisdollui',
  mainMenu: 'Váldofállu',
  menu: 'Fállu',
  languages: 'Gielat',
  unreviewed: 'Earát eai leat vel dárkkistan jorgalusa.',
  pageLanguage: 'Siiddu giella: {language}.',
  inLanguage: 'giella: {language}',
  forYou: 'Dutnje',
  youAreHere: 'Don leat dáppe',
  home: 'Ovdasiidu',
  askUs: 'Jeara mis',
  everything: 'Buot mii gávdno dáppe: {name}',
  sms: 'SMS',
  askHere: 'Jeara dáppe',
  email: 'E-poasta',
  builtAt: 'Siidu lea ráhkaduvvon: {date}.',
  municipality: '{name} gielda.',
  sampleShown: 'Ovdamearkasisdoallu, čájehuvvo nugo: {date}.',
  sample: 'Ovdamearkasisdoallu: dát gielda ii gávdno.',
  report: 'Dieđit meattáhusa',
  checked: 'Dárkkistuvvon: {date}',
  changed: 'Rievdaduvvon: {date}',
  feedAll: 'Diŋgo buot doaimmaid (.ics)',
  feedDeadlines: 'Diŋgo áigemeriid (.ics)',
  notice: 'Diehtu',
  readMore: 'Loga eanet ({host})',
  callUs: 'Riŋge {phone}',
  smsTo: 'Sádde SMS: {phone}',
  writeTo: 'Čále: {email}',
  showOnMap: 'Čájet kárttas (norgeskart.no)',
  photo: 'Govva: {credit}',
};

export const notFound = {
  title: 'Siidu ii gávdno',
  lead: 'Čujuhus soaitá leat čállojuvvon boastut, dahje siidu lea váldojuvvon eret.',
  tryThis: 'Geahččal ovtta dáin',
  call: 'Dahje riŋge {phone}, de mii veahkehit du gávdnat.',
};

export const redirect = {
  title: 'Siidu lea sirdojuvvon',
  titled: 'Siidu lea sirdojuvvon: {title}',
  lead: 'Das maid ozat, lea ođđa čujuhus. Boares čujuhus doaibmá ain.',
  go: 'Mana: {title}',
};
