import { dateOf } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { dayNumeral, longDate, shortWeekday, weekdayName } from '../../i18n/dates.ts';
import { count, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { sharedMap } from '../memory/shared-map.ts';

/** Days in strips of a week, each with its number of activities. */
export type DayStripView = DayStripDay[][];

/** A day of a strip; without an address it has no page. */
interface DayStripDay {
  day: string;
  address?: string | undefined;
  /** The whole date, as it is said. */
  date: string;
  weekday: string;
  /** The weekday in a few letters, for a phone. */
  short: string;
  numeral: string;
  count: number;
  countWords: string;
  isPast: boolean;
  isToday: boolean;
  isCurrent: boolean;
  /** Whether it belongs to another month than the one shown. */
  isOutside: boolean;
}

interface Options {
  /** Returns the address of a day, if it has one. */
  addressOf: (day: string) => string | undefined;
  /** The day of the page. */
  current?: string;
  /** The month shown: days of other months are toned down. */
  month?: string;
}

/** Returns the address of the page of a day. */
export function dayAddress(language: Language, day: string): string {
  return addressIn(language, `/aktiviteter/${day}/`);
}

/** A day with its number of activities. */
interface CountedDay {
  day: string;
  count: number;
}

/** Counts all activities of days. A page with a strip depends on their number, not on what they are. */
export function countedDays(context: ViewContext, days: readonly string[]): CountedDay[] {
  const counts = activitiesByDay(context);
  return days.map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

const activitiesByDay = sharedMap(({ agenda }) => new Map([...agenda].map(([day, rows]) => [day, rows.length])));

/** Returns days as strips of a week. */
export function dayStrip(
  { portal, language }: ViewContext,
  days: readonly CountedDay[],
  { addressOf, current, month }: Options,
): DayStripView {
  const today = dateOf(portal.now);
  const shown = days.map(({ day, count: activities }) => ({
    day,
    address: addressOf(day),
    date: longDate(language, day, portal.now),
    weekday: weekdayName(language, day),
    short: shortWeekday(language, day),
    numeral: dayNumeral(language, day),
    count: activities,
    countWords: count(language, language.words.activities.count, activities),
    isPast: day < today,
    isToday: day === today,
    isCurrent: day === current,
    isOutside: month !== undefined && !day.startsWith(month),
  }));
  return Array.from({ length: Math.ceil(shown.length / 7) }, (_, week) => shown.slice(week * 7, week * 7 + 7));
}
