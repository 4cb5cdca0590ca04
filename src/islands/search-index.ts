import { searchableQuery } from '../search/query.ts';

/** The filters of a search; each is the name of a filter in the index and of a field in the form. */
export const DIMENSIONS = ['kind', 'theme', 'area'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** The chosen values; unused filters are missing. */
export type Choices = Partial<Record<Dimension, string>>;

/** What the index stores of a page: see `SearchRecord`. */
export interface IndexedPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[] | undefined>;
}

export interface Hit {
  data: () => Promise<IndexedPage>;
  matchedMetaFields?: string[] | null;
}

/** The results, best first, and the count of each value when only the other filters apply. */
export interface SearchResults {
  now: Hit[];
  past: Hit[];
  counts: Record<Dimension, Record<string, number>>;
}

/** Searches for a query, or without one for everything that the choices leave. */
export type SearchFunction = (query: string, choices: Choices) => Promise<SearchResults>;

/** The parts of Pagefind's API that are used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Hit[]; filters: Record<string, Record<string, number>> }>;
}

// The index step writes it beside the index, so it must not be bundled.
const PAGEFIND = '/pagefind/pagefind.js';

/** Loads the index on the first search. Titles have the same weight in every language. */
export async function openIndex(languages: readonly string[]): Promise<SearchFunction> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  const titles = ['title', ...languages.map((code) => `title.${code}`)].map((name) => [name, 5]);
  // A worker would have the header policy of its own address, which allows no WebAssembly.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: Object.fromEntries(titles) } });
  await pagefind.filters();
  return (query, choices) => searchIndex(pagefind, query ? searchableQuery(query) : null, choices);
}

async function searchIndex(pagefind: Pagefind, query: string | null, choices: Choices): Promise<SearchResults> {
  const hits = async (time: string) => (await pagefind.search(query, { filters: { ...choices, time } })).results;
  const counts = DIMENSIONS.map(async (dimension) => {
    const { [dimension]: _, ...others } = choices;
    const { filters } = await pagefind.search(query, { filters: others });
    return [dimension, filters[dimension] ?? {}] as const;
  });
  return {
    now: await hits('now'),
    past: await hits('past'),
    counts: Object.fromEntries(await Promise.all(counts)) as SearchResults['counts'],
  };
}
