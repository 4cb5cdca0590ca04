import type { Dictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Neste revisjon: {date}',
  dates: 'Datoar',
  noDates: 'Ingen datoar er sette enno.',
  documents: 'Dokument',
  adopted: 'Vedteke {date}',
  revised: 'neste revisjon {date}',
  figures: 'Tala',
  figure: 'Kva',
  value: 'Tal',
  year: 'År',
  source: 'Kjelde',
  wishes: 'Ønske',
  offers: 'Tilbod',
} satisfies Dictionary['pages'];
