import { daysBetween, type LocalDate } from './days.ts';

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

/** Tells whether what is said from one day to another, both included, holds on a day; what is missing sets no bound. */
export function holdsOn(today: LocalDate, from?: LocalDate, until?: LocalDate): boolean {
  return !(from && today < from) && !(until && today > until);
}

/** Chooses what a day is called: its names are that of most days, of the day itself, and of the day before. */
export function nameOn(today: LocalDate, day: LocalDate, names: readonly string[]): string {
  return names[[1, 2][daysBetween(today, day)] ?? 0] ?? names[0] ?? '';
}
