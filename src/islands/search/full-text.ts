import type { Choices } from '../../search/search.ts';
import { searchableQuery } from '../../search/query.ts';

/** The parts of Pagefind's API that are used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (query: string, options: { filters: Record<string, string> }) => Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  data: () => Promise<{ url: string }>;
}

// The index step writes it beside the index, so it must not be bundled.
const PAGEFIND = '/pagefind/pagefind.js';
const MOST = 30;

let opened: Promise<Pagefind> | undefined;

/** Searches the full texts, the second layer, and returns the addresses of pages, the best first. */
export async function searchFullText(query: string, choices: Choices): Promise<string[]> {
  opened ??= open();
  const pagefind = await opened.catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
  const { results } = await pagefind.search(searchableQuery(query), { filters: { ...chosen, time: 'now' } });
  const pages = await Promise.all(results.slice(0, MOST).map((hit) => hit.data()));
  return pages.map(({ url }) => url);
}

async function open(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  // A worker would have the header policy of its own address, which allows no WebAssembly.
  await pagefind.options({ noWorker: true });
  await pagefind.filters();
  return pagefind;
}
