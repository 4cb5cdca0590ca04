import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, goneBack } from '../feeds/calendars/random-histories.ts';

test.each([1, 2, 3, 4, 5])(
  'in 1,000 histories no event goes back, or changes without a higher SEQUENCE (%i of 5)',
  () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        expect(goneBack(history)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
  900_000,
);
