// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'Bogag kale',
  page: 'Bogga {n}',
  titled: '{title}, bogga {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'Kii hore: {page}',
  next: 'Kan xiga: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'Qaybaha {letter}',
};
