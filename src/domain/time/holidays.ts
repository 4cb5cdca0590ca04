import type { Closures } from '../../schemas/closures.ts';
import type { Skip } from '../../schemas/codes.ts';
import { addDays, type LocalDate } from './days.ts';

/** Lists the public holidays of a Norwegian year: the fixed ones and those that follow Easter. */
export function publicHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  const movable = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return [...new Set([...movable, ...fixed])].sort();
}

/** Returns Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return `${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}

/**
 * Returns a test of whether a rule skips a day.
 *
 * `public-holidays` also covers the local closed days of `closures.yml`.
 */
export function skippedDays(closures: Closures, skip: readonly Skip[]): (date: LocalDate) => boolean {
  const periods = [
    ...(skip.includes('school-holidays') ? closures.school_holidays : []),
    ...(skip.includes('public-holidays') ? closures.closed : []),
  ];
  return (date) =>
    periods.some(({ from, to }) => from <= date && date <= to) ||
    (skip.includes('public-holidays') && isPublicHoliday(date));
}

const holidaysByYear = new Map<number, Set<LocalDate>>();

function isPublicHoliday(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  const known = holidaysByYear.get(year) ?? new Set(publicHolidays(year));
  holidaysByYear.set(year, known);
  return known.has(date);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
