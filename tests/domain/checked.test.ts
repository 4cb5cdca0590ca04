import { expect, test } from 'vitest';
import { checkedSince } from '../../src/domain/checked.ts';

const entry = (checked?: string) => ({ data: { checked } });

test('a list has been checked since the oldest date in it', () => {
  expect(checkedSince([entry('2026-11-01'), entry('2026-09-30'), entry('2026-10-12')])).toBe('2026-09-30');
});

test('a list with something that nobody has checked has no such date', () => {
  expect(checkedSince([entry('2026-11-01'), entry()])).toBeUndefined();
  expect(checkedSince([])).toBeUndefined();
});
