/** The days of the week as rules name them (RFC 5545, 3.3.10), from Monday. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Returns the place in this list of a day that is given by its number. */
export function weekdayNumber(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
