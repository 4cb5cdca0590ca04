// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Następny przegląd: {date}',
  dates: 'Daty',
  noDates: 'Nie ma jeszcze dat.',
  documents: 'Dokumenty',
  adopted: 'Przyjęto: {date}',
  revised: 'następny przegląd: {date}',
  figures: 'Liczby',
  figure: 'Co',
  value: 'Liczba',
  year: 'Rok',
  source: 'Źródło',
  wishes: 'Życzenia',
  offers: 'Oferty',
};
