// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Skal ses over på nytt {date}',
  dates: 'Datoer',
  noDates: 'Ingen datoer er satt ennå.',
  documents: 'Dokumenter',
  adopted: 'Vedtatt {date}',
  revised: 'skal ses over på nytt {date}',
  figures: 'Tallene',
  figure: 'Hva',
  value: 'Tall',
  year: 'År',
  source: 'Kilde',
  wishes: 'Ønsker',
  offers: 'Tilbud',
};
