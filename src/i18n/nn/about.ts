import type { Dictionary } from '../dictionary.ts';

// Pages about the portal itself and for those who fill it.

export const forAssociations = { title: 'For foreiningar' } satisfies Dictionary['forAssociations'];
