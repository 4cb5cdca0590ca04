import type { Weekday } from '../../schemas/codes.ts';

/** A day, `2026-11-24`. */
export type LocalDate = string;
/** A wall-clock time in the portal's zone, `2026-11-24T18:00`. */
export type WallClock = string;
/** Either of them: a day without a time means the whole day. */
export type Moment = string;

/**
 * The zone of every wall-clock time in content. Only this file and `zoned.ts` know about zones; this one uses no
 * library, so that small browser scripts can import it.
 */
export const ZONE = 'Europe/Oslo';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 86_400_000;

export function isTimed(moment: Moment): boolean {
  return moment.length > 10;
}

export function dateOf(moment: Moment): LocalDate {
  return moment.slice(0, 10);
}

/** Returns the time of day of a wall-clock time: `18:00` of `2026-11-24T18:00`; empty for a whole day. */
export function timeOf(moment: Moment): string {
  return moment.slice(11, 16);
}

/** Counts days since 1 January 1970, so that days can be compared and subtracted. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** Writes numbers of days as steps: the first from a day, each other from the one before. */
export function stepsOfDays(from: number, days: readonly number[]): number[] {
  return days.map((day, index) => day - (days[index - 1] ?? from));
}

export function dateOfNumber(number: number): LocalDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfNumber(dayNumber(date) + days);
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] as Weekday;
}

/** Returns the later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return [one, other].sort()[1] as LocalDate;
}

/** Returns the Monday of a day's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Returns the ISO 8601 week number, which Norway uses. */
export function weekNumber(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** Lists the days of a range, both ends included. */
export function daysFromTo(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** Counts wall-clock minutes from one moment to another; a whole day starts at midnight. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(dateOf(from), dateOf(to)) * 1440 + minuteOfDay(to) - minuteOfDay(from);
}

/** Adds minutes to a wall-clock time, ignoring clock changes. */
export function addMinutes(moment: WallClock, minutes: number): WallClock {
  const total = minuteOfDay(moment) + minutes;
  const clock = ((total % 1440) + 1440) % 1440;
  const hours = String(Math.floor(clock / 60)).padStart(2, '0');
  return `${addDays(dateOf(moment), Math.floor(total / 1440))}T${hours}:${String(clock % 60).padStart(2, '0')}`;
}

/** Converts an instant to wall-clock time in the portal's zone, in any browser without a library. */
export function clockAt(instant: number): WallClock {
  // Swedish dates and times have the format of ISO 8601, with a space between.
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return swedish.format(instant).replace(/\s/, 'T');
}

/** Converts an instant to a day in the portal's zone. */
export function dateAt(instant: number): LocalDate {
  return dateOf(clockAt(instant));
}

function minuteOfDay(moment: Moment): number {
  return isTimed(moment) ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : 0;
}
