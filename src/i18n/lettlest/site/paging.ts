import type { ReaderDictionary } from '../../dictionary.ts';

// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'Flere sider',
  page: 'Side {n}',
  titled: '{title}, side {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'Forrige: {page}',
  next: 'Neste: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'Deler av {letter}',
} satisfies ReaderDictionary['paging'];
