import { addDays, dateOf, isTimed, type LocalDate, type Moment, timeOf } from './days.ts';

/** The part of a day that an occurrence takes: its hours, from an hour on, until an hour, or all day. */
export type DayPart =
  | { kind: 'hours'; from: string; to: string }
  | { kind: 'from'; from: string }
  | { kind: 'until'; to: string }
  | { kind: 'whole' };

/**
 * Returns the part of a day that an occurrence takes; times are `18:00`, and midnight at the end is `24:00`.
 *
 * An evening that ends in the small hours has both times on its first day, and only the end on the next.
 */
export function partOnDay({ start, end }: { start: Moment; end: Moment }, day: LocalDate): DayPart {
  if (!isTimed(start)) return { kind: 'whole' };
  const to = endHour(end);
  const last = to === '24:00' ? addDays(dateOf(end), -1) : dateOf(end);
  const isFirst = day <= dateOf(start);
  if (isFirst && (last <= day || isOvernight(start, end))) return { kind: 'hours', from: timeOf(start), to };
  if (isFirst) return { kind: 'from', from: timeOf(start) };
  return day === last && to !== '24:00' ? { kind: 'until', to } : { kind: 'whole' };
}

/** Formats the time of an end: midnight belongs to the day before, `24:00`. */
function endHour(end: Moment): string {
  return timeOf(end) === '00:00' ? '24:00' : timeOf(end);
}

/** Checks whether an occurrence is one evening that continues into the small hours of the next day. */
export function isOvernight(start: Moment, end: Moment): boolean {
  return isTimed(end) && addDays(dateOf(start), 1) === dateOf(end) && timeOf(end) <= '06:00';
}
