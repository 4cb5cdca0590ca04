import { expect, test } from 'vitest';
import { type ListedRow, packRows, unpackRows } from '../../../src/domain/filters/filter-file.ts';

const row = (fields: Partial<ListedRow> = {}): ListedRow => ({
  ...{ entry: 'tur', title: 'Kveldstur', from: '18.00', to: '20.00', where: 'Krona', organisers: 'Turlaget' },
  ...{ facts: { tema: ['friluft'] }, days: ['2026-11-24', '2026-12-01', '2027-01-05'] },
  ...fields,
});

test('rows are the same after they have been packed, and a text that many have is stored once', () => {
  const rows = [row(), row({ entry: 'kor', days: ['2026-11-25'], price: 'Gratis' })];
  const packed = packRows(rows, '2026-11-21');
  expect(packed.texts.filter((text) => text === 'Krona')).toHaveLength(1);
  expect(packed.rows[0]?.days).toEqual([3, 7, 35]);
  expect(unpackRows({ made: '2026-11-21', filters: [], ...packed })).toEqual(rows);
});

test('rows of a list without days have none, and prices whose texts are stored once', () => {
  const prices = [{ of: 'forening', who: 'Lag', text: 'gratis' }];
  const rows: ListedRow[] = ['sal', 'hall'].map((entry) => ({ entry, title: entry, facts: { bord: 40 }, prices }));
  const packed = packRows(rows, '2026-11-21');
  expect(packed.texts).toEqual(['Lag', 'gratis']);
  expect(packed.rows[0]).not.toHaveProperty('days');
  expect(unpackRows({ made: '2026-11-21', filters: [], ...packed })).toEqual(rows);
});
