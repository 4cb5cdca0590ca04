import { describe, expect, test } from 'vitest';
import type { Findable } from '../../../src/domain/findable.ts';
import { directoryOf, directoryView } from '../../../src/views/search/directory.ts';
import { searchForm } from '../../../src/views/search/search-form.ts';
import { viewContext } from '../view-context.ts';

const context = viewContext({}, '2026-11-21T10:00');
const tour = findable('«Åpen tur»', { themes: ['outdoors', 'exercise'] });
const library = findable('Krona bibliotek', { collection: 'venues', area: 'sentrum' });
const quiz = findable('1000 spørsmål', { themes: ['outdoors'], isPast: true });

describe('the directory', () => {
  test('lists entries from A to Å, without regard to punctuation, and digits under one heading', () => {
    const { letters, lists, isLong } = directory([tour, library, quiz]);
    expect(letters.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.title)])).toEqual([
      ['0', '1000 spørsmål'],
      ['K', 'Krona bibliotek'],
      ['Å', '«Åpen tur»'],
    ]);
    expect(lists).toEqual([]);
    expect(isLong).toBe(false);
  });

  test('has the codes by which the stylesheet filters', () => {
    const rows = directory([tour, library]).letters.flatMap((each) => each.rows);
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'venues', themes: undefined, area: 1 }),
      expect.objectContaining({ kind: 'events', themes: 'outdoors exercise', area: undefined }),
    ]);
  });

  test('of over a thousand entries has pages of letters, and leads to the lists of one kind', () => {
    const full = directory(Array.from({ length: 1000 }, () => tour));
    expect(full.letters.map(({ letter, rows }) => [letter, rows.length])).toEqual([['Å', 1000]]);
    const { alphabet, letters, lists } = directory([...Array.from({ length: 1000 }, () => tour), library]);
    expect(letters).toEqual([]);
    expect(alphabet.map(({ address }) => address)).toEqual(['/sok/bokstav/k/', '/sok/bokstav/aa/']);
    expect(lists).toContainEqual({ title: 'Lokaler', address: '/lokaler/' });
    expect(lists.map(({ address }) => address)).not.toContain('/om/');
  });

  test('omits activities when there are thousands of entries', () => {
    const many = Array.from({ length: 3000 }, () => tour);
    const { letters, isLong } = directory([...many, library]);
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

function directory(found: Findable[]) {
  return directoryView(context, directoryOf(found));
}

function findable(title: string, fields: Partial<Findable>): Findable {
  const entry = { slug: 'slug', id: 'id', html: '', data: { title, summary: '' } };
  const { collection = 'events' } = fields;
  return { collection, path: '/', entry, themes: [], area: undefined, names: [], isPast: false, ...fields };
}
