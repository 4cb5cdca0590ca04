import type { Dictionary } from '../dictionary.ts';

// What people read for the fixed codes of content.

export const themes = {
  language: 'Språk',
  food: 'Mat og kaffi',
  exercise: 'Trening og idrett',
  outdoors: 'Tur og friluft',
  music: 'Musikk og song',
  culture: 'Kultur og historie',
  crafts: 'Handarbeid og verkstad',
  games: 'Spel og leik',
  learning: 'Kurs og lekser',
  technology: 'Data og mobil',
  care: 'Omsorg og støtte',
  environment: 'Miljø og gjenbruk',
  community: 'Nærmiljø og møte',
  faith: 'Tru og livssyn',
} satisfies Dictionary['themes'];

export const audiences = {
  children: 'Barn',
  youth: 'Unge',
  adults: 'Vaksne',
  seniors: 'Eldre',
  families: 'Familiar',
} satisfies Dictionary['audiences'];

export const kinds = {
  activity: 'Aktivitet',
  event: 'Arrangement',
  course: 'Kurs',
  meeting: 'Møte',
  conference: 'Konferanse',
  festival: 'Festival',
} satisfies Dictionary['kinds'];

export const access = {
  'step-free': 'Utan trapper',
  toilet: 'Toalett for rullestol',
  'hearing-loop': 'Teleslyngje',
  lift: 'Heis',
  parking: 'Parkering nær døra',
  'sign-language': 'Teiknspråktolk',
  companion: 'Ledsagar gratis',
  'little-norwegian': 'Lite norsk går bra',
  buddy: 'Ein fadder møter deg',
} satisfies Dictionary['access'];

export const venueKinds = {
  centre: 'Frivilligsentral',
  'community-house': 'Samfunnshus',
  library: 'Bibliotek',
  'culture-house': 'Kulturhus',
  hall: 'Hall',
  school: 'Skule',
  'care-home': 'Busenter',
  church: 'Kyrkje',
  outdoors: 'Ute',
  other: 'Anna',
} satisfies Dictionary['venueKinds'];

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'Kultur',
  upbringing: 'Oppvekst',
  health: 'Helse',
  emergency: 'Beredskap',
  other: 'Anna',
} satisfies Dictionary['sectors'];

export const sources = {
  municipality: 'Kommunen',
  county: 'Fylkeskommunen',
  state: 'Staten',
  fund: 'Fond',
  bank: 'Bank',
  other: 'Andre',
} satisfies Dictionary['sources'];
