import { readWholeNumber } from '../../entries/environment.ts';
import type { PoolSize } from '../../publish/builder-pool.ts';

/**
 * Reads how many builds run at a time, `DUGNAD_BUILDS` (as many as processors), and how many builders stay in memory,
 * `DUGNAD_WARM_BUILDERS` (as many as run at a time). Throws a sentence for anything but a whole number of at least 1.
 */
export function readPoolSize(environment: Readonly<Record<string, string | undefined>>, processors: number): PoolSize {
  const atOnce = count(environment, 'DUGNAD_BUILDS', processors);
  return { atOnce, warm: count(environment, 'DUGNAD_WARM_BUILDERS', atOnce) };
}

function count(environment: Readonly<Record<string, string | undefined>>, name: string, usual: number): number {
  return readWholeNumber(environment, name, { usual, min: 1, allowed: 'a whole number, 1 or more' });
}
