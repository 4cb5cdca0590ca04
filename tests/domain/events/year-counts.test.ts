import { expect, test } from 'vitest';
import { yearCounts } from '../../../src/domain/events/year-counts.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

/** Counts the activities of a small portal with one area, Sentrum, by front matter. */
function countsOf(year: number, ...events: string[]) {
  const entries = Object.fromEntries(events.map((yaml, index) => [`events/e${index}.md`, yaml]));
  return yearCounts(portalFrom(entries, '2026-11-21T10:00'), year);
}

const WEEKLY = 'repeat: { every: week, until: 2027-01-12 }';

test('dates and activities of the year are counted, past and coming, and no others', () => {
  const single = activity({ start: '2026-03-02T18:00', end: '2026-03-02T20:00' });
  const series = activity({}, WEEKLY);
  expect(countsOf(2026, single, series).total).toEqual({ activities: 2, dates: 7 });
  expect(countsOf(2027, single, series).total).toEqual({ activities: 1, dates: 2 });
  expect(countsOf(2025, single, series).total).toEqual({ activities: 0, dates: 0 });
});

test('a cancelled date is not counted, a moved one is counted where it is', () => {
  const change = `${WEEKLY}\nchanges:
  - { date: 2026-12-01, status: cancelled }
  - { date: 2026-12-08, status: moved, start: 2027-01-06T10:00, end: 2027-01-06T12:00 }`;
  expect(countsOf(2026, activity({}, change)).total.dates).toBe(4);
});

test('each theme, area, audience and price has its activities, in the order of the codes', () => {
  const counts = countsOf(
    2026,
    activity({ theme: 'food', audiences: ['adults', 'children'], price: 50 }),
    activity({ theme: 'language', price: 0 }, WEEKLY),
    activity({ theme: 'food', venue: undefined, place: 'På nett', price: undefined, price_note: 'Etter evne' }),
  );
  const one = { activities: 1, dates: 1 };
  const weekly = { activities: 1, dates: 6 };
  expect(counts.byTheme).toEqual([
    { of: 'language', count: weekly },
    { of: 'food', count: { activities: 2, dates: 2 } },
  ]);
  expect(counts.byArea).toEqual([
    { of: 'sentrum', count: { activities: 2, dates: 7 } },
    { of: undefined, count: one },
  ]);
  expect(counts.byAudience).toEqual([
    { of: 'children', count: one },
    { of: 'adults', count: one },
    { of: undefined, count: { activities: 2, dates: 7 } },
  ]);
  expect(counts.byPrice).toEqual([
    { of: 'free', count: weekly },
    { of: 'paid', count: one },
    { of: 'varies', count: one },
  ]);
});
