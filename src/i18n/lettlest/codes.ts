import type { ReaderDictionary } from '../dictionary.ts';

// What people read for the fixed codes of content.

export const themes = {
  language: 'Språk',
  food: 'Mat og kaffe',
  exercise: 'Trening og idrett',
  outdoors: 'Tur ute',
  music: 'Musikk og sang',
  culture: 'Kultur og historie',
  crafts: 'Sy, strikke og snekre',
  games: 'Spill og lek',
  learning: 'Kurs og lekser',
  technology: 'PC og mobil',
  care: 'Hjelp og støtte',
  environment: 'Natur og gjenbruk',
  community: 'Møter og naboer',
  faith: 'Tro og religion',
} satisfies ReaderDictionary['themes'];

export const audiences = {
  children: 'Barn',
  youth: 'Unge',
  adults: 'Voksne',
  seniors: 'Eldre',
  families: 'Familier',
} satisfies ReaderDictionary['audiences'];

export const kinds = {
  activity: 'Aktivitet',
  event: 'Noe som skjer én gang',
  course: 'Kurs',
  meeting: 'Møte',
  conference: 'Stort møte (konferanse)',
  festival: 'Festival',
} satisfies ReaderDictionary['kinds'];

export const access = {
  'step-free': 'Uten trapper',
  toilet: 'Do for rullestol',
  'hearing-loop': 'Teleslynge: lyd til høreapparat',
  lift: 'Heis',
  parking: 'Parkering nær døra',
  'sign-language': 'Tegnspråktolk',
  companion: 'En som hjelper deg, kommer inn gratis',
  'little-norwegian': 'Lite norsk går bra',
  buddy: 'En fadder møter deg',
} satisfies ReaderDictionary['access'];

export const venueKinds = {
  centre: 'Frivilligsentral',
  'community-house': 'Hus for møte og fest',
  library: 'Bibliotek',
  'culture-house': 'Kulturhus',
  hall: 'Hall',
  school: 'Skole',
  'care-home': 'Hjem for eldre',
  church: 'Kirke',
  outdoors: 'Ute',
  other: 'Annet',
} satisfies ReaderDictionary['venueKinds'];

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'Kultur',
  upbringing: 'Barn og unge',
  health: 'Helse',
  emergency: 'Når noe farlig skjer (beredskap)',
  other: 'Annet',
} satisfies ReaderDictionary['sectors'];

export const sources = {
  municipality: 'Kommunen',
  county: 'Fylkeskommunen',
  state: 'Staten',
  fund: 'Fond',
  bank: 'Bank',
  other: 'Andre',
} satisfies ReaderDictionary['sources'];
