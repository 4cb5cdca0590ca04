// What people read for the fixed codes of content.

export const themes = {
  language: 'Giella',
  food: 'Borramuš ja gáffe',
  exercise: 'Hárjehallan ja valáštallan',
  outdoors: 'Tuvra ja olgoeallin',
  music: 'Musihkka ja lávlun',
  culture: 'Kultuvra ja historjá',
  crafts: 'Duodji ja bádji',
  games: 'Speallan ja stoahkan',
  learning: 'Kurssat ja leavssut',
  technology: 'Dihtor ja mobiila',
  care: 'Fuolahus ja doarjja',
  environment: 'Biras ja ođđasisgeavaheapmi',
  community: 'Lagasbiras ja čoahkkimat',
  faith: 'Osku ja eallinoaidnu',
};

export const audiences = {
  children: 'Mánát',
  youth: 'Nuorat',
  adults: 'Rávisolbmot',
  seniors: 'Vuorrasat',
  families: 'Bearrašat',
};

export const kinds = {
  activity: 'Doaibma',
  event: 'Lágideapmi',
  course: 'Kursa',
  meeting: 'Čoahkkin',
  conference: 'Konferánsa',
  festival: 'Festivála',
};

export const access = {
  'step-free': 'Ceahkiid haga',
  toilet: 'Hivsset juvlastullui',
  'hearing-loop': 'Gullanbiergas («teleslynge»)',
  lift: 'Heaisa («heis»)',
  parking: 'Parkeren uvssa lahka',
  'sign-language': 'Seavagieladulka',
  companion: 'Mielčuovvu nuvttá',
  'little-norwegian': 'Veahá dárogiella lea doarvái',
  buddy: 'Soamis vuostáiváldá du («fadder»)',
};

export const venueKinds = {
  centre: 'Eaktodáhtoguovddáš («frivilligsentral»)',
  'community-house': 'Servodatviessu («samfunnshus»)',
  library: 'Girjerádju',
  'culture-house': 'Kulturviessu',
  hall: 'Hálla',
  school: 'Skuvla',
  'care-home': 'Fuolahusguovddáš («bosenter»)',
  church: 'Girku',
  outdoors: 'Olgun',
  other: 'Eará',
};

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'Kultuvra',
  upbringing: 'Bajásšaddan',
  health: 'Dearvvašvuohta',
  emergency: 'Gearggusvuohta',
  other: 'Eará',
};

export const sources = {
  municipality: 'Gielda',
  county: 'Fylkkagielda',
  state: 'Stáhta',
  fund: 'Foanda',
  bank: 'Báŋku',
  other: 'Earát',
};
