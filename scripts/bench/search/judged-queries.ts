import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import { type SearchOptions, search } from '../../../src/search/search.ts';

/** A query of a resident, and the pages of which one should be among the first. */
export interface JudgedQuery {
  query: string;
  language: string;
  kind: string;
  /** Addresses; one may end in `*`. */
  expected: string[];
  /** The name of the set, if it was written to be asked once before anything was changed for it. */
  set?: string;
}

/**
 * How good a search is for some queries: the share that is right at once and among the first three, and their mean
 * reciprocal rank.
 */
export interface Success {
  count: number;
  at1: number;
  at3: number;
  meanReciprocalRank: number;
}

/** Reads the queries that the search is judged by: those it was tuned with, or the sets that were written afterwards. */
export function judgedQueries(file: 'queries' | 'unseen-queries' = 'queries'): JudgedQuery[] {
  const [, ...lines] = readFileSync(new URL(`../../../tests/search/${file}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const [query = '', language = '', kind = '', expected = '', set = ''] = cellsOf(line);
    return { query, language, kind, expected: expected.split(' ').filter(Boolean), ...(set && { set }) };
  });
}

/** Returns the place of the first page that is right among what a query finds, or 0. */
export function rankOf({ query, expected }: JudgedQuery, index: SearchIndex, options: SearchOptions): number {
  const { now, past } = search(index, query, {}, options);
  return 1 + [...now, ...past].findIndex(({ path }) => expected.some((each) => isPage(path, each)));
}

/** Computes the success at 1 and 3 and the mean reciprocal rank of queries by their ranks. */
export function successOf(ranks: readonly number[]): Success {
  const share = (is: (rank: number) => boolean) => ranks.filter((rank) => rank > 0 && is(rank)).length / ranks.length;
  return {
    count: ranks.length,
    at1: share((rank) => rank === 1),
    at3: share((rank) => rank <= 3),
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  };
}

function isPage(path: string, expected: string): boolean {
  if (expected.endsWith('*')) return path.startsWith(expected.slice(0, -1));
  return path === expected || path.split('#')[0] === expected;
}

function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
