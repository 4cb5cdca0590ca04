// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'Eanet siiddut',
  page: 'Siidu {n}',
  titled: '{title}, siidu {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'Ovddit: {page}',
  next: 'Čuovvovaš: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'Oasit: {letter}',
};
