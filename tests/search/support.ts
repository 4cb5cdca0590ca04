import { buildPart } from '../../src/search/index/build.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { openIndex } from '../../src/search/index/search-index.ts';
import { dayOfDate } from '../../src/search/intents/day-ranges.ts';
import { type SearchOptions, search } from '../../src/search/search.ts';

/** A Saturday. */
export const TODAY = dayOfDate('2026-11-21');

/** Makes a page with a title and perhaps more, as the index has it. */
export function page(
  path: string,
  title: string,
  more: Partial<SearchDocument> & { body?: string } = {},
): SearchDocument {
  const { body, ...facts } = more;
  return {
    path,
    kind: 'events',
    texts: { title: [title], summary: [], names: [], body: body ? [body] : [] },
    shown: { nb: { title, summary: '' } },
    ...facts,
  };
}

/** Searches pages and returns the addresses that were found, the best first. */
export function find(pages: readonly SearchDocument[], query: string, options: Partial<SearchOptions> = {}): string[] {
  const { now, past } = search(openIndex([buildPart(pages, TODAY, '1')]), query, {}, { today: TODAY, ...options });
  return [...now, ...past].map(({ path }) => path);
}
