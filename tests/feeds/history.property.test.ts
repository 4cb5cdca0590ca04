import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHistory, goneBack } from './random-histories.ts';

it('what a subscriber has seen never goes back, and never changes without a higher SEQUENCE, in 200 histories', () => {
  fc.assert(
    fc.property(anyHistory(), (history) => {
      expect(goneBack(history)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
