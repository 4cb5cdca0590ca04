import type { Dictionary } from '../../dictionary.ts';

// Lists that are divided into pages.

export const paging = {
  pages: 'Fleire sider',
  page: 'Side {n}',
  titled: '{title}, side {n}',
  previous: 'Førre: {page}',
  next: 'Neste: {page}',
  parts: 'Delar av {letter}',
} satisfies Dictionary['paging'];
