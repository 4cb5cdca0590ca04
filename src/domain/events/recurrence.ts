import { RRuleTemporal } from 'rrule-temporal';
import type { Closures } from '../../schemas/closures.ts';
import type { Ordinal, Weekday } from '../../schemas/codes.ts';
import type { Event, Repeat } from '../../schemas/event.ts';
import { dateOf, dateOfNumber, isTimed, type LocalDate, type Moment, timeOf, weekdayOf } from '../time/days.ts';
import { addMonths } from '../time/zoned.ts';
import { skippedDays } from '../time/holidays.ts';

/** The most dates one rule may give, and how far it may reach. Beyond them it is refused, never cut. */
export const MOST_DATES = 400;
export const MOST_MONTHS = 24;

type Timed = Pick<Event, 'start' | 'repeat'>;

/** What a rule gives: every start on it, and which of those fall away. */
export interface Expansion {
  /** All starts of the rule, earliest first, the skipped and excepted ones too. */
  starts: Moment[];
  /** The days that fall away because of holidays or `except`. */
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
 * Lists every start of an event, once over `MOST_DATES` so that the judge can tell.
 *
 * An event without `repeat` has one. A rule without `until` ends with the school year.
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
 * Writes a rule as the value of an RRULE without its end: `FREQ=WEEKLY;BYDAY=TU,TH`.
 *
 * Only the templates that Outlook reads exist here (MS-OXCICAL 2.1.3.2.2).
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
 * Finds the last day on which an event may start.
 *
 * Without `until` that is the end of the school year in which `start` falls, else of the next one, else twelve
 * months on.
 */
export function lastDayOf({ start, repeat }: Timed, closures: Closures): LocalDate {
  if (!repeat) return dateOf(start);
  if (repeat.dates) return dateOf([...repeat.dates].sort().at(-1) ?? start);
  return repeat.until ?? endOfSchoolYear(dateOf(start), closures) ?? addMonths(dateOf(start), 12);
}

/** Finds the end of the school year that a day is in, or of the next one, if that is within reach of a rule. */
export function endOfSchoolYear(date: LocalDate, closures: Closures): LocalDate | undefined {
  const reach = addMonths(date, MOST_MONTHS);
  return closures.school_years
    .map(({ to }) => to)
    .filter((to) => date <= to && to <= reach)
    .sort()[0];
}

// A rule is expanded many times: by the judge, by the pages, by the feeds. Astro runs them as several copies of this
// module in one process, so what is kept lies outside them.
const shared = globalThis as { dugnadDates?: Map<string, LocalDate[]> };
const expanded = shared.dugnadDates ?? new Map<string, LocalDate[]>();
shared.dugnadDates = expanded;
const MOST_KEPT = 50_000;

// Dates are expanded at noon in UTC: the rule is about days, and no clock change can touch them there.
function ruleDates(rule: string, start: LocalDate, until: LocalDate): LocalDate[] {
  if (until < start) return [];
  const stamp = (date: LocalDate) => `${date.replaceAll('-', '')}T120000Z`;
  const rruleString = `DTSTART:${stamp(start)}\nRRULE:${rule};WKST=MO;UNTIL=${stamp(until)}`;
  const known = expanded.get(rruleString);
  if (known) return known;
  const found = new RRuleTemporal({ rruleString }).all((_, index) => index <= MOST_DATES);
  const dates = found.map(({ epochMilliseconds }) => dateOfNumber(Math.floor(epochMilliseconds / 86_400_000)));
  if (expanded.size >= MOST_KEPT) expanded.clear();
  expanded.set(rruleString, dates);
  return dates;
}
