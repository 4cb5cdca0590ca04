import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { vitestNoSkips } from './no-skips.ts';

/** Each day these have some of their cases, and all of them here. */
const ALL_CASES_HERE = [
  'domain/events/event-rules.property',
  'domain/events/recurrence.property',
  'feeds/calendars/hostile.property',
  'feeds/calendars/round-trip/round-trip',
  'feeds/calendars/series.property',
  'gateway/editing/many-editors',
  'gateway/editing/policy',
  'gateway/entry/fields',
  'gateway/http/route-headers',
  'gateway/public-forms/form-limits',
  'publish/killed',
  'publish/site/equality',
  'views/pages',
];

const HALF_AN_HOUR = 30 * 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/deep/**/*.test.ts', ...ALL_CASES_HERE.map((name) => `tests/${name}.test.ts`)],
    env: { DUGNAD_DEEP: 'yes' },
    // One file at a time: several of them measure time and memory, or kill what runs beside them.
    fileParallelism: false,
    testTimeout: HALF_AN_HOUR,
    hookTimeout: HALF_AN_HOUR,
    reporters: ['verbose', vitestNoSkips],
  },
});
