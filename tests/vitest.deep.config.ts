import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { vitestNoSkips } from './no-skips.ts';

const HALF_AN_HOUR = 30 * 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/deep/**/*.test.ts'],
    // One file at a time: several of them measure time and memory, or kill what runs beside them.
    fileParallelism: false,
    testTimeout: HALF_AN_HOUR,
    hookTimeout: HALF_AN_HOUR,
    reporters: ['verbose', vitestNoSkips],
  },
});
