import type { Phrase } from './phrases.ts';

/** Days that are asked for, both ends included, as days since 1970. */
export interface DayRange {
  from: number;
  to: number;
}

/** Returns the days that the phrases of a query ask for; nothing if none does. */
export function rangeOf(found: ReadonlySet<Phrase>, today: number): DayRange | undefined {
  const weekday = weekdayOf(today);
  const monday = today - weekday;
  if (found.has('today') || found.has('tonight')) return { from: today, to: today };
  if (found.has('tomorrow')) return { from: today + 1, to: today + 1 };
  const named = [0, 1, 2, 3, 4, 5, 6].find((day) => found.has(`day${day}` as Phrase));
  if (named !== undefined) {
    // «Lørdag» said on a Saturday is rather the next one: for today, people say so.
    const day = today + ((named - weekday + 6) % 7) + 1;
    const next = found.has('nextWeek') && day < monday + 7 ? day + 7 : day;
    return { from: next, to: next };
  }
  if (found.has('nextWeekend')) return { from: monday + 12, to: monday + 13 };
  if (found.has('weekend')) return { from: Math.max(today, monday + Math.max(5, weekday)), to: monday + 6 };
  if (found.has('nextWeek')) return { from: monday + 7, to: monday + 13 };
  if (found.has('thisWeek')) return { from: today, to: monday + 6 };
  return monthRange(found, today);
}

/** Returns the number of the weekday of a day, Monday being 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Returns a day as `2026-11-24`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Counts the days from 1970 to a date. */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** Returns the next time that a day of a month comes. */
export function dayInYear(month: number, day: number, today: number): number {
  const year = new Date(today * DAY).getUTCFullYear();
  const inYear = (each: number) => Date.UTC(each, month - 1, day) / DAY;
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}

const DAY = 86_400_000;

function monthRange(found: ReadonlySet<Phrase>, today: number): DayRange | undefined {
  const now = new Date(today * DAY);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const named = [...found].map((name) => Number(/^month(\d+)$/.exec(name)?.[1])).find((number) => number > 0);
  const distance = named === undefined ? undefined : (named - 1 - month + 12) % 12;
  const ahead = distance ?? (found.has('nextMonth') ? 1 : found.has('thisMonth') ? 0 : undefined);
  if (ahead === undefined) return undefined;
  const from = Date.UTC(year, month + ahead, 1) / DAY;
  return { from: Math.max(today, from), to: Date.UTC(year, month + ahead + 1, 1) / DAY - 1 };
}
