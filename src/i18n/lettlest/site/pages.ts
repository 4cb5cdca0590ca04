import type { ReaderDictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Vi leser den på nytt {date}',
  dates: 'Datoer',
  noDates: 'Det er ingen datoer ennå.',
  documents: 'Papirer',
  adopted: 'Bestemt {date}',
  revised: 'leses på nytt {date}',
  figures: 'Tallene',
  figure: 'Hva',
  value: 'Tall',
  year: 'År',
  source: 'Hvor tallet er fra',
  wishes: 'Dette ønsker folk',
  offers: 'Dette tilbyr folk',
} satisfies ReaderDictionary['pages'];
