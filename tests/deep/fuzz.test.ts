import { expect, test } from 'vitest';
import { fuzz } from '../entries/mutants.ts';

test.each([1, 2, 3, 4, 5])(
  '10,000 mutated files of seed %i neither throw, hang nor publish what breaks a feed',
  (seed) => {
    const { published, refused, longest, ...faults } = fuzz(seed, 10_000);
    console.log(`${published} published, ${refused} refused, the slowest in ${longest.toFixed(1)} ms`);
    expect(faults).toEqual({ throws: [], slow: [], unfit: [] });
    expect(Math.min(published, refused)).toBeGreaterThan(1000);
  },
);
