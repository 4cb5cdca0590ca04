import { searchableQuery } from '../search/query.ts';

/** What a search is narrowed by; each is the name of a filter in the index and of a field in the form. */
export const DIMENSIONS = ['kind', 'theme', 'area'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** Chosen values; what is not narrowed is missing. */
export type Choices = Partial<Record<Dimension, string>>;

/** What the index keeps of a page: see `SearchRecord`. */
export interface Kept {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[] | undefined>;
}

export interface Hit {
  data: () => Promise<Kept>;
  matchedMetaFields?: string[] | null;
}

/** What was found, best first, and how many there are of each value when only the other filters hold. */
export interface Found {
  now: Hit[];
  past: Hit[];
  counts: Record<Dimension, Record<string, number>>;
}

export type Find = (query: string, choices: Choices) => Promise<Found>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Hit[]; filters: Record<string, Record<string, number>> }>;
}

// The index step writes it beside the index, so it is no module of ours to bundle.
const PAGEFIND = '/pagefind/pagefind.js';

/** Fetches the index, when somebody searches for the first time. A title weighs as much in every language. */
export async function openIndex(languages: readonly string[]): Promise<Find> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  const titles = ['title', ...languages.map((code) => `title.${code}`)].map((name) => [name, 5]);
  // A worker would be under the policy of its own address, which allows no WebAssembly.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: Object.fromEntries(titles) } });
  await pagefind.filters();
  return (query, choices) => findIn(pagefind, searchableQuery(query), choices);
}

async function findIn(pagefind: Pagefind, query: string, choices: Choices): Promise<Found> {
  const hits = async (time: string) => (await pagefind.search(query, { filters: { ...choices, time } })).results;
  const counts = DIMENSIONS.map(async (dimension) => {
    const { [dimension]: _, ...others } = choices;
    const { filters } = await pagefind.search(query, { filters: others });
    return [dimension, filters[dimension] ?? {}] as const;
  });
  return {
    now: await hits('now'),
    past: await hits('past'),
    counts: Object.fromEntries(await Promise.all(counts)) as Found['counts'],
  };
}
