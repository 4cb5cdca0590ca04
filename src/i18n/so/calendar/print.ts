import type { ReaderDictionary } from '../../dictionary.ts';

// Printed programmes, posters, and the screen in the library.

export const weekSheet = {
  title: 'Barnaamijka toddobaadka oo warqad ah',
  thisWeek: 'Toddobaadkan',
  nextWeek: 'Toddobaadka xiga',
  pageTitle: 'Barnaamijka toddobaadka, {week}',
  pageTitleOf: '{of}, {week}',
  staff: 'Barnaamijka toddobaadka ee shaqaalaha',
  description: 'Wax kasta oo dhacaya {week}. Degmada: {municipality}. Waad daabici kartaa oo darbiga sudhi kartaa.',
  descriptionOf: '{of}: wax kasta oo dhacaya {week}. Waad daabici kartaa oo darbiga sudhi kartaa.',
  heading: '{municipality}, toddobaadka {week}',
  headingOf: '{of}, toddobaadka {week}',
  count: { one: '{n} dhaqdhaqaaq.', other: '{n} dhaqdhaqaaq.' },
  free: 'Waa bilaash haddii aan qiime lagu qorin.',
  none: 'Toddobaadkan waxba lama qorin.',
  continued: '{day}, sii socda',
  allDay: 'Maalinta oo dhan',
  until: 'ilaa {date}',
  signup: 'isqorid («påmelding»)',
  chooseWeek: 'Dooro toddobaad',
  size: 'Cabbirka qoraalka',
  large: 'Qoraal weyn',
  ordinary: 'Qoraal caadi ah',
  print: 'Ka daabac browser-kaaga. Warqadda waxaa loo sameeyay A4 madow iyo caddaan ah.',
  call: 'Soo wac haddii aad wax weydiinayso, gaadiid u baahan tahay ama rabto inaad ka qayb gasho.',
  mayChange: 'Barnaamijka waa la beddeli karaa. Eeg',
  made: 'La sameeyay: {date}.',
  qr: 'Koodhka QR ee {address}',
  more: 'Waxyaabo kale oo darbiga loogu talagalay',
  screen: 'Shaashad macluumaad, iskeed isu beddesha',
  screenOf: 'Shaashadda macluumaadka: {area}',
  forStaff: 'Shaqaalaha: maxaa isku mar dhacaya?',
  poster: 'Boor hal dhaqdhaqaaq: fur dhaqdhaqaaqa oo dooro «Boor la daabaco».',
  leaflet: 'Warqad yar oo caawimada ku saabsan: fur oo daabac',
  areas: 'Barnaamijka toddobaadka ee hal xaafad',
  venues: 'Barnaamijka toddobaadka ee hal hool: fur hoolka oo dooro «Barnaamijka toddobaadka oo la daabaco».',
  link: 'Barnaamijka toddobaadka oo la daabaco',
  staffHeading: 'Toddobaadka {week}, shaqaalaha',
  staffLead:
    'Dhaqdhaqaaq kasta hoostiisa waxaa ku qoran waxyaabaha kale ee isla meesha ka dhacaya ama isla dadka loogu talagalay.',
  clashes: {
    placeAtOnce: 'Isla meesha, isla waqtiga',
    place: 'Isla meesha, isla qaybta maalinta',
    audience: 'Isla waqtiga, sidoo kale: {audiences}',
  },
  moreClashes: { one: 'iyo {n} kale', other: 'iyo {n} kale' },
} satisfies ReaderDictionary['weekSheet'];

export const poster = {
  title: 'Boor: {title}',
  description: 'Boor hal warqad A4 ah: {title}.',
  link: 'Boor la daabaco',
  page: 'Boor',
  scan: 'Wax dheeraad ah ka akhri internetka',
  print: 'Ka daabac browser-kaaga. Boorku waa hal warqad A4 ah.',
  by: 'Qabanqaabiyaha: {organisers}',
  ask: 'Su’aal ma qabtaa?',
} satisfies ReaderDictionary['poster'];

export const screen = {
  title: 'Shaashadda macluumaadka, bogga {n}',
  titleOf: 'Shaashadda macluumaadka: {area}, bogga {n}',
  description: 'Waxa dhacaya maanta iyo lixda maalmood ee xiga, shaashad darbiga lagu sudho.',
  page: 'bogga {n} ee {of}',
  week: 'toddobaadka {week}',
  call: 'Ma rabtaa inaad ka qayb gasho, mise caawimo ayaad u baahan tahay?',
  ring: 'Wac {phone}',
  list: 'Liiska ka eeg {address}',
  none: 'Maalmaha soo socda waxba lama qorin.',
} satisfies ReaderDictionary['screen'];
