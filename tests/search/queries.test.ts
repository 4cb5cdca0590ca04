import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type JudgedQuery, judgedQueries, rankOf, successOf } from '../../scripts/bench/search/judged-queries.ts';
import { contentOf, loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { findablePages } from '../../src/feeds/search/search-documents.ts';
import { buildPart } from '../../src/search/index/build.ts';
import { loadAllLists } from '../../src/search/foreign-words.ts';
import { openIndex } from '../../src/search/index/search-index.ts';
import { dayOfDate } from '../../src/search/intents/day-ranges.ts';

const environment = readEnvironment({
  DUGNAD_NOW: '2026-11-21T10:00',
  DUGNAD_REPORT: join(tmpdir(), 'dugnad-search-report.json'),
});

interface Ranked extends JudgedQuery {
  rank: number;
}

let rank: (queries: readonly JudgedQuery[]) => Ranked[];

beforeAll(async () => {
  await loadAllLists();
  const loaded = await loadContent(environment);
  const content = contentOf(loaded);
  const today = dayOfDate(loaded.now);
  const index = openIndex([buildPart(findablePages(content, loaded.now), today, '1')]);
  const options = { today, areas: content.site.areas };
  rank = (queries) => queries.map((each) => ({ ...each, rank: rankOf(each, index, options) }));
});

test('of the queries of residents, the right page is first for four in five, and among the first three for all but few', () => {
  const judged = rank(judgedQueries());
  const all = successOf(judged.map((each) => each.rank));
  expect(all.count).toBeGreaterThan(150);
  expect(all.at3, missed(judged)).toBeGreaterThanOrEqual(0.98);
  expect(all.at1, missed(judged)).toBeGreaterThanOrEqual(0.9);
  for (const [language, group] of Object.entries(Object.groupBy(judged, (each) => each.language))) {
    expect(successOf((group ?? []).map((each) => each.rank)).at3, language).toBeGreaterThanOrEqual(0.85);
  }
});

test.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])(
  'of the sixty queries of set %s, the right page is among the first three',
  (set) => {
    const judged = rank(judgedQueries('unseen-queries').filter((each) => each.set === set));
    const { count, at1, at3 } = successOf(judged.map((each) => each.rank));
    expect(count).toBe(60);
    expect(at3, missed(judged)).toBeGreaterThanOrEqual(0.95);
    expect(at1, missed(judged)).toBeGreaterThanOrEqual(0.78);
  },
);

function missed(judged: readonly { query: string; rank: number }[]): string {
  return judged
    .filter(({ rank }) => rank === 0 || rank > 3)
    .map(({ query, rank }) => `${query} (${rank})`)
    .join(', ');
}
