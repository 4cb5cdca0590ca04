import { describe, expect, it } from 'vitest';
import { calendarMonths, daysOfMonth, weeksOfMonth } from '../../../src/domain/time/months.ts';

describe('the months of the calendar', () => {
  it('are three past, the present one and twelve to come, over New Year', () => {
    const months = calendarMonths('2026-01-31T23:59');
    expect([months[0], months[3], months.at(-1)]).toEqual(['2025-10', '2026-01', '2027-01']);
    expect(months).toHaveLength(16);
  });
});

describe('the days of a month', () => {
  it('end with its last, in a leap year too', () => {
    expect(daysOfMonth('2028-02').at(-1)).toBe('2028-02-29');
    expect(daysOfMonth('2026-11')).toHaveLength(30);
  });

  it('are shown in whole weeks from Monday to Sunday', () => {
    const weeks = weeksOfMonth('2026-11');
    expect([weeks[0], weeks.at(-1)]).toEqual(['2026-10-26', '2026-12-06']);
    // A February that begins on a Monday.
    expect(weeksOfMonth('2027-02')).toHaveLength(28);
  });
});
