import { expect, test } from 'vitest';
import { type ActivityRow, packRows, unpackRows } from '../../../src/domain/filters/activity-file.ts';

const row = (fields: Partial<ActivityRow> = {}): ActivityRow => ({
  ...{ entry: 'tur', title: 'Kveldstur', from: '18.00', to: '20.00', place: 'Krona', organisers: 'Turlaget' },
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
