import { compareNames } from '../i18n/alphabet.ts';

const TITLE = /^title:[ \t]*(['"]?)(.*?)\1[ \t]*\r?$/m;

/** Sorts entry files by title in Norwegian order, Æ Ø Å last; those without a single-line title by path. */
export function sortByTitle<Found extends { data: string; file: { path: string } }>(
  entries: readonly Found[],
): Found[] {
  return entries
    .map((entry) => ({ entry, title: TITLE.exec(entry.data)?.[2] || entry.file.path }))
    .toSorted((a, b) => compareNames(a.title, b.title))
    .map(({ entry }) => entry);
}
