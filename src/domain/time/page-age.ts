import { dateOf, daysBetween, isTimed, type LocalDate, type Moment, type WallClock } from './days.ts';

/**
 * For how many days a page keeps up with the calendar by itself.
 *
 * It is made anew every night. What is older is an archived copy, or the clock of the device is wrong: then the dates
 * stand as they are.
 */
export const MOST_DAYS_OLD = 14;

/** Tells whether a page that was made on one day can be shown as on another. */
export function canShowAs(today: LocalDate, made: LocalDate): boolean {
  const age = daysBetween(made, today);
  return age >= 0 && age <= MOST_DAYS_OLD;
}

/**
 * Tells whether what is said from one moment to another holds at a wall clock; what is missing sets no bound.
 *
 * A day as a bound is included; of an hour, the first is included and the last is not.
 */
export function holdsAt(now: WallClock, from?: Moment, until?: Moment): boolean {
  return !(from && now < from) && !(until && (isTimed(until) ? now >= until : dateOf(now) > until));
}

/** Chooses what a day is called: its names are that of most days, of the day itself, and of the day before. */
export function nameOn(today: LocalDate, day: LocalDate, names: readonly string[]): string {
  return names[[1, 2][daysBetween(today, day)] ?? 0] ?? names[0] ?? '';
}
