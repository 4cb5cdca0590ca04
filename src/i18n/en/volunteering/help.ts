import type { Dictionary } from '../../dictionary.ts';

// Help for residents, and emergency numbers.

export const help = {
  title: 'Get help',
  heading: 'Do you need help?',
  lead: 'Ring us, and we will find somebody. You need not explain much, and you can ring for somebody else.',
  description: 'Ring when you need a hand in {municipality}. See what volunteers can help with, and whom to ring.',
  visit: 'Come in: {address}',
  what: 'Volunteers can help with this',
  groups: {
    everyday: 'Daily life',
    company: 'Company',
    technology: 'Phone and PC',
    norwegian: 'Norwegian',
    family: 'Children and youth',
    other: 'Other',
  },
  notCare: 'Volunteers do not give medicine, do not treat wounds and do not take over from the home care service.',
  careAt: 'If you need that, ring {role} on {phone}.',
  more: 'More help',
  leaflet: 'Print this page, and it becomes a leaflet on one sheet.',
  // On the page of one kind of help.
  forWhom: 'Who can get this help?',
  isNot: 'What is it not?',
  how: 'How to ask',
  price: 'What does it cost?',
  wait: 'How long do you wait?',
  area: 'Area',
  helpers: 'Who helps?',
  forStaff: 'Are you ringing for somebody in your care?',
  staffMore: 'Read more for staff',
  give: 'Would you like to give this help?',
  giveNone: 'There are no tasks listed now. Ring anyway, and we will find something.',
  become: 'Volunteer',
  danger: 'Is somebody’s life in danger? Ring {phone}.',
} satisfies Dictionary['help'];

export const urgent = {
  heading: 'Is it urgent?',
  talk: 'Somebody to talk to',
  who: {
    ambulance: 'Danger to life',
    doctor: 'Emergency doctor',
    police: 'Police',
    fire: 'Fire',
    'mental-health': 'Mental Helse, day and night',
    children: 'Alarm telephone for children and youth',
    church: 'Kirkens SOS, day and night',
  },
} satisfies Dictionary['urgent'];
