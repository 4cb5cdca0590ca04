import type { Dictionary } from '../../dictionary.ts';

// The list that other sites embed.
export const embed = {
  titled: '{title} (list)',
  description: 'The next activities, to show on other websites.',
  none: 'Nothing is listed now.',
  all: 'See everything on {name}',
  more: { one: 'See {n} more on {name}', other: 'See {n} more on {name}' },
} satisfies Dictionary['embed'];
