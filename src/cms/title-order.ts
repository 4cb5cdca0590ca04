import { byName } from '../i18n/language.ts';

const TITLE = /^title:[ \t]*(['"]?)(.*?)\1[ \t]*\r?$/m;

/** Sorts files of entries by their titles as Norwegian does, Æ Ø Å last; one without a title on one line goes by its path. */
export function inTitleOrder<Found extends { data: string; file: { path: string } }>(
  entries: readonly Found[],
): Found[] {
  return entries
    .map((entry) => ({ entry, title: TITLE.exec(entry.data)?.[2] || entry.file.path }))
    .toSorted((a, b) => byName(a.title, b.title))
    .map(({ entry }) => entry);
}
