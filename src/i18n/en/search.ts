import type { Dictionary } from '../dictionary.ts';

// Finding.

export const search = { title: 'Search' } satisfies Dictionary['search'];
