import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { successOf, judgedQueries, rankOf } from '../../scripts/bench/search/judged-queries.ts';
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

test('of the queries of residents, the right page is first for four in five, and among the first three for all but few', async () => {
  await loadAllLists();
  const loaded = await loadContent(environment);
  const content = contentOf(loaded);
  const today = dayOfDate(loaded.now);
  const index = openIndex([buildPart(findablePages(content, loaded.now), today, '1')]);
  const options = { today, areas: content.site.areas };
  const judged = judgedQueries().map((each) => ({ ...each, rank: rankOf(each, index, options) }));
  const all = successOf(judged.map(({ rank }) => rank));
  expect(all.count).toBeGreaterThan(150);
  expect(all.at3, missed(judged)).toBeGreaterThanOrEqual(0.95);
  expect(all.at1, missed(judged)).toBeGreaterThanOrEqual(0.8);
  for (const [language, group] of Object.entries(Object.groupBy(judged, (each) => each.language))) {
    expect(successOf((group ?? []).map(({ rank }) => rank)).at3, language).toBeGreaterThanOrEqual(0.85);
  }
});

function missed(judged: readonly { query: string; rank: number }[]): string {
  return judged
    .filter(({ rank }) => rank === 0 || rank > 3)
    .map(({ query, rank }) => `${query} (${rank})`)
    .join(', ');
}
