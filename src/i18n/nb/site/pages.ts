// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Neste revisjon: {date}',
  dates: 'Datoer',
  noDates: 'Ingen datoer er satt ennå.',
  documents: 'Dokumenter',
  adopted: 'Vedtatt {date}',
  revised: 'neste revisjon {date}',
  figures: 'Tallene',
  figure: 'Hva',
  value: 'Tall',
  year: 'År',
  source: 'Kilde',
  wishes: 'Ønsker',
  offers: 'Tilbud',
};
