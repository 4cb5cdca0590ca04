import { sections } from '../../domain/addresses.ts';
import { shownLabel } from '../../domain/collections/labels.ts';
import { findableCollections } from '../../domain/collections/lists.ts';
import { sortableName } from '../../i18n/alphabet.ts';
import { type Findable, findables } from '../../domain/findable.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { compareNames, type Language } from '../../i18n/index.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { type Alphabet, alphabetOf, type LetterLink, letterLinks } from '../lists/alphabet.ts';
import { areaNumber } from '../choices.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** All entries by name from A to Å. */
export interface DirectoryView {
  /** Whether activities are left out, as there are too many. */
  isLong: boolean;
  /** Links to the letters, on this page or on pages of their own. */
  alphabet: LetterLink[];
  /** The rows under each letter, unless letters have pages of their own. */
  letters: { letter: string; rows: DirectoryRow[] }[];
  /** The lists of one kind each, if letters have pages of their own. */
  lists: Link[];
}

/** An entry in the directory, with the codes by which the stylesheet filters. */
export interface DirectoryRow {
  kind: CollectionName;
  link: Link;
  isPast: boolean;
  themes?: string | undefined;
  /** The number of its area, because a stylesheet cannot know their names. */
  area?: number | undefined;
}

/** All entries under their letters. */
export interface Directory {
  isLong: boolean;
  alphabet: Alphabet<ListedEntry>;
}

/** An entry under the name by which it is sorted. */
export interface ListedEntry {
  name: string;
  found: Findable;
}

// Longer lists are not readable; activities, by far the most, have lists of their own.
const MOST_ENTRIES = 3000;
// With 300 rows the page of a letter is close to 20,000 gzip bytes of HTML and CSS. The page of the whole list, which
// can be filtered there, may hold the entries of a municipality of usual size (about 35,000 bytes).
const MOST_ROWS = { list: 1000, letter: 300 };

/** Returns what can be found on a site, also as a directory, once for all pages that list it. */
export const foundOn = memoizeByObject(({ portal }: ViewContext) => {
  const found = findables(portal);
  return { found, directory: directoryOf(found) };
});

/** Puts entries under their letters. */
export function directoryOf(found: readonly Findable[]): Directory {
  const isLong = found.length > MOST_ENTRIES;
  const listed = isLong ? found.filter(({ collection }) => collection !== 'events') : found;
  const sorted = listed
    .map((each) => ({ found: each, name: sortableName(each.entry.data.title) }))
    .sort((a, b) => compareNames(a.name, b.name));
  return { isLong, alphabet: alphabetOf<ListedEntry>(sorted, MOST_ROWS) };
}

/** Returns the directory as the search page shows it. */
export function directoryView(context: ViewContext, { isLong, alphabet }: Directory): DirectoryView {
  const { letters, pages } = alphabet;
  const isDivided = pages.length > 0;
  return {
    isLong,
    alphabet: letterLinks(context.language, '/sok/', alphabet),
    letters: isDivided ? [] : letters.map(({ letter, items }) => ({ letter, rows: directoryRows(context, items) })),
    lists: isDivided ? listsOfKinds(context.language) : [],
  };
}

/** Returns entries of the directory as rows. */
export function directoryRows(
  { portal: { site }, language }: ViewContext,
  listed: readonly ListedEntry[],
): DirectoryRow[] {
  return listed.map(({ found: { collection, entry, themes, area, isPast } }) => ({
    kind: collection,
    link: linkTo(language, collection, entry),
    isPast,
    themes: themes.join(' ') || undefined,
    area: areaNumber(site, area) || undefined,
  }));
}

// Text pages have no list of their own.
function listsOfKinds(language: Language): Link[] {
  return findableCollections
    .filter((name) => name !== 'pages')
    .map((name) => ({
      title: shownLabel(language, name).other,
      address: addressIn(language, sections[name]),
    }));
}
