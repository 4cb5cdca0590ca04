import { expect, test } from 'vitest';
import { unmatchedKinds } from '../../../scripts/bench/builders/page-kinds.ts';

test('kinds of pages that only some builders make are named, and those that all make are not', () => {
  const shared = ['index.html', '404.html', 'aktiviteter/index.html', 'aktiviteter/kor/index.html'];
  const ours = [
    ...['aktiviteter/2026-11-21/index.html', 'aktiviteter/2026-11-22/index.html', 'kalender/2026-11/index.html'],
    ...['en/aktiviteter/kor/index.html', 'en/index.html'],
  ];
  const found = unmatchedKinds([
    { builder: 'Dugnad', pages: [...shared, ...ours] },
    { builder: 'Hugo', pages: shared },
    { builder: 'Eleventy', pages: [...shared, 'aktiviteter/2026-11-21/index.html'] },
  ]);
  expect(found).toEqual([
    '/aktiviteter/<day>/: Dugnad 2, Eleventy 1',
    '/kalender/<month>/: Dugnad 1',
    '/<language>/aktiviteter/<name>/: Dugnad 1',
    '/<language>/: Dugnad 1',
  ]);
});
