import type { ReaderDictionary } from '../../dictionary.ts';

// The list that other sites embed.
export const embed = {
  titled: '{title} (liste)',
  description: 'De neste aktivitetene, til å vise på andre nettsider.',
  none: 'Det er ingenting her nå.',
  all: 'Se alt på {name}',
  more: { one: 'Se {n} til på {name}', other: 'Se {n} til på {name}' },
} satisfies ReaderDictionary['embed'];
