import { Temporal } from 'temporal-polyfill';
import { dateOf, type LocalDate, type Moment, type WallClock, ZONE } from './days.ts';

/** Adds whole years; 29 February becomes 28 February in a year without it. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** Adds whole months; a day that the month lacks becomes its last. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Reads an instant, in milliseconds since 1970, as the wall clock of the portal. */
export function wallClockAt(instant: number): WallClock {
  const local = instantAt(instant).toZonedDateTimeISO(ZONE);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * Places a wall clock in the portal's zone (RFC 5545, 3.3.5).
 *
 * An hour that comes twice is the first of the two; one that never comes is counted on from before the change, so
 * that 02:00 on that night is the instant at which the clock shows 03:00.
 */
export function zoned(moment: Moment): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(ZONE, { disambiguation: 'compatible' });
}

/** Gives the instant of a wall clock, in milliseconds since 1970. */
export function instantOf(moment: Moment): number {
  return zoned(moment).epochMilliseconds;
}

/** Makes an instant of milliseconds since 1970, for those who write it in UTC. */
export function instantAt(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}

/** Tells whether a wall clock never comes, because the clock is set forward past it. */
export function isSkippedHour(moment: WallClock): boolean {
  if (!clockChanges(moment.slice(0, 4)).includes(dateOf(moment))) return false;
  const clock = zoned(moment).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return clock !== moment.slice(0, 16);
}

const changesByYear = new Map<string, LocalDate[]>();

/** Lists the days of a year on which the clock is changed. */
export function clockChanges(year: string): LocalDate[] {
  const known = changesByYear.get(year);
  if (known) return known;
  const found: LocalDate[] = [];
  let at = zoned(`${year}-01-01T00:00`).getTimeZoneTransition('next');
  while (at && String(at.year) === year) {
    found.push(at.toPlainDate().toString());
    at = at.getTimeZoneTransition('next');
  }
  changesByYear.set(year, found);
  return found;
}
