import type { Dictionary } from '../dictionary.ts';

// What there is to borrow, to learn from and to be honoured by.

export const equipment = { title: 'Equipment', heading: 'Borrow equipment' } satisfies Dictionary['equipment'];

export const handbook = { title: 'Handbook' } satisfies Dictionary['handbook'];

export const examples = { title: 'Examples' } satisfies Dictionary['examples'];

export const awards = { title: 'Awards' } satisfies Dictionary['awards'];
