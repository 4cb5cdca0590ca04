import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateOf } from '../../../src/domain/days.ts';
import { addMonths } from '../../../src/domain/zoned.ts';
import { byText, datesOnSite, type ShownDate } from '../site-dates.ts';
import { runPython } from './programs.ts';
import { theSample } from './sample.ts';

const MONTHS = 24;

test('every activity of the sample has the same dates in a calendar as on the site, over 24 months', async () => {
  const { folder, portal } = theSample();
  const from = addMonths(dateOf(portal.now), -MONTHS / 2);
  const to = addMonths(from, MONTHS);
  const days = portal.events.flatMap(({ occurrences }) => occurrences.map(({ date }) => date)).sort();
  expect(days.filter((day) => day <= from || day >= to)).toEqual([]);
  const expanded = await runPython<Record<string, ShownDate[]>>('./expand.py', [join(folder, 'aktiviteter'), from, to]);
  const inCalendars = portal.events.map(({ slug }) => [slug, expanded[slug]?.sort(byText)]);
  const onSite = portal.events.map((event) => [event.slug, datesOnSite(event, portal.now)]);
  expect(Object.fromEntries(inCalendars)).toEqual(Object.fromEntries(onSite));
  const states = Object.values(expanded).flatMap((dates) => dates.map(([, , state]) => state));
  expect(states.length).toBeGreaterThan(1000);
  expect(states.filter((state) => state === 'CANCELLED').length).toBeGreaterThan(5);
});
