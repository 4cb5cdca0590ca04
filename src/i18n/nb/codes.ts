// What people read for the fixed codes of content.

export const themes = {
  language: 'Språk',
  food: 'Mat og kaffe',
  exercise: 'Trening og idrett',
  outdoors: 'Tur og friluft',
  music: 'Musikk og sang',
  culture: 'Kultur og historie',
  crafts: 'Håndarbeid og verksted',
  games: 'Spill og lek',
  learning: 'Kurs og lekser',
  technology: 'Data og mobil',
  care: 'Omsorg og støtte',
  environment: 'Miljø og gjenbruk',
  community: 'Nærmiljø og møter',
  faith: 'Tro og livssyn',
};

export const audiences = { children: 'Barn', youth: 'Unge', adults: 'Voksne', seniors: 'Eldre', families: 'Familier' };

export const kinds = {
  activity: 'Aktivitet',
  event: 'Arrangement',
  course: 'Kurs',
  meeting: 'Møte',
  conference: 'Konferanse',
  festival: 'Festival',
};

export const access = {
  'step-free': 'Uten trapper',
  toilet: 'Toalett for rullestol',
  'hearing-loop': 'Teleslynge',
  lift: 'Heis',
  parking: 'Parkering nær døra',
  'sign-language': 'Tegnspråktolk',
  companion: 'Ledsager gratis',
  'little-norwegian': 'Lite norsk går bra',
  buddy: 'En fadder møter deg',
};

export const venueKinds = {
  centre: 'Frivilligsentral',
  'community-house': 'Samfunnshus',
  library: 'Bibliotek',
  'culture-house': 'Kulturhus',
  hall: 'Hall',
  school: 'Skole',
  'care-home': 'Bosenter',
  church: 'Kirke',
  outdoors: 'Ute',
  other: 'Annet',
};

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'Kultur',
  upbringing: 'Oppvekst',
  health: 'Helse',
  emergency: 'Beredskap',
  other: 'Annet',
};

export const sources = {
  municipality: 'Kommunen',
  county: 'Fylkeskommunen',
  state: 'Staten',
  fund: 'Fond',
  bank: 'Bank',
  other: 'Andre',
};
