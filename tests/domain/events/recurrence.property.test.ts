import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, minutesBetween } from '../../../src/domain/time/days.ts';
import { instantOf } from '../../../src/domain/time/zoned.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import { expand, lastDayOf, MAX_DATES } from '../../../src/domain/events/recurrence.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import { changeStatuses, ordinals, weekdays } from '../../../src/schemas/codes.ts';
import type { Repeat } from '../../../src/schemas/event.ts';
import { randomCases } from '../../deep-run.ts';
import { type Case, DAY, dateBetween, faultless, iso, nameOf, series } from './random-series.ts';

describe('every rule', () => {
  it('gives the days that its definition means', () => {
    fc.assert(
      fc.property(series(), ({ event, closures }) => {
        const { starts, without } = expand(event, closures);
        const wanted = byDefinition(event, closures);
        expect(starts.map(dateOf)).toEqual(wanted.starts.slice(0, MAX_DATES + 1));
        expect([...without]).toEqual(wanted.without.filter((date) => starts.map(dateOf).includes(date)));
      }),
      randomCases(1000),
    );
  });

  it('gives dates in order, one a day, never on a skipped day, from its start to its last day', () => {
    fc.assert(
      fc.property(faultless(), ({ event, closures }) => {
        const dates = occurrencesOf(event, closures).map(({ start }) => dateOf(start));
        const { without } = byDefinition(event, closures);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.filter((date) => without.includes(date))).toEqual([]);
        expect(dates.length).toBeGreaterThan(0);
        expect((dates[0] ?? '') >= dateOf(event.start)).toBe(true);
        expect((dates.at(-1) ?? '') <= lastDayOf(event, closures)).toBe(true);
      }),
      randomCases(300),
    );
  });

  it('gives dates of equal length, in wall-clock and real time, that do not overlap', () => {
    fc.assert(
      fc.property(faultless(), ({ event, closures }) => {
        const all = occurrencesOf(event, closures);
        const length = minutesBetween(event.start, event.end ?? event.start);
        for (const [index, { start, end }] of all.entries()) {
          expect(minutesBetween(start, end)).toBe(length);
          if (start.length > 10) expect(instantOf(end) - instantOf(start)).toBe(length * 60_000);
          expect(end < (all[index + 1]?.start ?? '9')).toBe(true);
        }
      }),
      randomCases(300),
    );
  });

  it('keeps its dates and their order under any changes', () => {
    fc.assert(
      fc.property(faultless(), fc.array(change(), { maxLength: 5 }), ({ event, closures }, changes) => {
        const planned = occurrencesOf(event, closures);
        const own = planned.map(({ date }) => ({ date }));
        const changed = { ...event, changes: changes.map((each, index) => ({ ...each, ...own[index * 2] })) };
        const all = occurrencesOf(changed, closures);
        expect(all.map(({ date }) => date).sort()).toEqual(planned.map(({ date }) => date));
        expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort());
      }),
      randomCases(200),
    );
  });
});

/** Walks every day from the start to the last day and asks the rule about each. */
function byDefinition({ start, repeat }: Case['event'], closures: Closures): { starts: string[]; without: string[] } {
  const first = Date.parse(dateOf(start));
  const end = Date.parse(repeat.until ?? schoolYearEnd(first, closures) ?? plusYear(dateOf(start)));
  const starts: string[] = [];
  for (let day = first; day <= end; day += DAY) if (isOnRule(day, first, repeat)) starts.push(iso(day));
  return { starts, without: starts.filter((date) => fallsAway(date, repeat, closures)) };
}

function isOnRule(day: number, first: number, repeat: Repeat): boolean {
  if (repeat.every === 'week') {
    const on = repeat.on?.length ? repeat.on : [nameOf(first)];
    const weeks = Math.round((mondayBefore(day) - mondayBefore(first)) / (7 * DAY));
    return on.includes(nameOf(day)) && weeks % (repeat.interval ?? 1) === 0;
  }
  const dayOfMonth = new Date(day).getUTCDate();
  if (repeat.day) return dayOfMonth === repeat.day;
  if (nameOf(day) !== repeat.weekday) return false;
  if (repeat.nth === 'last') return new Date(day + 7 * DAY).getUTCMonth() !== new Date(day).getUTCMonth();
  return ordinals[Math.ceil(dayOfMonth / 7) - 1] === repeat.nth;
}

function fallsAway(date: string, { skip = [], except = [] }: Repeat, closures: Closures): boolean {
  const within = (periods: { from: string; to: string }[]) =>
    periods.some(({ from, to }) => Date.parse(from) <= Date.parse(date) && Date.parse(date) <= Date.parse(to));
  const isPublicHoliday = holidays.has(date) || within(closures.closed);
  return (
    except.includes(date) ||
    (skip.includes('school-holidays') && within(closures.school_holidays)) ||
    (skip.includes('public-holidays') && isPublicHoliday)
  );
}

// Looked up, not computed: the years that the rules of these tests can reach.
const easters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'];
const holidays = new Set([
  ...easters.flatMap((easter) => [-3, -2, 0, 1, 39, 49, 50].map((days) => iso(Date.parse(easter) + days * DAY))),
  ...easters.flatMap((easter) => ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => easter.slice(0, 5) + day)),
]);

function schoolYearEnd(first: number, { school_years }: Closures): string | undefined {
  return school_years.map(({ to }) => to).find((to) => Date.parse(to) >= first);
}

function plusYear(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.replace(/02-29$/, '02-28');
}

function mondayBefore(day: number): number {
  return day - weekdays.indexOf(nameOf(day)) * DAY;
}

function change() {
  return fc.record(
    {
      date: dateBetween('2024-01-01', '2030-12-31'),
      status: fc.constantFrom(...changeStatuses),
      start: dateBetween('2024-01-01', '2030-12-31'),
    },
    { requiredKeys: ['date', 'status'] },
  );
}
