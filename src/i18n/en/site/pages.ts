import type { Dictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Next revision: {date}',
  dates: 'Dates',
  noDates: 'No dates have been set yet.',
  documents: 'Documents',
  adopted: 'Adopted {date}',
  revised: 'next revision {date}',
  figures: 'The figures',
  figure: 'What',
  value: 'Figure',
  year: 'Year',
  source: 'Source',
  wishes: 'Wishes',
  offers: 'Offers',
} satisfies Dictionary['pages'];
