// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Наступний перегляд: {date}',
  dates: 'Дати',
  noDates: 'Дат ще немає.',
  documents: 'Документи',
  adopted: 'Ухвалено: {date}',
  revised: 'наступний перегляд: {date}',
  figures: 'Цифри',
  figure: 'Що',
  value: 'Кількість',
  year: 'Рік',
  source: 'Джерело',
  wishes: 'Побажання',
  offers: 'Пропозиції',
};
