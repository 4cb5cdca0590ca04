import type { Weekday } from '../../schemas/codes.ts';

/** A day, `2026-11-24`. */
export type LocalDate = string;
/** A wall clock in the portal's zone, `2026-11-24T18:00`. */
export type WallClock = string;
/** Either of them: a day alone means the whole day. */
export type Moment = string;

/**
 * The zone of every wall clock in content. Only this file and `zoned.ts` know that zones exist; this one has no library,
 * so that a page's own small script can use it.
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

/** Takes the time of day out of a wall clock: `2026-11-24T18:00` gives `18:00`, a whole day gives nothing. */
export function timeOf(moment: Moment): string {
  return moment.slice(11, 16);
}

/** Counts days since 1 January 1970, so that days can be compared and subtracted. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
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

/** Gives the later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return [one, other].sort()[1] as LocalDate;
}

/** Finds the Monday of the week that a day is in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Gives the ISO 8601 week number, which is the one people in Norway say. */
export function weekNumber(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** Lists the days from one to another, both included. */
export function daysFromTo(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** Counts minutes on the wall clock from one moment to another; a whole day starts at midnight. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(dateOf(from), dateOf(to)) * 1440 + minuteOfDay(to) - minuteOfDay(from);
}

/** Moves a wall clock by minutes, as if no clock were ever changed. */
export function addMinutes(moment: WallClock, minutes: number): WallClock {
  const total = minuteOfDay(moment) + minutes;
  const clock = ((total % 1440) + 1440) % 1440;
  const hours = String(Math.floor(clock / 60)).padStart(2, '0');
  return `${addDays(dateOf(moment), Math.floor(total / 1440))}T${hours}:${String(clock % 60).padStart(2, '0')}`;
}

/** Reads an instant as the wall clock of the portal's zone, in any browser and without a library. */
export function clockAt(instant: number): WallClock {
  // Swedish dates and hours are written as ISO 8601 has them, with a space between.
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return swedish.format(instant).replace(/\s/, 'T');
}

/** Reads an instant as the day that it is in the portal's zone. */
export function dateAt(instant: number): LocalDate {
  return dateOf(clockAt(instant));
}

function minuteOfDay(moment: Moment): number {
  return isTimed(moment) ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : 0;
}
