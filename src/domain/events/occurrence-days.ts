import { addDays, dateOf, daysFromTo, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';

/** A day that an occurrence is listed on. */
export interface TouchedDay {
  day: LocalDate;
  /** It continues from an earlier day. */
  continued: boolean;
  /** It was planned for this day and has moved to another. */
  movedAway: boolean;
}

/**
 * Lists the days that an occurrence is listed on; `date` is the planned day.
 *
 * One that has moved to another day is listed on both, so that people who remember the old day see the change.
 */
export function touchedDays({ start, end, date }: { start: Moment; end: Moment; date: LocalDate }): TouchedDay[] {
  const days = daysOf(start, end).map((day) => ({ day, continued: day > dateOf(start), movedAway: false }));
  if (days.some(({ day }) => day === date)) return days;
  return [...days, { day: date, continued: false, movedAway: true }];
}

// A night that ends in the small hours belongs to the evening before.
function daysOf(start: Moment, end: Moment): LocalDate[] {
  const last = isTimed(end) && timeOf(end) <= '06:00' ? addDays(dateOf(end), -1) : dateOf(end);
  return last > dateOf(start) ? daysFromTo(dateOf(start), last) : [dateOf(start)];
}
