import type { Dictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'To be looked at again {date}',
  dates: 'Dates',
  noDates: 'No dates have been set yet.',
  documents: 'Documents',
  adopted: 'Adopted {date}',
  revised: 'to be looked at again {date}',
  figures: 'The figures',
  figure: 'What',
  value: 'Figure',
  year: 'Year',
  source: 'Source',
  wishes: 'Wishes',
  offers: 'Offers',
} satisfies Dictionary['pages'];
