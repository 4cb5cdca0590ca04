import { FREE_SLUG } from '../../domain/addresses.ts';
import type { Filter, FilterOption } from '../../domain/filters/filter.ts';

/** A choice with a page of its own, below the list. */
export interface SingleChoice {
  /** The end of its address: `tema/sprak`, `gratis`. */
  slug: string;
  filter: Filter;
  option: FilterOption;
}

/** Kinds of choices whose pages have a folder of their own. */
const FOLDERS = ['sted', 'tema', 'malgruppe', 'sprak', 'bord', 'rader', 'for'];

/** Lists the choices that have pages of their own. */
export function singleChoices(filters: readonly Filter[]): SingleChoice[] {
  return filters.flatMap((filter) =>
    filter.options.flatMap((option) => {
      const slug = slugOf(filter.key, option.value);
      return slug ? [{ slug, filter, option }] : [];
    }),
  );
}

function slugOf(key: string, value: string): string | undefined {
  if (FOLDERS.includes(key)) return `${key}/${value}`;
  if (key === 'pris') return value === '0' ? FREE_SLUG : undefined;
  return key === 'med' ? value : undefined;
}
