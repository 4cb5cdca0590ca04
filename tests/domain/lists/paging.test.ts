import { expect, test } from 'vitest';
import { pagesOf, pagesOfGroups } from '../../../src/domain/lists/paging.ts';

test.each([
  [0, []],
  [3, [3]],
  [4, [2, 2]],
  [7, [3, 2, 2]],
])('%i items on pages of at most three are %j', (n, lengths) => {
  const items = Array.from({ length: n }, (_, index) => index);
  const pages = pagesOf(items, 3);
  expect(pages.map(({ length }) => length)).toEqual(lengths);
  expect(pages.flat()).toEqual(items);
});

test('a group that a page has no room for continues on the next one under its own heading', () => {
  const groups = [
    { key: 'open', items: [1, 2, 3] },
    { key: 'empty', items: [] },
    { key: 'over', items: [4] },
  ];
  expect(pagesOfGroups(groups, 2)).toEqual([
    [{ key: 'open', items: [1, 2] }],
    [
      { key: 'open', items: [3] },
      { key: 'over', items: [4] },
    ],
  ]);
});
