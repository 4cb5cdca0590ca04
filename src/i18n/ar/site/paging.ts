// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'صفحات أخرى',
  page: 'صفحة {n}',
  titled: '{title}، صفحة {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'السابق: {page}',
  next: 'التالي: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'أجزاء الحرف {letter}',
};
