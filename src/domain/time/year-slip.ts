import { dateOf, dateOfNumber, dayNumber, daysBetween, type LocalDate, type Moment } from './days.ts';

/**
 * Gives the same day and time of day in the year that brings it nearest to another day: what was meant, where one figure
 * of a year is wrong.
 */
export function inNearestYear(moment: Moment, near: LocalDate): Moment {
  const year = Number(near.slice(0, 4));
  const sameDay = [year - 1, year, year + 1].map((each) => `${each}${moment.slice(4)}`).filter(isReal);
  const distance = (each: Moment) => Math.abs(daysBetween(near, dateOf(each)));
  return sameDay.sort((a, b) => distance(a) - distance(b))[0] ?? moment;
}

// 29 February is no day in most years.
function isReal(moment: Moment): boolean {
  return dateOfNumber(dayNumber(dateOf(moment))) === dateOf(moment);
}
