import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/islands/older-browsers.ts';

test('what groups in old browsers does as Map.groupBy', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (items) => {
      const keyOf = (item: number, index: number) => (item + index) % 3;
      expect([...groupBy(items, keyOf)]).toEqual([...Map.groupBy(items, keyOf)]);
    }),
  );
});
