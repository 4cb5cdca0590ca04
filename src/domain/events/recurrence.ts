import { RRuleTemporal } from 'rrule-temporal';
import type { Closures } from '../../schemas/closures.ts';
import type { Ordinal, Weekday } from '../../schemas/codes.ts';
import type { Event, Repeat } from '../../schemas/event.ts';
import { dateOf, dateOfNumber, isTimed, type LocalDate, type Moment, timeOf, weekdayOf } from '../time/days.ts';
import { addMonths } from '../time/zoned.ts';
import { skippedDays } from '../time/holidays.ts';

/** The most dates of one rule, and the most months it may span. Beyond these it is rejected, never truncated. */
export const MAX_DATES = 400;
export const MAX_MONTHS = 24;

type Timed = Pick<Event, 'start' | 'repeat'>;

/** The result of a rule: every start, and the days that are skipped. */
export interface Expansion {
  /** All starts of the rule, earliest first, including skipped and excepted ones. */
  starts: Moment[];
  /** The days skipped because of holidays or `except`. */
  without: Set<LocalDate>;
}

const DAY_CODES: Record<Weekday, string> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};
const ORDINALS: Record<Ordinal, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

/**
 * Lists every start of an event, up to one more than `MAX_DATES` so that validation can detect it.
 *
 * An event without `repeat` has one start. A rule without `until` ends with the school year.
 */
export function expand(event: Timed, closures: Closures): Expansion {
  const { start, repeat } = event;
  if (!repeat) return { starts: [start], without: new Set() };
  if (repeat.dates) return { starts: [...repeat.dates].sort(), without: new Set() };
  const time = isTimed(start) ? `T${timeOf(start)}` : '';
  const dates = ruleDates(recurrenceRule(dateOf(start), repeat), dateOf(start), lastDayOf(event, closures));
  const isSkipped = skippedDays(closures, repeat.skip ?? []);
  const except = new Set(repeat.except);
  return {
    starts: dates.map((date) => date + time),
    without: new Set(dates.filter((date) => except.has(date) || isSkipped(date))),
  };
}

/**
 * Returns the RRULE value of a rule without its end: `FREQ=WEEKLY;BYDAY=TU,TH`.
 *
 * Uses only the patterns that Outlook reads (MS-OXCICAL 2.1.3.2.2).
 */
export function recurrenceRule(start: LocalDate, repeat: Repeat): string {
  if (repeat.every === 'week') {
    const days = repeat.on?.length ? [...new Set(repeat.on)] : [weekdayOf(start)];
    const interval = repeat.interval && repeat.interval > 1 ? `INTERVAL=${repeat.interval};` : '';
    return `FREQ=WEEKLY;${interval}BYDAY=${days.map((day) => DAY_CODES[day]).join(',')}`;
  }
  if (repeat.day) return `FREQ=MONTHLY;BYMONTHDAY=${repeat.day}`;
  return `FREQ=MONTHLY;BYDAY=${ORDINALS[repeat.nth ?? 'first']}${DAY_CODES[repeat.weekday ?? weekdayOf(start)]}`;
}

/**
 * Returns the last day on which an event may start.
 *
 * Without `until`: the end of the school year of `start`, otherwise of the next one, otherwise twelve months later.
 */
export function lastDayOf({ start, repeat }: Timed, closures: Closures): LocalDate {
  if (!repeat) return dateOf(start);
  if (repeat.dates) return dateOf([...repeat.dates].sort().at(-1) ?? start);
  return repeat.until ?? endOfSchoolYear(dateOf(start), closures) ?? addMonths(dateOf(start), 12);
}

/** Returns the end of a day's school year, or of the next one if it is within reach of a rule. */
export function endOfSchoolYear(date: LocalDate, closures: Closures): LocalDate | undefined {
  const reach = addMonths(date, MAX_MONTHS);
  return closures.school_years
    .map(({ to }) => to)
    .filter((to) => date <= to && to <= reach)
    .sort()[0];
}

// Rules are expanded many times: by validation, pages and feeds. Astro loads several copies of this module in one
// process, so the cache is global.
const shared = globalThis as { dugnadDates?: Map<string, LocalDate[]> };
const expanded = shared.dugnadDates ?? new Map<string, LocalDate[]>();
shared.dugnadDates = expanded;
const MAX_CACHED = 50_000;

// Dates are expanded at noon UTC: the rule is about days, and noon avoids every clock change.
function ruleDates(rule: string, start: LocalDate, until: LocalDate): LocalDate[] {
  if (until < start) return [];
  const stamp = (date: LocalDate) => `${date.replaceAll('-', '')}T120000Z`;
  const rruleString = `DTSTART:${stamp(start)}\nRRULE:${rule};WKST=MO;UNTIL=${stamp(until)}`;
  const known = expanded.get(rruleString);
  if (known) return known;
  const found = new RRuleTemporal({ rruleString }).all((_, index) => index <= MAX_DATES);
  const dates = found.map(({ epochMilliseconds }) => dateOfNumber(Math.floor(epochMilliseconds / 86_400_000)));
  if (expanded.size >= MAX_CACHED) expanded.clear();
  expanded.set(rruleString, dates);
  return dates;
}
