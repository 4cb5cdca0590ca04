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
  activityYear: {
    title: 'Activities in {year}',
    lead: {
      one: 'The calendar has {n} activity in {year}, on {dates}. Cancelled dates are not counted.',
      other: 'The calendar has {n} activities in {year}, on {dates}. Cancelled dates are not counted.',
    },
    dates: { one: '{n} date', other: '{n} dates' },
    byTheme: 'What are they about?',
    byArea: 'Where are they?',
    byAudience: 'Who are they for?',
    byPrice: 'What do they cost?',
    what: 'What',
    activitiesColumn: 'Activities',
    datesColumn: 'Dates',
    severalAudiences: 'What is for several groups is counted in each of them.',
    everyone: 'Everyone',
    noArea: 'Online and elsewhere',
    price: { free: 'Free', paid: 'Costs money', varies: 'The price varies' },
  },
} satisfies Dictionary['pages'];
