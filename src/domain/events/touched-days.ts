import { addDays, dateOf, daysFromTo, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';

/** A day on which an occurrence stands. */
export interface TouchedDay {
  day: LocalDate;
  /** It goes on from an earlier day. */
  continued: boolean;
  /** It was planned for this day and has been moved to another. */
  movedAway: boolean;
}

/**
 * Lists the days on which an occurrence stands; `date` is the day that it was planned for.
 *
 * One that is moved to another day stands on both, so that whoever remembers the old one is told.
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
