import { expect, test } from 'vitest';
import { oldestCheck } from '../../src/domain/oldest-check.ts';

const entry = (checked?: string) => ({ data: { checked } });

test('a list was checked at the oldest date in it', () => {
  expect(oldestCheck([entry('2026-11-01'), entry('2026-09-30'), entry('2026-10-12')])).toBe('2026-09-30');
});

test('a list with an unchecked entry has no such date', () => {
  expect(oldestCheck([entry('2026-11-01'), entry()])).toBeUndefined();
  expect(oldestCheck([])).toBeUndefined();
});
