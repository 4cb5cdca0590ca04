import { addDays, daysFromTo, type LocalDate, type Moment, mondayOf } from './days.ts';
import { addMonths } from './zoned.ts';

/** A month, `2026-11`. */
export type Month = string;

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 12;

/** Lists the months that have their own pages and file: three past, the present one and twelve to come. */
export function calendarMonths(now: Moment): Month[] {
  const first = addMonths(`${monthOf(now)}-01`, -MONTHS_BACK);
  return Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) => monthOf(addMonths(first, index)));
}

/** Returns the month of a moment. */
export function monthOf(moment: Moment): Month {
  return moment.slice(0, 7);
}

/** Lists the days of a month. */
export function daysOfMonth(month: Month): LocalDate[] {
  const first = `${month}-01`;
  return daysFromTo(first, addDays(addMonths(first, 1), -1));
}

/** Lists the days of every week of a month, from a Monday to a Sunday. */
export function weeksOfMonth(month: Month): LocalDate[] {
  const days = daysOfMonth(month);
  const last = days.at(-1) ?? `${month}-01`;
  return daysFromTo(mondayOf(`${month}-01`), addDays(mondayOf(last), 6));
}
