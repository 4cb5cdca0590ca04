import { dateOf, daysBetween, isTimed, type LocalDate, type Moment, type WallClock } from './days.ts';

/**
 * How many days a page updates its dates by itself.
 *
 * It is rebuilt every night. An older page is an archived copy, or the device's clock is wrong: then the dates are left
 * as they are.
 */
export const MAX_DAYS_OLD = 14;

/** Checks whether a page built on one day can be updated to another. */
export function canUpdateTo(today: LocalDate, made: LocalDate): boolean {
  const age = daysBetween(made, today);
  return age >= 0 && age <= MAX_DAYS_OLD;
}

/**
 * Checks whether a wall-clock time is within bounds; a missing bound does not limit.
 *
 * Days as bounds are inclusive; with times, the start is included and the end is not.
 */
export function isWithinBounds(now: WallClock, from?: Moment, until?: Moment): boolean {
  return !(from && now < from) && !(until && (isTimed(until) ? now >= until : dateOf(now) > until));
}

/** Chooses the name of a day: `names` has the usual name, the one on the day itself, and the one on the day before. */
export function dayNameOn(today: LocalDate, day: LocalDate, names: readonly string[]): string {
  return names[[1, 2][daysBetween(today, day)] ?? 0] ?? names[0] ?? '';
}
