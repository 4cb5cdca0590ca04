import { describe, expect, it } from 'vitest';
import {
  capitalise,
  clock,
  clockRange,
  dayAndMonth,
  dayNumeral,
  dayRange,
  longDate,
  monthAndYear,
  monthName,
  weekdayByCode,
  weekdayName,
} from '../../src/i18n/dates.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { weekdays } from '../../src/schemas/codes.ts';

const bokmal = languageOf('nb');
const now = '2026-11-21T10:00';

describe('a date in words', () => {
  it('has its weekday, and no year if it is the current one', () => {
    expect(longDate(bokmal, '2026-11-24', now)).toBe('tirsdag 24. november');
    expect(longDate(bokmal, '2026-01-01T18:00', now)).toBe('torsdag 1. januar');
  });

  it('has its year if it is another one, or if the current year is unknown', () => {
    expect(longDate(bokmal, '2027-06-15', now)).toBe('tirsdag 15. juni 2027');
    expect(longDate(bokmal, '2025-12-31', now)).toBe('onsdag 31. desember 2025');
    expect(longDate(bokmal, '2026-11-24')).toBe('tirsdag 24. november 2026');
  });

  it('can omit its weekday', () => {
    expect(dayAndMonth(bokmal, '2026-11-24', now)).toBe('24. november');
    expect(dayAndMonth(bokmal, '2027-06-15', now)).toBe('15. juni 2027');
    expect(dayAndMonth(bokmal, '2027-06-15')).toBe('15. juni 2027');
  });

  it('can be only its weekday, month or day', () => {
    expect(weekdayName(bokmal, '2026-11-24')).toBe('tirsdag');
    expect(monthName(bokmal, '2026-11-24')).toBe('november');
    expect(monthAndYear(bokmal, '2026-11')).toBe('november 2026');
    expect(monthAndYear(bokmal, '2027-01-31')).toBe('januar 2027');
    expect(['2026-11-24', '2026-11-01'].map((date) => dayNumeral(bokmal, date))).toEqual(['24.', '1.']);
  });

  it('can be capitalised for a heading', () => {
    expect(capitalise(longDate(bokmal, '2026-11-28', now))).toBe('Lørdag 28. november');
    expect([capitalise('åpent'), capitalise('')]).toEqual(['Åpent', '']);
  });

  it('names weekdays by their codes', () => {
    expect(weekdays.map((code) => weekdayByCode(bokmal, code))).toEqual([
      'mandag',
      'tirsdag',
      'onsdag',
      'torsdag',
      'fredag',
      'lørdag',
      'søndag',
    ]);
  });
});

describe('a time of day', () => {
  it('has a full stop between hours and minutes', () => {
    expect(['2026-11-24T18:00', '09:05'].map((moment) => clock(bokmal, moment))).toEqual(['18.00', '09.05']);
  });

  it('is joined to its end by a dash without spaces', () => {
    expect(clockRange(bokmal, '2026-11-24T18:00', '2026-11-24T20:00')).toBe('18.00–20.00');
  });
});

describe('a span of days', () => {
  it('has its month and its year once if they are the same', () => {
    expect(dayRange(bokmal, '2026-11-30', '2026-12-06')).toBe('30. november – 6. desember 2026');
    expect(dayRange(bokmal, '2026-11-23', '2026-11-29')).toBe('23.–29. november 2026');
    expect(dayRange(bokmal, '2026-12-28', '2027-01-03')).toBe('28. desember 2026 – 3. januar 2027');
  });
});
