import { expect, test } from 'vitest';
import { lastUpdate } from '../../src/domain/published.ts';

test('The last change is found by instant, not by text order', () => {
  const entries = ['2026-11-20T09:12:00Z', undefined, '2026-11-20T09:12:00.500Z', '2026-11-19T23:59:59Z'];
  expect(lastUpdate(entries.map((updated) => ({ data: { updated } })))).toBe('2026-11-20T09:12:00.500Z');
  expect(lastUpdate([{ data: {} }])).toBeUndefined();
});
