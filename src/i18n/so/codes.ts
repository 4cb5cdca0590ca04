// What people read for the fixed codes of content.

export const themes = {
  language: 'Luqad',
  food: 'Cunto iyo kafee',
  exercise: 'Jimicsi iyo ciyaaro',
  outdoors: 'Lugayn iyo dibadda',
  music: 'Muusig iyo heeso',
  culture: 'Dhaqan iyo taariikh',
  crafts: 'Farsamada gacanta',
  games: 'Ciyaar iyo madadaalo',
  learning: 'Koorsooyin iyo layli',
  technology: 'Kombuyuutar iyo mobil',
  care: 'Daryeel iyo taageero',
  environment: 'Deegaan iyo dib-u-isticmaal',
  community: 'Xaafadda iyo kulammo',
  faith: 'Diin iyo caqiido',
};

export const audiences = {
  children: 'Carruur',
  youth: 'Dhallinyaro',
  adults: 'Dadka waaweyn',
  seniors: 'Waayeel',
  families: 'Qoysas',
};

export const kinds = {
  activity: 'Dhaqdhaqaaq',
  event: 'Munaasabad',
  course: 'Koorso',
  meeting: 'Shir',
  conference: 'Shir weyn',
  festival: 'Dabbaaldeg',
};

export const access = {
  'step-free': 'Jaranjar la’aan',
  toilet: 'Musqusha kursiga curyaanka',
  'hearing-loop': 'Qalabka maqalka («teleslynge»)',
  lift: 'Wiish («heis»)',
  parking: 'Baarkin albaabka u dhow',
  'sign-language': 'Turjubaanka luqadda dhegoolaha',
  companion: 'Qofka ku raaca waa u bilaash',
  'little-norwegian': 'Af-Noorwiiji yar waa ku filan yahay',
  buddy: 'Qof ayaa ku soo dhaweynaya («fadder»)',
};

export const venueKinds = {
  centre: 'Frivilligsentral (xarunta mutadawiciinta)',
  'community-house': 'Guriga bulshada («samfunnshus»)',
  library: 'Maktabad («bibliotek»)',
  'culture-house': 'Guriga dhaqanka («kulturhus»)',
  hall: 'Hoolka ciyaaraha («hall»)',
  school: 'Dugsi («skole»)',
  'care-home': 'Xarunta daryeelka («bosenter»)',
  church: 'Kaniisad («kirke»)',
  outdoors: 'Dibadda',
  other: 'Wax kale',
};

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'Dhaqan',
  upbringing: 'Carruurta iyo dugsiyada',
  health: 'Caafimaad',
  emergency: 'U diyaargarowga xaaladaha degdegga ah',
  other: 'Wax kale',
};

export const sources = {
  municipality: 'Degmada («kommunen»)',
  county: 'Gobolka («fylkeskommunen»)',
  state: 'Dawladda («staten»)',
  fund: 'Sanduuq lacageed («fond»)',
  bank: 'Bangi',
  other: 'Kuwo kale',
};
