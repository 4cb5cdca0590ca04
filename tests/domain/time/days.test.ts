import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMinutes,
  clockAt,
  dateAt,
  dateOf,
  dateOfNumber,
  dayNumber,
  daysBetween,
  daysFromTo,
  isTimed,
  minutesBetween,
  mondayOf,
  timeOf,
  weekdayOf,
  weekNumber,
} from '../../../src/domain/time/days.ts';
import {
  addMonths,
  addYears,
  clockChanges,
  instantOf,
  isSkippedHour,
  wallClockAt,
  toZonedDateTime,
} from '../../../src/domain/time/zoned.ts';
import { zoneReport } from './zone-report.ts';

const HOUR = 3_600_000;

describe('a moment', () => {
  it('is a day, or a day with a time', () => {
    expect([isTimed('2026-11-24'), isTimed('2026-11-24T18:00')]).toEqual([false, true]);
    expect([dateOf('2026-11-24'), dateOf('2026-11-24T18:00')]).toEqual(['2026-11-24', '2026-11-24']);
    expect([timeOf('2026-11-24'), timeOf('2026-11-24T18:00')]).toEqual(['', '18:00']);
  });
});

describe('days', () => {
  it('are numbered from 1 January 1970, also before it', () => {
    expect(['1969-12-31', '1970-01-01', '2026-11-24'].map(dayNumber)).toEqual([-1, 0, 20_781]);
    expect([-1, 0, 20_781].map(dateOfNumber)).toEqual(['1969-12-31', '1970-01-01', '2026-11-24']);
  });

  it('are added over the ends of months, leap days, New Year and clock changes', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-03-01', '2027-03-01')).toBe(365);
  });

  it('are listed with both ends, and not at all backwards', () => {
    expect(daysFromTo('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(daysFromTo('2026-12-30', '2026-12-30')).toEqual(['2026-12-30']);
    expect(daysFromTo('2026-12-30', '2026-12-29')).toEqual([]);
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-21', 47],
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2022-01-02', 52],
    ['2023-01-01', 52],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2028-01-02', 52],
    ['2028-12-31', 52],
  ])('count %s in week %i', (date, week) => {
    expect(weekNumber(date)).toBe(week);
  });

  it('start on Monday', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  it('and weekdays agree with Temporal from 1960 to 2100', () => {
    const codes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const astray = daysFromTo('1960-01-01', '2100-12-31').filter((date) => {
      const { weekOfYear, dayOfWeek } = Temporal.PlainDate.from(date);
      return weekNumber(date) !== weekOfYear || weekdayOf(date) !== codes[dayOfWeek - 1];
    });
    expect(astray).toEqual([]);
  });
});

describe('months and years', () => {
  it('are added to the same day, or to the last day of the month', () => {
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addYears('2026-04-01', 1)).toBe('2027-04-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('the wall clock', () => {
  it('is moved as if no clock ever changed', () => {
    expect(addMinutes('2026-11-24T18:00', 120)).toBe('2026-11-24T20:00');
    expect(addMinutes('2026-12-31T23:30', 60)).toBe('2027-01-01T00:30');
    expect(addMinutes('2027-01-01T00:30', -60)).toBe('2026-12-31T23:30');
    expect(addMinutes('2026-03-29T01:30', 60)).toBe('2026-03-29T02:30');
    expect(addMinutes('2026-11-27T18:00', 2 * 1440)).toBe('2026-11-29T18:00');
  });

  it('is measured as if no clock ever changed', () => {
    expect(minutesBetween('2026-11-24T18:00', '2026-11-24T20:15')).toBe(135);
    expect(minutesBetween('2026-11-24T22:00', '2026-11-25T02:00')).toBe(240);
    expect(minutesBetween('2026-10-24T18:00', '2026-10-25T18:00')).toBe(1440);
    expect(minutesBetween('2026-11-24', '2026-11-25T06:00')).toBe(1800);
    expect(minutesBetween('2026-11-24T18:00', '2026-11-24T17:00')).toBe(-60);
  });

  it('returns after a move and the opposite move', () => {
    const moment = fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => addMinutes('2000-01-01T00:00', minutes));
    fc.assert(
      fc.property(moment, fc.integer({ min: -5_000_000, max: 5_000_000 }), (start, minutes) => {
        const end = addMinutes(start, minutes);
        expect(minutesBetween(start, end)).toBe(minutes);
        expect(addMinutes(end, -minutes)).toBe(start);
      }),
    );
  });
});

describe('the zone', () => {
  it('is one hour from UTC in winter and two in summer', () => {
    expect(instantOf('2026-01-15T18:00')).toBe(Date.UTC(2026, 0, 15, 17));
    expect(instantOf('2026-07-15T18:00')).toBe(Date.UTC(2026, 6, 15, 16));
    expect(instantOf('2026-07-15')).toBe(Date.UTC(2026, 6, 14, 22));
    expect(wallClockAt(Date.UTC(2026, 0, 15, 17))).toBe('2026-01-15T18:00');
    expect(wallClockAt(Date.UTC(2026, 6, 14, 22))).toBe('2026-07-15T00:00');
  });

  it('goes from 01:59 to 03:00 in March', () => {
    expect(instantOf('2026-03-29T01:59')).toBe(Date.UTC(2026, 2, 29, 0, 59));
    expect(instantOf('2026-03-29T03:00')).toBe(Date.UTC(2026, 2, 29, 1));
    expect(wallClockAt(Date.UTC(2026, 2, 29, 1) - 60_000)).toBe('2026-03-29T01:59');
    expect(wallClockAt(Date.UTC(2026, 2, 29, 1))).toBe('2026-03-29T03:00');
  });

  it('has the hour from 02:00 twice in October, and means the first', () => {
    expect(toZonedDateTime('2026-10-25T02:00').offset).toBe('+02:00');
    expect(instantOf('2026-10-25T02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(instantOf('2026-10-25T03:00')).toBe(Date.UTC(2026, 9, 25, 2));
    expect([0, 1].map((hour) => wallClockAt(Date.UTC(2026, 9, 25, hour, 30)))).toEqual(
      Array(2).fill('2026-10-25T02:30'),
    );
  });

  it('counts through a skipped hour, so that 02:00 is the instant of 03:00', () => {
    expect(instantOf('2027-03-28T02:00')).toBe(instantOf('2027-03-28T03:00'));
    expect(instantOf('2027-03-28T02:30')).toBe(instantOf('2027-03-28T03:30'));
    expect(instantOf('2027-03-28T02:00') - instantOf('2027-03-27T22:00')).toBe(4 * HOUR);
  });

  it('knows the skipped hour, and no other', () => {
    const clocks = ['2027-03-28T01:59', '2027-03-28T02:00', '2027-03-28T02:59', '2027-03-28T03:00'];
    expect(clocks.map(isSkippedHour)).toEqual([false, true, true, false]);
    expect(['2026-10-25T02:30', '2027-03-27T02:30', '2027-07-01T02:30'].map(isSkippedHour)).toEqual(
      Array(3).fill(false),
    );
  });

  it('converts an instant back from its wall-clock time, except for the second of two equal hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25_000_000, max: 68_000_000 }), (minutes) => {
        const lost = minutes * 60_000 - instantOf(wallClockAt(minutes * 60_000));
        expect([0, HOUR]).toContain(lost);
      }),
    );
  });

  it('has two known clock changes each year', () => {
    expect(clockChanges('2026')).toEqual(['2026-03-29', '2026-10-25']);
    expect(clockChanges('2027')).toEqual(['2027-03-28', '2027-10-31']);
    expect(clockChanges('2028')).toEqual(['2028-03-26', '2028-10-29']);
  });

  it('has clock changes on the last Sundays of March and October, from 1996 to 2100', () => {
    const lastSunday = (month: string) =>
      daysFromTo(`${month}-25`, `${month}-31`).find((date) => weekdayOf(date) === 'sun');
    for (let year = 1996; year <= 2100; year++) {
      expect(clockChanges(String(year))).toEqual([lastSunday(`${year}-03`), lastSunday(`${year}-10`)]);
    }
  });
});

describe("the computer's zone", () => {
  it.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('has no effect when it is %s', (zone) => {
    const script = `import('${new URL('./zone-report.ts', import.meta.url)}').then(({ zoneReport }) => console.log(JSON.stringify(zoneReport())))`;
    const output = execFileSync(process.execPath, ['--eval', script], { env: { ...process.env, TZ: zone } });
    const { machine, ...report } = JSON.parse(output.toString());
    expect(machine).toBe(zone);
    expect(report).toEqual({ ...zoneReport(), machine: undefined });
  });
});

test.each([
  ['2026-11-21T22:59:00Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-30T21:59:00Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('%s is on %s in Oslo', (instant, day) => {
  expect(dateAt(Date.parse(instant))).toBe(day);
});

it.each([
  ['2026-11-20T22:59:00Z', '2026-11-20T23:59'],
  ['2026-11-20T23:00:00Z', '2026-11-21T00:00'],
  ['2026-06-30T10:05:30Z', '2026-06-30T12:05'],
  ['2026-10-25T01:30:00Z', '2026-10-25T02:30'],
])('at %s the clock in Oslo shows %s', (instant, clock) => {
  expect(clockAt(Date.parse(instant))).toBe(clock);
});
