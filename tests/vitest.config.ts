import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { vitestNoSkips } from './no-skips.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/deep/**', 'tests/site/**'],
    // Processes and not threads, so that a test may change the time zone of its own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', vitestNoSkips],
  },
});
