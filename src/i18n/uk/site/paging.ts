// Lists that are divided into pages.

export const paging = {
  /** The label of the links to all pages of a list. */
  pages: 'Інші сторінки',
  page: 'Сторінка {n}',
  titled: '{title}, сторінка {n}',
  /** Links to the page before and after; the page is «S», «Sa–Sk» or «Side 2». */
  previous: 'Назад: {page}',
  next: 'Далі: {page}',
  /** The label of the links to the parts of a letter. */
  parts: 'Частини: {letter}',
};
