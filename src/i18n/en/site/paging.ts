import type { Dictionary } from '../../dictionary.ts';

// Lists that are divided into pages.

export const paging = {
  pages: 'More pages',
  page: 'Page {n}',
  titled: '{title}, page {n}',
  previous: 'Previous: {page}',
  next: 'Next: {page}',
  parts: 'Parts of {letter}',
} satisfies Dictionary['paging'];
