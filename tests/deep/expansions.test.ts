import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateContent } from '../../scripts/bench/content/generate.ts';
import { type Comparison, compareExpansions } from '../feeds/calendars/round-trip/expansions.ts';
import { demandPrograms } from '../feeds/calendars/round-trip/programs.ts';
import { randomPortals, WINDOW } from '../feeds/calendars/round-trip/random-portals.ts';
import { buildSample, workshop } from '../feeds/calendars/round-trip/sample.ts';

const PORTALS = 300;

beforeAll(demandPrograms);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

test('two calendar apps expand every activity of a portal of size S as the site does, over 24 months', async () => {
  const content = mkdtempSync(join(workshop, 'content-'));
  generateContent('S', content);
  const found = await compareExpansions([buildSample(content)]);
  tell('S', found);
  expect(found.differences).toEqual([]);
  expect(found.dates).toBeGreaterThan(5000);
});

test(`and every activity of ${PORTALS} random portals with series of a spring term`, async () => {
  const seed = Date.now();
  const found = await compareExpansions(randomPortals(PORTALS, seed), WINDOW.from);
  tell(`${PORTALS} portals, seed ${seed}`, found);
  expect(found.differences, `seed ${seed}`).toEqual([]);
  expect(found.dates).toBeGreaterThan(2000);
});

function tell(what: string, { calendars, dates, off, differences }: Comparison): void {
  console.log(`${what}: ${calendars} calendars, ${dates} dates, ${off} of them off, ${differences.length} differences`);
}
