// What people read for the fixed codes of content.

export const themes = {
  language: 'Мова',
  food: 'Їжа й кава',
  exercise: 'Тренування і спорт',
  outdoors: 'Прогулянки й природа',
  music: 'Музика і спів',
  culture: 'Культура й історія',
  crafts: 'Рукоділля і майстерня',
  games: 'Ігри й розваги',
  learning: 'Курси й домашні завдання',
  technology: 'Комп’ютер і телефон',
  care: 'Турбота й підтримка',
  environment: 'Довкілля і повторне використання',
  community: 'Місцева громада і збори',
  faith: 'Віра і світогляд',
};

export const audiences = {
  children: 'Діти',
  youth: 'Молодь',
  adults: 'Дорослі',
  seniors: 'Літні люди',
  families: 'Родини',
};

export const kinds = {
  activity: 'Захід',
  event: 'Подія',
  course: 'Курс',
  meeting: 'Збори',
  conference: 'Конференція',
  festival: 'Фестиваль',
};

export const access = {
  'step-free': 'Без сходів',
  toilet: 'Туалет для крісла колісного',
  'hearing-loop': 'Індукційна петля для слухових апаратів',
  lift: 'Ліфт',
  parking: 'Паркування біля входу',
  'sign-language': 'Перекладач жестової мови',
  companion: 'Супровідник безкоштовно',
  'little-norwegian': 'Достатньо трохи норвезької',
  buddy: 'Вас зустріне наставник («fadder»)',
};

export const venueKinds = {
  centre: 'Центр волонтерів («frivilligsentral»)',
  'community-house': 'Громадський будинок («samfunnshus»)',
  library: 'Бібліотека',
  'culture-house': 'Будинок культури',
  hall: 'Спортивна зала',
  school: 'Школа',
  'care-home': 'Будинок для літніх людей',
  church: 'Церква',
  outdoors: 'Надворі',
  other: 'Інше',
};

export const sectors = {
  centre: 'Frivilligsentralen, центр волонтерів',
  culture: 'Культура',
  upbringing: 'Діти та молодь',
  health: 'Здоров’я',
  emergency: 'Готовність до надзвичайних ситуацій',
  other: 'Інше',
};

export const sources = {
  municipality: 'Муніципалітет',
  county: 'Влада області («fylkeskommune»)',
  state: 'Держава',
  fund: 'Фонд',
  bank: 'Банк',
  other: 'Інші',
};
