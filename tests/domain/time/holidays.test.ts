import { describe, expect, it } from 'vitest';
import { easterSunday, publicHolidays, skippedDays } from '../../../src/domain/time/holidays.ts';

describe('public holidays', () => {
  it('are these in 2026', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('are one fewer in 2027, when Whit Monday is 17 May', () => {
    expect(publicHolidays(2027)).toEqual([
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-16',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('are these in 2028', () => {
    expect(publicHolidays(2028)).toEqual([
      '2028-01-01',
      '2028-04-13',
      '2028-04-14',
      '2028-04-16',
      '2028-04-17',
      '2028-05-01',
      '2028-05-17',
      '2028-05-25',
      '2028-06-04',
      '2028-06-05',
      '2028-12-25',
      '2028-12-26',
    ]);
  });

  it('follow an Easter that two algorithms agree on from 1990 to 2100', () => {
    for (let year = 1990; year <= 2100; year++) expect(easterSunday(year)).toBe(easterByKnuth(year));
  });
});

describe('a day that a rule skips', () => {
  const closures = {
    school_years: [{ title: 'Skoleåret', from: '2026-08-17', to: '2027-06-18' }],
    school_holidays: [{ title: 'Vinterferie', from: '2027-03-01', to: '2027-03-05' }],
    closed: [{ title: 'Julaften', from: '2026-12-24', to: '2026-12-24' }],
  };

  it('is in a school holiday, first and last day included', () => {
    const isSkipped = skippedDays(closures, ['school-holidays']);
    const days = ['2027-02-28', '2027-03-01', '2027-03-03', '2027-03-05', '2027-03-06'];
    expect(days.map(isSkipped)).toEqual([false, true, true, true, false]);
  });

  it('is a public holiday or closed locally', () => {
    const isSkipped = skippedDays(closures, ['public-holidays']);
    expect(['2026-12-23', '2026-12-24', '2026-12-25', '2027-05-17', '2028-05-17'].map(isSkipped)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('is of the given kind only', () => {
    expect(['2026-12-24', '2026-12-25'].map(skippedDays(closures, ['school-holidays']))).toEqual([false, false]);
    expect(skippedDays(closures, ['public-holidays'])('2027-03-03')).toBe(false);
    expect(['2026-12-25', '2027-03-03'].map(skippedDays(closures, []))).toEqual([false, false]);
    expect(['2026-12-25', '2027-03-03'].map(skippedDays(closures, ['school-holidays', 'public-holidays']))).toEqual([
      true,
      true,
    ]);
  });
});

/** The Art of Computer Programming, volume 1, 1.3.2, exercise 14. */
function easterByKnuth(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapYears = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leapYears - 10;
  const epact = (11 * golden + 20 + moon - leapYears) % 30;
  const corrected = (epact === 25 && golden > 11) || epact === 24 ? epact + 1 : epact;
  const fullMoon = corrected > 23 ? 74 - corrected : 44 - corrected;
  const easter = fullMoon + 7 - ((sunday + fullMoon) % 7);
  return new Date(Date.UTC(year, 2, easter)).toISOString().slice(0, 10);
}
