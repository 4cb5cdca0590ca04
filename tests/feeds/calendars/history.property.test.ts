import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, goneBack } from './random-histories.ts';

describe('whatever happens to content, with any clocks', () => {
  // 200 histories in all; the deep run has 5,000.
  it.each([1, 2, 3, 4])('no event goes back, or changes without a higher SEQUENCE (%i of 4)', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        expect(goneBack(history)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
