import { expect, test } from 'vitest';
import { fuzz } from './mutants.ts';

test('2,000 mutated files neither throw, hang nor publish what breaks a feed', () => {
  const { published, refused, longest, ...faults } = fuzz(20261121, 2000);
  console.log(`${published} published, ${refused} refused, the slowest in ${longest.toFixed(1)} ms`);
  expect(faults).toEqual({ throws: [], slow: [], unfit: [] });
  // A validator that rejects or accepts everything would prove nothing.
  expect(Math.min(published, refused)).toBeGreaterThan(200);
});
