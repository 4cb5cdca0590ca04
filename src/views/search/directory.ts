import { indexLetter, sortableName } from '../../domain/directory.ts';
import type { Findable } from '../../domain/findable.ts';
import { compareNames } from '../../i18n/index.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { areaNumber } from '../choices.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** All entries by name from A to Å. */
export interface DirectoryView {
  /** Whether activities are left out, as there are too many. */
  isLong: boolean;
  letters: { letter: string; rows: DirectoryRow[] }[];
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

// Longer pages are not readable; activities, by far the most, have lists of their own.
const MOST_ROWS = 3000;

/** Returns all entries by name from A to Å. */
export function directory(context: ViewContext, found: readonly Findable[]): DirectoryView {
  const isLong = found.length > MOST_ROWS;
  const listed = isLong ? found.filter(({ collection }) => collection !== 'events') : found;
  const sorted = listed
    .map((each) => ({ each, name: sortableName(each.entry.data.title) }))
    .sort((a, b) => compareNames(a.name, b.name));
  const letters = Map.groupBy(sorted, ({ name }) => indexLetter(name));
  return {
    isLong,
    letters: [...letters].map(([letter, group]) => ({
      letter,
      rows: group.map(({ each }) => directoryRow(context, each)),
    })),
  };
}

function directoryRow({ portal: { site }, language }: ViewContext, found: Findable): DirectoryRow {
  const { collection, entry, themes, area, isPast } = found;
  return {
    kind: collection,
    link: linkTo(language, collection, entry),
    isPast,
    themes: themes.join(' ') || undefined,
    area: areaNumber(site, area) || undefined,
  };
}
