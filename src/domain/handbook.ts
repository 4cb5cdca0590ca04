import type { Handbook } from '../schemas/handbook.ts';
import type { Entry } from './entry.ts';

type Chapter = Entry<Handbook>;

/** The last part of the address of the whole handbook; a chapter of that name is read there alone. */
export const WHOLE_BOOK = 'hele';

/** Sorts the handbook as it is read: the chapters by their numbers, then the templates by theirs. */
export function inReadingOrder(handbook: readonly Chapter[]): Chapter[] {
  return handbook.toSorted(
    (a, b) => Number(a.data.template) - Number(b.data.template) || a.data.chapter - b.data.chapter,
  );
}

/** Finds the chapters before and after one, as the book is read. */
export function neighboursOf(
  chapter: Chapter,
  handbook: readonly Chapter[],
): { previous: Chapter | undefined; next: Chapter | undefined } {
  const order = inReadingOrder(handbook);
  const place = order.findIndex(({ slug }) => slug === chapter.slug);
  return { previous: order[place - 1], next: order[place + 1] };
}

/** Gives the day on which a chapter was last revised, which is when the whole handbook was. */
export function lastRevised(handbook: readonly Chapter[]): string | undefined {
  return handbook
    .map(({ data }) => data.revised)
    .sort()
    .at(-1);
}

/** Parts the title of a template in what it is and what heads the sheet: «Mal: Taushetserklæring». */
export function titleOfSheet(title: string): { label: string; name: string } {
  const [, label = '', name = title] = /^(\p{L}+: )(.+)$/u.exec(title) ?? [];
  return { label, name };
}
