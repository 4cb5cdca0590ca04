import { dateOf, dateOfNumber, dayNumber, daysBetween, type LocalDate, type Moment } from './days.ts';

/**
 * Returns the same day and time in the year nearest to another day: the likely meaning if one digit of the year is
 * wrong.
 */
export function inNearestYear(moment: Moment, near: LocalDate): Moment {
  const year = Number(near.slice(0, 4));
  const sameDay = [year - 1, year, year + 1].map((each) => `${each}${moment.slice(4)}`).filter(isReal);
  const distance = (each: Moment) => Math.abs(daysBetween(near, dateOf(each)));
  return sameDay.sort((a, b) => distance(a) - distance(b))[0] ?? moment;
}

// 29 February does not exist in most years.
function isReal(moment: Moment): boolean {
  return dateOfNumber(dayNumber(dateOf(moment))) === dateOf(moment);
}
