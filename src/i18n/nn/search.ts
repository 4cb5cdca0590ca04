import type { Dictionary } from '../dictionary.ts';

// Finding.

export const search = { title: 'Søk' } satisfies Dictionary['search'];
