import { expect, test } from 'vitest';
import { searchLetterRoute } from '../../../src/views/search/search-by-letter.ts';
import { searchRoute } from '../../../src/views/search/search.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

test('more entries than the search page has room for are on pages of their letters, which it links to', () => {
  const context = viewContext(pages(1000), now);
  const { alphabet, letters } = searchRoute.view(context, undefined).directory;
  expect(letters).toEqual([]);
  const letterPages = searchLetterRoute.pages(context);
  const views = letterPages.map(({ subject }) => searchLetterRoute.view(context, subject));
  expect(letterPages.map(({ slug }) => slug)).toEqual(['e', 'k', 'oe', 'oe/2', 'oe/3', 'oe/4']);
  expect(alphabet.map(({ address }) => address)).toEqual(['e', 'k', 'oe'].map((letter) => `/sok/bokstav/${letter}/`));
  expect(views.map(({ rows }) => rows.length)).toEqual([1, 1, 250, 250, 250, 250]);
  expect(views.map(({ head }) => head.title).slice(1, 4)).toEqual(['Alt på K', 'Alt på Ø', 'Alt på Ø, side 2']);
});

test('as many as it has room for are all on the search page', () => {
  const context = viewContext(pages(900), now);
  expect(searchLetterRoute.pages(context)).toEqual([]);
  const { letters } = searchRoute.view(context, undefined).directory;
  expect(letters.flatMap(({ rows }) => rows)).toHaveLength(902);
});

function pages(n: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: n }, (_, index) => [
      `pages/side-${index}.md`,
      `title: Øving ${index}\nsummary: Kort.\norder: 1`,
    ]),
  );
}
