import { describe, expect, test } from 'vitest';
import type { Findable } from '../../../src/domain/findable.ts';
import { directory } from '../../../src/views/search/directory.ts';
import { searchForm } from '../../../src/views/search/search-form.ts';
import { viewContext } from '../view-context.ts';

const context = viewContext({}, '2026-11-21T10:00');
const tour = findable('«Åpen tur»', { themes: ['outdoors', 'exercise'] });
const library = findable('Krona bibliotek', { collection: 'venues', area: 'sentrum' });
const quiz = findable('1000 spørsmål', { themes: ['outdoors'], isPast: true });

describe('the directory', () => {
  test('lists entries from A to Å, without regard to punctuation, and digits under one heading', () => {
    const { letters, isLong } = directory(context, [tour, library, quiz]);
    expect(letters.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.title)])).toEqual([
      ['0', '1000 spørsmål'],
      ['K', 'Krona bibliotek'],
      ['Å', '«Åpen tur»'],
    ]);
    expect(isLong).toBe(false);
  });

  test('has the codes by which the stylesheet filters', () => {
    const rows = directory(context, [tour, library]).letters.flatMap((each) => each.rows);
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'venues', themes: undefined, area: 1 }),
      expect.objectContaining({ kind: 'events', themes: 'outdoors exercise', area: undefined }),
    ]);
  });

  test('omits activities when there are thousands of entries', () => {
    const many = Array.from({ length: 3000 }, () => tour);
    const { letters, isLong } = directory(context, [...many, library]);
    expect(letters.map(({ letter }) => letter)).toEqual(['K']);
    expect(isLong).toBe(true);
  });
});

test('the filters of the search page count what each finds, and omit themes without entries', () => {
  const { total, kinds, themes, areas } = searchForm(context, [tour, library, quiz]);
  expect(total).toBe(3);
  expect(kinds).toEqual([
    { kind: 'events', n: 2 },
    { kind: 'venues', n: 1 },
  ]);
  expect(themes.map(({ value, n }) => [value, n])).toEqual([
    ['exercise', 1],
    ['outdoors', 2],
  ]);
  expect(areas).toEqual([{ value: 'sentrum', text: 'Sentrum', n: 1 }]);
});

function findable(title: string, fields: Partial<Findable>): Findable {
  const entry = { slug: 'slug', id: 'id', html: '', data: { title, summary: '' } };
  const { collection = 'events' } = fields;
  return { collection, path: '/', entry, themes: [], area: undefined, names: [], isPast: false, ...fields };
}
