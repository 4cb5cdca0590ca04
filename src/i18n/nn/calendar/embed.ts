import type { Dictionary } from '../../dictionary.ts';

// The list that other sites embed.
export const embed = {
  titled: '{title} (liste)',
  description: 'Dei neste aktivitetane, til å vise på andre nettsider.',
  none: 'Ingenting er meldt inn no.',
  all: 'Sjå alt på {name}',
  more: { one: 'Sjå {n} til på {name}', other: 'Sjå {n} til på {name}' },
} satisfies Dictionary['embed'];
