import type { Dictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Skal sjåast over på nytt {date}',
  dates: 'Datoar',
  noDates: 'Ingen datoar er sette enno.',
  documents: 'Dokument',
  adopted: 'Vedteke {date}',
  revised: 'skal sjåast over på nytt {date}',
  figures: 'Tala',
  figure: 'Kva',
  value: 'Tal',
  year: 'År',
  source: 'Kjelde',
  wishes: 'Ønske',
  offers: 'Tilbod',
} satisfies Dictionary['pages'];
