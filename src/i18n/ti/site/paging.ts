// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'ካልኦት ገጻት',
  page: 'ገጽ {n}',
  titled: '{title}፣ ገጽ {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'ዝሓለፈ: {page}',
  next: 'ዝስዕብ: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'ክፍልታት ናይ {letter}',
};
