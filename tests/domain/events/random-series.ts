import fc from 'fast-check';
import { faultsOfTime } from '../../../src/domain/events/event-rules.ts';
import type { Schedule } from '../../../src/domain/events/occurrences.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import { ordinals, skips, weekdays } from '../../../src/schemas/codes.ts';
import type { Repeat } from '../../../src/schemas/event.ts';

export const DAY = 86_400_000;

/** A series, and the closures of its municipality. */
export interface Case {
  event: Schedule & { repeat: Repeat };
  closures: Closures;
}

/** Generates rules of every form; more than half of them start on a day of their own. */
export function series(first = '2024-01-01', last = '2028-12-31'): fc.Arbitrary<Case> {
  return fc.tuple(dateBetween(first, last), closures()).chain(([start, known]) =>
    fc.record({
      event: fc
        .tuple(times(start), fc.oneof(weekly(start), monthly(start)), shared(start))
        .map(([time, rule, rest]) => ({ ...time, repeat: { ...rule, ...rest }, changes: [] })),
      closures: fc.constant(known),
    }),
  );
}

/** Generates those that an editor could save. */
export function faultless(all = series()): fc.Arbitrary<Case> {
  return all.filter(({ event, closures }) => faultsOfTime(event, closures).length === 0);
}

/** Generates series of a spring term: they start in winter time and end in summer time. */
export function ofSpring(): fc.Arbitrary<Case> {
  const winter = series('2027-01-02', '2027-03-20');
  const ending = fc.tuple(winter, dateBetween('2027-04-05', '2027-06-20')).map(([one, until]) => {
    return { ...one, event: { ...one.event, repeat: { ...one.event.repeat, until } } };
  });
  return faultless(ending);
}

function times(start: string): fc.Arbitrary<Pick<Schedule, 'start' | 'end'>> {
  const timed = fc.tuple(fc.nat(95), fc.integer({ min: 1, max: 200 })).map(([from, quarters]) => {
    const at = Date.parse(start) + from * 900_000;
    const clock = (instant: number) => new Date(instant).toISOString().slice(0, 16);
    return { start: clock(at), end: clock(at + quarters * 900_000) };
  });
  const days = fc.nat(3).map((length) => ({ start, end: iso(Date.parse(start) + length * DAY) }));
  return fc.oneof(timed, timed, days, fc.constant({ start }));
}

function weekly(start: string): fc.Arbitrary<Repeat> {
  const own = nameOf(Date.parse(start));
  return fc.record(
    {
      every: fc.constant('week' as const),
      interval: fc.integer({ min: 1, max: 26 }),
      on: fc.oneof(
        fc.subarray([...weekdays]),
        fc.subarray([...weekdays]).map((days) => [...days.reverse(), own]),
      ),
    },
    { requiredKeys: ['every'] },
  );
}

function monthly(start: string): fc.Arbitrary<Repeat> {
  const every = 'month' as const;
  const day = Number(start.slice(8));
  const own = { nth: ordinals[Math.ceil(day / 7) - 1] ?? 'last', weekday: nameOf(Date.parse(start)) };
  return fc.oneof(
    fc.constant({ every, day: Math.min(day, 28) }),
    fc.constant({ every, ...own }),
    fc.record({ every: fc.constant(every), day: fc.integer({ min: 1, max: 28 }) }),
    fc.record({
      every: fc.constant(every),
      nth: fc.constantFrom(...ordinals),
      weekday: fc.constantFrom(...weekdays),
    }),
  );
}

function shared(start: string): fc.Arbitrary<Repeat> {
  const later = (most: number) => fc.integer({ min: -7, max: most }).map((days) => iso(Date.parse(start) + days * DAY));
  return fc.record(
    { until: later(500), skip: fc.subarray([...skips]), except: fc.array(later(60), { maxLength: 8 }) },
    { requiredKeys: [] },
  );
}

function closures(): fc.Arbitrary<Closures> {
  const period = fc
    .tuple(dateBetween('2024-01-01', '2030-12-31'), fc.nat(40))
    .map(([from, days]) => ({ title: 'Fri', from, to: iso(Date.parse(from) + days * DAY) }));
  const years = [2024, 2025, 2026, 2027, 2028, 2029].map((year) => ({
    title: 'Skoleåret',
    from: `${year}-08-16`,
    to: `${year + 1}-06-18`,
  }));
  return fc.record({
    school_years: fc.constantFrom([], years),
    school_holidays: fc.array(period, { maxLength: 4 }),
    closed: fc.array(period, { maxLength: 2 }),
  });
}

export function dateBetween(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }).map((day) => iso(day * DAY));
}

export function nameOf(day: number): (typeof weekdays)[number] {
  return weekdays[(new Date(day).getUTCDay() + 6) % 7] as (typeof weekdays)[number];
}

export function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
