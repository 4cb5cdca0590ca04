import { Temporal } from 'temporal-polyfill';
import { dateOf, type LocalDate, type Moment, type WallClock, ZONE } from './days.ts';

/** Adds whole years; 29 February becomes 28 February in other than leap years. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** Adds whole months; a day that the month lacks becomes its last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Converts an instant (milliseconds since 1970) to wall-clock time in the portal's zone. */
export function wallClockAt(instant: number): WallClock {
  return new Date(instant + offsetAt(instant)).toISOString().slice(0, 16);
}

const HOUR = 3_600_000;
const MAX_KNOWN_HOURS = 200_000;
const offsets = new Map<number, number>();

/**
 * Returns how far the clock is ahead of UTC at an instant, in milliseconds.
 *
 * To ask the library for each instant takes most of the time of a large calendar; since 1970 the clock has been changed
 * on the hour.
 */
function offsetAt(instant: number): number {
  const hour = Math.floor(instant / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = instantAt(instant).toZonedDateTimeISO(ZONE).offsetNanoseconds / 1e6;
  if (hour >= 0 && offsets.size < MAX_KNOWN_HOURS) offsets.set(hour, offset);
  return offset;
}

/**
 * Converts a wall-clock time to the portal's zone (RFC 5545, 3.3.5).
 *
 * A time that occurs twice is the first of the two; one that is skipped counts from before the change, so 02:00 that
 * night is the instant when the clock shows 03:00.
 */
export function toZonedDateTime(moment: Moment): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(ZONE, { disambiguation: 'compatible' });
}

/** Returns the instant of a wall-clock time, in milliseconds since 1970. */
export function instantOf(moment: Moment): number {
  return toZonedDateTime(moment).epochMilliseconds;
}

/** Converts milliseconds since 1970 to an instant, for output in UTC. */
export function instantAt(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}

/** Checks whether a wall-clock time does not exist, because the clock is set forward past it. */
export function isSkippedHour(moment: WallClock): boolean {
  if (!clockChanges(moment.slice(0, 4)).includes(dateOf(moment))) return false;
  const clock = toZonedDateTime(moment).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return clock !== moment.slice(0, 16);
}

const changesByYear = new Map<string, LocalDate[]>();

/** Lists the days of a year on which the clock changes. */
export function clockChanges(year: string): LocalDate[] {
  const known = changesByYear.get(year);
  if (known) return known;
  const found: LocalDate[] = [];
  let at = toZonedDateTime(`${year}-01-01T00:00`).getTimeZoneTransition('next');
  while (at && String(at.year) === year) {
    found.push(at.toPlainDate().toString());
    at = at.getTimeZoneTransition('next');
  }
  changesByYear.set(year, found);
  return found;
}
