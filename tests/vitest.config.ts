import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { decapParts } from '../src/integrations/editor.ts';
import { vitestNoSkips } from './no-skips.ts';

/** Folders whose tests neither start processes nor change what others see: they share what a worker has imported. */
const PURE = [
  ...['cms', 'domain', 'entries', 'feeds', 'i18n', 'imports', 'integrations', 'islands', 'markdown', 'schemas'],
  ...['search', 'statistics'],
];
const pureTests = PURE.map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [decapParts()],
  test: {
    projects: [
      // Importing takes longer than testing; this is a third of the time.
      { extends: true, test: { name: 'pure', include: pureTests, isolate: false } },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/deep/**', 'tests/site/**', ...pureTests],
        },
      },
    ],
    // Processes and not threads, so that a test may change the time zone of its own.
    pool: 'forks',
    maxWorkers: 2,
    // Decap's parts import each other as a bundler would have it.
    server: { deps: { inline: [/decap-cms/] } },
    // Some start dozens of processes; a slow machine is given the time it needs.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: ['default', vitestNoSkips],
  },
});
