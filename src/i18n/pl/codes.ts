// What people read for the fixed codes of content.

export const themes = {
  language: 'Języki',
  food: 'Jedzenie i kawa',
  exercise: 'Ćwiczenia i sport',
  outdoors: 'Wycieczki i przyroda',
  music: 'Muzyka i śpiew',
  culture: 'Kultura i historia',
  crafts: 'Robótki ręczne i warsztat',
  games: 'Gry i zabawy',
  learning: 'Kursy i lekcje',
  technology: 'Komputer i telefon',
  care: 'Opieka i wsparcie',
  environment: 'Środowisko i ponowne użycie',
  community: 'Okolica i zebrania',
  faith: 'Wiara i światopogląd',
};

export const audiences = {
  children: 'Dzieci',
  youth: 'Młodzież',
  adults: 'Dorośli',
  seniors: 'Seniorzy',
  families: 'Rodziny',
};

export const kinds = {
  activity: 'Zajęcia',
  event: 'Impreza',
  course: 'Kurs',
  meeting: 'Zebranie',
  conference: 'Konferencja',
  festival: 'Festiwal',
};

export const access = {
  'step-free': 'Bez schodów',
  toilet: 'Toaleta dla wózka inwalidzkiego',
  'hearing-loop': 'Pętla indukcyjna do aparatów słuchowych',
  lift: 'Winda',
  parking: 'Parking przy wejściu',
  'sign-language': 'Tłumacz języka migowego',
  companion: 'Osoba towarzysząca bezpłatnie',
  'little-norwegian': 'Wystarczy trochę norweskiego',
  buddy: 'Czeka na ciebie opiekun („fadder”)',
};

export const venueKinds = {
  centre: 'Centrum wolontariatu („frivilligsentral”)',
  'community-house': 'Dom społeczny („samfunnshus”)',
  library: 'Biblioteka',
  'culture-house': 'Dom kultury',
  hall: 'Hala',
  school: 'Szkoła',
  'care-home': 'Dom opieki',
  church: 'Kościół',
  outdoors: 'Na zewnątrz',
  other: 'Inne',
};

export const sectors = {
  centre: 'Frivilligsentralen, centrum wolontariatu',
  culture: 'Kultura',
  upbringing: 'Dzieci i młodzież',
  health: 'Zdrowie',
  emergency: 'Gotowość na sytuacje kryzysowe',
  other: 'Inne',
};

export const sources = {
  municipality: 'Gmina',
  county: 'Okręg („fylkeskommune”)',
  state: 'Państwo',
  fund: 'Fundusz',
  bank: 'Bank',
  other: 'Inni',
};
