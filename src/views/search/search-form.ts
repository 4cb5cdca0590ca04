import type { Findable } from '../../domain/findable.ts';
import { themeName } from '../../i18n/codes.ts';
import { themes } from '../../schemas/codes.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Choice } from '../choices.ts';
import type { ViewContext } from '../context.ts';

/** The filters of the search page, with the number of entries that each finds. */
export interface SearchFormView {
  total: number;
  kinds: { kind: CollectionName; n: number }[];
  themes: CountedChoice[];
  areas: CountedChoice[];
}

/** An option of a filter, with the number of entries that it finds. */
interface CountedChoice extends Choice {
  n: number;
}

/** Returns the filters of the search page. */
export function searchForm({ portal: { site }, language }: ViewContext, found: readonly Findable[]): SearchFormView {
  const inKinds = countBy(found, ({ collection }) => [collection]);
  const inThemes = countBy(found, (each) => each.themes);
  const inAreas = countBy(found, ({ area }) => (area ? [area] : []));
  return {
    total: found.length,
    kinds: [...inKinds].map(([kind, n]) => ({ kind, n })),
    themes: themes.flatMap((value) => {
      const n = inThemes.get(value);
      return n ? [{ value, text: themeName(language, site, value), n }] : [];
    }),
    areas: site.areas.map(({ slug, title }) => ({ value: slug, text: title, n: inAreas.get(slug) ?? 0 })),
  };
}

function countBy<Key>(found: readonly Findable[], keysOf: (each: Findable) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of found.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
