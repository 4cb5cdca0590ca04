import { expect, test } from 'vitest';
import type { FindablePage } from '../../../src/feeds/search/search-documents.ts';
import { openPartFiles } from '../../../src/publish/files/search-parts.ts';

const SETTINGS = { today: 20_778, languages: ['nb'], synonyms: [] };

test('the first layer after an edit is the one that is made from nothing', () => {
  const partFiles = openPartFiles();
  const first = [page('kor', 'Korøvelse i kulturhuset'), page('dugnad', 'Dugnad ved klatreveggen')];
  const edited = [page('kor', 'Korøvelse i kulturhuset'), page('dugnad', 'Dugnad ved badeplassen')];
  const [before, after] = [first, edited].map((pages) => [...partFiles(pages, SETTINGS)]);
  expect(after).toEqual([...openPartFiles()(edited, SETTINGS)]);
  expect(after).not.toEqual(before);
});

function page(slug: string, body: string): FindablePage {
  return {
    path: `/aktiviteter/${slug}/`,
    kind: 'events',
    texts: { title: [slug], summary: [`Om ${slug}`], names: [], body: [body] },
    shown: { nb: { title: slug, summary: `Om ${slug}` } },
  };
}
