import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfTime, warningsOfTime } from '../../../src/domain/events/event-rules.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import { MAX_DATES } from '../../../src/domain/events/recurrence.ts';
import { type Closures, closures } from '../../../src/schemas/closures.ts';
import { changeStatuses, ordinals, skips, weekdays } from '../../../src/schemas/codes.ts';
import { type Event, event } from '../../../src/schemas/event.ts';
import { isDeep, randomCases } from '../../deep-run.ts';

const DAY = 86_400_000;

describe('every event that passes its schema', () => {
  it('is validated without a crash, and if valid has from 1 to 400 dates', () => {
    let good = 0;
    fc.assert(
      fc.property(anyEvent(), anyClosures(), (one, known) => {
        if (faultsOfTime(one, known).length > 0) return;
        good += 1;
        warningsOfTime(one, known);
        const { length } = occurrencesOf(one, known);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(MAX_DATES);
      }),
      randomCases(2000),
    );
    // Otherwise the test would prove little.
    expect(good).toBeGreaterThan(isDeep ? 100 : 20);
  });
});

/** Generates events that the schema accepts, sensible or not. */
function anyEvent(): fc.Arbitrary<Event> {
  return anyDate().chain((day) =>
    fc
      .record({ times: times(day), repeat: fc.option(repeat(day), { nil: undefined }), changes: changes(day) })
      .map(({ times, repeat, changes }) =>
        event.parse({
          ...{ title: 'Kafé', summary: 'Kaffe.', kind: 'activity', associations: ['elvedal-turlag'] },
          ...{ place: 'Torget', theme: 'food', price: 0 },
          ...{ ...times, repeat, changes },
        }),
      ),
  );
}

function times(day: string) {
  const short = fc
    .tuple(clock(), clock())
    .map((clocks) => clocks.sort())
    .map(([start, end]) => ({ start: `${day}T${start}`, end: `${day}T${end}` }));
  const any = fc.record({ start: fc.oneof(fc.constant(day), near(day)), end: near(day) }, { requiredKeys: ['start'] });
  return fc.oneof(short, any);
}

function repeat(day: string) {
  const shared = {
    until: near(day).map((each) => each.slice(0, 10)),
    skip: fc.subarray([...skips]),
    except: dates(day),
  };
  const week = {
    interval: fc.integer({ min: 1, max: 26 }),
    on: fc.array(fc.constantFrom(...weekdays), { maxLength: 7 }),
  };
  const month = { nth: fc.constantFrom(...ordinals), weekday: fc.constantFrom(...weekdays) };
  const everything = {
    every: fc.constantFrom('week', 'month'),
    ...{ ...shared, ...week, ...month },
    day: fc.integer({ min: 1, max: 28 }),
    dates: fc.array(near(day), { maxLength: 20 }),
  };
  const own = { weekday: fc.constant(weekdays[(new Date(day).getUTCDay() + 6) % 7]) };
  const loose = { requiredKeys: ['every'] as ['every'] };
  return fc.oneof(
    fc.record(everything, { requiredKeys: [] }),
    fc.record({ every: fc.constant('week'), interval: week.interval, ...shared }, loose),
    fc.record({ every: fc.constant('week'), ...week, ...shared }, loose),
    fc.record({ every: fc.constant('month'), day: fc.constant(Math.min(28, Number(day.slice(8)))), ...shared }),
    fc.record({ every: fc.constant('month'), ...month, ...own, ...shared }),
  );
}

function changes(day: string) {
  const change = fc.record(
    {
      date: near(day).map((each) => each.slice(0, 10)),
      status: fc.constantFrom(...changeStatuses),
      start: near(day),
      end: near(day),
      place: fc.constant('Torget'),
      url: fc.constant('https://mote.example/1'),
    },
    { requiredKeys: ['date', 'status'] },
  );
  return fc.oneof(fc.constant([]), fc.array(change, { maxLength: 3 }));
}

function anyClosures(): fc.Arbitrary<Closures> {
  const period = fc.tuple(anyDate(), anyDate()).map((days) => days.sort());
  const periods = fc.array(
    period.map(([from, to]) => ({ title: 'Fri', from, to, long: true })),
    { maxLength: 3 },
  );
  const year = fc
    .tuple(fc.integer({ min: 19_000, max: 23_000 }), fc.nat(399))
    .map(([from, days]) => ({ title: 'Skoleår', from: iso(from), to: iso(from + days) }));
  const years = fc.array(year, { maxLength: 3 });
  return fc
    .record({ school_years: years, school_holidays: periods, closed: periods }, { requiredKeys: [] })
    .map((fields) => closures.parse(fields));
}

/** Generates moments mostly within two years of a day, at any time. */
function near(day: string): fc.Arbitrary<string> {
  const number = Date.parse(day) / DAY;
  const [first, last] = [Date.parse('1900-01-01') / DAY, Date.parse('2100-12-31') / DAY];
  const close = fc.integer({ min: Math.max(first, number - 3), max: Math.min(last, number + 760) }).map(iso);
  return withTime(fc.oneof({ arbitrary: close, weight: 9 }, { arbitrary: anyDate(), weight: 1 }));
}

function withTime(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(date, fc.option(clock())).map(([day, time]) => (time ? `${day}T${time}` : day));
}

function dates(day: string): fc.Arbitrary<string[]> {
  return fc.array(
    near(day).map((each) => each.slice(0, 10)),
    { maxLength: 10 },
  );
}

function clock(): fc.Arbitrary<string> {
  return fc.nat(1439).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
}

function anyDate(): fc.Arbitrary<string> {
  const lately = fc.integer({ min: 19_000, max: 23_000 }).map(iso);
  const ever = fc.integer({ min: Date.parse('1900-01-01') / DAY, max: Date.parse('2100-12-31') / DAY }).map(iso);
  return fc.oneof({ arbitrary: lately, weight: 4 }, { arbitrary: ever, weight: 1 });
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
