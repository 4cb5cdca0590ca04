import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/domain/time/years.ts';

test('the newest year comes first, items without a year last, and the sort is stable', () => {
  const items = [{ name: 'a' }, { name: 'b', year: 2019 }, { name: 'c', year: 2026 }, { name: 'd', year: 2019 }];
  const sorted = newestFirst<{ name: string; year?: number }>(items, ({ year }) => year);
  expect(sorted.map(({ name }) => name)).toEqual(['c', 'b', 'd', 'a']);
  expect(items[0]?.name).toBe('a');
});
