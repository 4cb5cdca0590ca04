import type { Dictionary } from '../dictionary.ts';

// What there is to borrow, to learn from and to be honoured by.

export const equipment = { title: 'Utstyr', heading: 'Lån utstyr' } satisfies Dictionary['equipment'];

export const handbook = { title: 'Handbok' } satisfies Dictionary['handbook'];

export const examples = { title: 'Døme' } satisfies Dictionary['examples'];

export const awards = { title: 'Prisar' } satisfies Dictionary['awards'];
