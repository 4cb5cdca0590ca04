import { addDays, dateOf, isTimed, type LocalDate, type Moment, timeOf } from './days.ts';

/** What an occurrence takes of one day: its hours, the day from an hour on, until an hour, or all of it. */
export type DayPart =
  | { kind: 'hours'; from: string; to: string }
  | { kind: 'from'; from: string }
  | { kind: 'until'; to: string }
  | { kind: 'whole' };

/**
 * Tells what an occurrence takes of a day that it stands on; hours are `18:00`, and midnight at its end `24:00`.
 *
 * An evening that ends in the small hours belongs to its first day with both hours, and to the next one only until then.
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

/** Writes the hour of an end: midnight is that of the day which ends, `24:00`. */
function endHour(end: Moment): string {
  return timeOf(end) === '00:00' ? '24:00' : timeOf(end);
}

/** Tells whether an occurrence is one evening that goes on into the small hours of the next day. */
export function isOvernight(start: Moment, end: Moment): boolean {
  return isTimed(end) && addDays(dateOf(start), 1) === dateOf(end) && timeOf(end) <= '06:00';
}
