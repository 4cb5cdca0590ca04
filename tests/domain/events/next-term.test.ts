import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dateOf, weekdayOf } from '../../../src/domain/time/days.ts';
import { faultsOfTime } from '../../../src/domain/events/event-rules.ts';
import { moveToNextTerm } from '../../../src/domain/events/next-term.ts';
import type { Repeat } from '../../../src/schemas/event.ts';

const TODAY = '2026-11-21';
const closures = {
  school_years: [
    { title: '2026–2027', from: '2026-08-17', to: '2027-06-18' },
    { title: '2027–2028', from: '2027-08-18', to: '2028-06-20' },
  ],
  school_holidays: [
    { title: 'Juleferie', from: '2026-12-21', to: '2027-01-03' },
    { title: 'Juleferie', from: '2027-12-22', to: '2028-01-02' },
  ],
  closed: [],
};
const weekly = (more: Partial<Repeat> = {}): Repeat => ({ every: 'week', on: ['tue'], ...more });
const evening = (date: string, repeat?: Repeat) => ({
  start: `${date}T18:00`,
  end: `${date}T20:00`,
  ...(repeat && { repeat }),
});

describe('a weekly activity', () => {
  it('of the autumn continues in the spring, on its weekday, until the school year ends', () => {
    expect(moveToNextTerm(evening('2026-08-25', weekly({ until: '2026-12-15' })), closures, TODAY)).toEqual(
      evening('2027-01-05', weekly({ until: '2027-06-18' })),
    );
  });

  it('of the spring continues in the autumn, until Christmas', () => {
    expect(moveToNextTerm(evening('2027-01-12', weekly({ until: '2027-06-15' })), closures, '2027-05-20')).toEqual(
      evening('2027-08-24', weekly({ until: '2027-12-21' })),
    );
  });

  it('of a whole school year lasts for the next one', () => {
    expect(moveToNextTerm(evening('2026-08-18', weekly({ until: '2027-06-15' })), closures, TODAY)).toEqual(
      evening('2027-08-24', weekly({ until: '2028-06-20' })),
    );
  });

  it('without a last day ends with the next school year', () => {
    expect(moveToNextTerm(evening('2026-08-18', weekly()), closures, TODAY)).toEqual(evening('2027-08-24', weekly()));
  });

  it('starts tomorrow at the earliest if its term has started', () => {
    const old = evening('2026-08-25', weekly({ until: '2026-12-15' }));
    expect(moveToNextTerm(old, closures, '2027-02-09').start).toBe('2027-02-16T18:00');
  });

  it('keeps the excepted days within the term, and drops the others', () => {
    const old = evening('2026-08-25', weekly({ until: '2026-12-15', except: ['2026-09-29', '2027-02-23'] }));
    expect(moveToNextTerm(old, closures, TODAY).repeat?.except).toEqual(['2027-02-23']);
  });

  it('beyond the known school years moves by 52 weeks', () => {
    const old = evening('2028-01-11', weekly({ until: '2028-06-13' }));
    expect(moveToNextTerm(old, closures, '2028-05-01')).toEqual(evening('2029-01-09', weekly({ until: '2029-06-12' })));
  });
});

test.each<[string, Repeat, string]>([
  [
    'the second Tuesday of the month',
    { every: 'month', nth: 'second', weekday: 'tue', until: '2026-12-08' },
    '2027-01-12',
  ],
  ['the last Tuesday of the month', { every: 'month', nth: 'last', weekday: 'tue', until: '2026-11-24' }, '2027-01-26'],
  ['the 10th of the month', { every: 'month', day: 10, until: '2026-12-10' }, '2027-01-10'],
])('%s starts on its own rule', (_, repeat, date) => {
  expect(moveToNextTerm(evening('2026-09-08', repeat), closures, TODAY).start).toBe(`${date}T18:00`);
});

test('a single event moves to the same weekday next year', () => {
  expect(moveToNextTerm(evening('2026-11-28'), closures, TODAY)).toEqual(evening('2027-11-27'));
  expect(moveToNextTerm({ start: '2024-12-24' }, closures, TODAY)).toEqual({ start: '2026-12-22' });
});

test('chosen dates are moved together', () => {
  const repeat = { dates: ['2026-12-01T18:00', '2026-12-13T12:00'] };
  expect(moveToNextTerm(evening('2026-12-01', repeat), closures, TODAY)).toEqual(
    evening('2027-11-30', { dates: ['2027-11-30T18:00', '2027-12-12T12:00'] }),
  );
});

test('any event starts later than it ended, on its weekday, and passes validation', () => {
  const days = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 250 }), days, fc.boolean(), (from, length, passed, skips) => {
      const start = addDays('2026-01-05', from);
      const on = [weekdayOf(start)];
      const until = addDays(start, length);
      const old = evening(start, { every: 'week', on, until, ...(skips && { skip: ['school-holidays'] }) });
      const next = moveToNextTerm(old, closures, addDays('2026-01-05', passed));
      expect(dateOf(next.start) > until).toBe(true);
      expect(weekdayOf(dateOf(next.start))).toBe(on[0]);
      expect(faultsOfTime({ ...next, changes: [] }, closures)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
