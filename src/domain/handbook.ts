import type { Handbook } from '../schemas/handbook.ts';
import type { Entry } from './entry.ts';

type Chapter = Entry<Handbook>;

/** The slug of the page with the whole handbook; a chapter with that name has no other page. */
export const WHOLE_BOOK = 'hele';

/** Sorts the handbook in reading order: chapters by number, then templates by number. */
export function sortForReading(handbook: readonly Chapter[]): Chapter[] {
  return handbook.toSorted(
    (a, b) => Number(a.data.template) - Number(b.data.template) || a.data.chapter - b.data.chapter,
  );
}

/** Finds the chapters before and after one in reading order. */
export function adjacentChapters(
  chapter: Chapter,
  handbook: readonly Chapter[],
): { previous: Chapter | undefined; next: Chapter | undefined } {
  const order = sortForReading(handbook);
  const place = order.findIndex(({ slug }) => slug === chapter.slug);
  return { previous: order[place - 1], next: order[place + 1] };
}

/** Returns the latest revision day of any chapter, which is that of the whole handbook. */
export function lastRevised(handbook: readonly Chapter[]): string | undefined {
  return handbook
    .map(({ data }) => data.revised)
    .sort()
    .at(-1);
}

/** Splits the title of a template into its label and its heading: «Mal: Taushetserklæring». */
export function splitTemplateTitle(title: string): { label: string; name: string } {
  const [, label = '', name = title] = /^(\p{L}+: )(.+)$/u.exec(title) ?? [];
  return { label, name };
}
