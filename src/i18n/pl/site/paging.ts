// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'Więcej stron',
  page: 'Strona {n}',
  titled: '{title}, strona {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'Wstecz: {page}',
  next: 'Dalej: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'Części: {letter}',
};
