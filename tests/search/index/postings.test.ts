import { expect, test } from 'vitest';
import { columnsOf, rowsOf } from '../../../src/search/index/columns.ts';
import { divide } from '../../../src/search/index/parts.ts';
import { readPostings, readTerms, writeTerms } from '../../../src/search/index/postings.ts';

test('terms and their documents are read as they were written', () => {
  const terms = new Map([
    [
      'strik',
      new Map([
        [0, 9],
        [31, 9],
        [32, 5],
        [1500, 2],
        [40_000, 9],
      ]),
    ],
    ['strikkekafe', new Map([[7, 4]])],
    ['кафе', new Map([[1, 1]])],
  ]);
  const read = readTerms(writeTerms(terms));
  expect([...read.keys()]).toEqual([...terms.keys()].sort());
  for (const [term, postings] of terms) expect(readPostings(read.get(term) ?? '')).toEqual(postings);
});

test('rows become columns and rows again, without what they do not have', () => {
  const rows: { path: string; days?: number[] }[] = [{ path: '/a/' }, { path: '/b/', days: [0, 7] }];
  expect(rowsOf(columnsOf(rows), 2)).toEqual(rows);
});

test('a large site is divided by collection, activities last; one of usual size is not', () => {
  const pages = (kind: string, count: number) => Array.from({ length: count }, () => ({ kind }));
  expect(divide([...pages('events', 600), ...pages('venues', 60)])).toHaveLength(1);
  const parts = divide([...pages('events', 3000), ...pages('venues', 60), ...pages('associations', 500)]);
  expect(parts.map(({ name, documents }) => [name, documents[0]?.kind, documents.length])).toEqual([
    ['1', 'venues', 60],
    ['2', 'associations', 500],
    ['3', 'events', 1000],
    ['4', 'events', 1000],
    ['5', 'events', 1000],
  ]);
});
