import { expect, test } from 'vitest';
import { memoizeByObject } from '../../../src/domain/lookups/memoize-by-object.ts';

test('a value is computed once for each object, also if there is none', () => {
  const seen: number[][] = [];
  const firstOf = memoizeByObject((numbers: number[]) => {
    seen.push(numbers);
    return numbers[0];
  });
  const [one, other, none] = [[1], [1], []];
  expect([one, other, none, one, none].map(firstOf)).toEqual([1, 1, undefined, 1, undefined]);
  expect(seen).toEqual([one, other, none]);
});
