import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, goneBack } from './random-histories.ts';

describe('whatever happens to content, with any clocks', () => {
  // The deep run has 5,000.
  it('no event goes back, or changes without a higher SEQUENCE', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        expect(goneBack(history)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
