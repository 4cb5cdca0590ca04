import type { Dictionary } from '../../dictionary.ts';

// The page of contacts.
export const contacts = {
  title: 'Contact',
  heading: 'Who does what?',
  lead: 'Ring someone who can help. You do not need to know first who that is.',
  description: 'Telephone, email and opening hours of the people who work with volunteering in {municipality}.',
  hours: 'Open',
  visit: 'Visit',
  phone: 'Telephone',
  elsewhere: 'Other places on the net',
} satisfies Dictionary['contacts'];
