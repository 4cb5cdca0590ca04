import type { Dictionary } from '../dictionary.ts';

export const equipment = {
  title: 'Equipment',
  heading: 'Borrow equipment',
  lead: { one: '{n} thing you can borrow in {municipality}.', other: '{n} things you can borrow in {municipality}.' },
  description:
    'Skis, tents, loudspeakers, tables and a minibus to borrow in {municipality}: where, when and the price.',
  kinds: 'What do you need?',
  waysToBorrow:
    'Where it says “Just turn up”, come when it is open. Where it says “Can be booked”, ring or write first. A deposit is money that you get back when you return it.',
  none: 'Nothing has been listed yet.',
  dropIn: 'Just turn up',
  bookable: 'Can be booked',
  dropInText: 'You need no appointment. Come when it is open.',
  bookableText: 'Ring or write, and it is kept for you.',
  how: 'How to borrow it',
  forWhom: 'Who can borrow it?',
  quantity: 'How many',
  price: 'Price and deposit',
  pickUp: 'Pick it up here',
  hours: 'Open',
  area: 'Area',
  owner: 'Owned by',
  rules: 'Rules',
} satisfies Dictionary['equipment'];

export const equipmentKinds = {
  outdoor: 'Hiking and outdoors',
  winter: 'Skis and skates',
  event: 'Events',
  kitchen: 'Kitchen and catering',
  sound: 'Sound and pictures',
  tools: 'Tools',
  vehicle: 'Minibuses and cars',
  other: 'Other things',
} satisfies Dictionary['equipmentKinds'];
