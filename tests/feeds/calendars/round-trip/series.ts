import { expect, test } from 'vitest';
import { isDeep } from '../../../deep-run.ts';
import { compareExpansions } from './expansions.ts';
import { randomPortals, WINDOW } from './random-portals.ts';
import { theSample } from './sample.ts';

test('every activity of the sample has the same dates in two calendar apps as on the site, over 24 months', async () => {
  const { dates, off, differences } = await compareExpansions([theSample()]);
  expect(differences).toEqual([]);
  expect(dates).toBeGreaterThan(1000);
  expect(off).toBeGreaterThan(5);
});

test('so has every activity of random portals, most of them with series of a spring term', async () => {
  const seed = Date.now();
  const { dates, differences } = await compareExpansions(randomPortals(isDeep ? 40 : 15, seed), WINDOW.from);
  expect(differences, `seed ${seed}`).toEqual([]);
  expect(dates).toBeGreaterThan(isDeep ? 200 : 75);
});
