import { expand, MAX_DATES, MAX_MONTHS } from '../../domain/events/recurrence.ts';
import { dateOf, type LocalDate, type Moment, weekdayOf } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import type { Closures } from '../../schemas/closures.ts';
import { ordinals, type Weekday, weekdays } from '../../schemas/codes.ts';
import type { Repeat } from '../../schemas/event.ts';
import type { WrittenRule } from './ical.ts';
import type { Series } from './calendar-series.ts';

/** When an event is, in the portal's own way. */
export interface Schedule {
  start: Moment;
  repeat: Repeat | undefined;
}

const MAX_EXCEPT = 200;

/**
 * Finds the portal's own rule for some dates, earliest first; otherwise lists them.
 *
 * A rule is taken only if it gives exactly these dates, with some left out as `except`. Undefined if neither a rule nor a
 * list may hold them.
 */
export function scheduleOf(
  { rule, isEndless }: Pick<Series, 'rule' | 'isEndless'>,
  dates: readonly Moment[],
  last: LocalDate,
  closures: Closures,
): Schedule | undefined {
  const [start = ''] = dates;
  if (dates.length <= 1) return { start, repeat: undefined };
  const end = dateOf(dates.at(-1) as Moment);
  if (end > addMonths(dateOf(start), MAX_MONTHS)) return undefined;
  for (const candidate of rule ? candidatesOf(rule, dateOf(start)) : []) {
    const repeat = { ...candidate, until: isEndless ? last : end };
    const except = leftOut({ start, repeat }, dates, closures);
    if (except) return { start, repeat: { ...repeat, ...(except.length > 0 && { except }) } };
  }
  return dates.length <= MAX_DATES ? { start, repeat: { dates: [...dates] } } : undefined;
}

/** Lists the days that a rule gives beyond the wanted ones; undefined if it does not give all of those. */
function leftOut(event: Schedule, dates: readonly Moment[], closures: Closures): LocalDate[] | undefined {
  const { starts } = expand({ start: event.start, repeat: event.repeat }, closures);
  const given = new Set(starts);
  const wanted = new Set(dates);
  if (starts.length > MAX_DATES || starts[0] !== event.start || dates.some((date) => !given.has(date)))
    return undefined;
  const except = starts.filter((each) => !wanted.has(each)).map(dateOf);
  return except.length <= Math.min(MAX_EXCEPT, dates.length) ? except : undefined;
}

const DAYS: Readonly<Record<string, Weekday>> = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
};

/** Lists our rules that may say the same as a rule of a calendar. */
function candidatesOf(rule: WrittenRule, start: LocalDate): Repeat[] {
  const interval = Number(rule.INTERVAL ?? 1);
  const days = (rule.BYDAY ?? '').split(',').filter(Boolean);
  const on = days.flatMap((day) => DAYS[day] ?? []);
  if (rule.FREQ === 'WEEKLY') return [weekly(interval, on.length > 0 ? on : [weekdayOf(start)])];
  if (rule.FREQ === 'DAILY' && interval % 7 === 0) return [weekly(interval / 7, [weekdayOf(start)])];
  if (rule.FREQ === 'DAILY' && interval === 1) return [weekly(1, on.length > 0 ? on : [...weekdays])];
  if (rule.FREQ !== 'MONTHLY' || interval !== 1) return [];
  return [...monthlyOn(days, rule.BYSETPOS), { every: 'month', day: Number(start.slice(8)) } as const].filter(
    ({ day = 1 }) => day <= 28,
  );
}

function weekly(interval: number, on: readonly Weekday[]): Repeat {
  const ordered = weekdays.filter((day) => on.includes(day));
  return { every: 'week', ...(interval > 1 && { interval: Math.min(interval, 26) }), on: ordered };
}

// The second Tuesday: `2TU`, or `TU` with BYSETPOS=2.
function monthlyOn([day, ...more]: readonly string[], position: string | undefined): Repeat[] {
  const [, nth = position, code = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day ?? '') ?? [];
  const weekday = DAYS[code];
  if (!weekday || !nth || more.length > 0) return [];
  const ordinal = Number(nth) === -1 ? 'last' : ordinals[Number(nth) - 1];
  return ordinal && (Number(nth) === -1 || Number(nth) <= 4) ? [{ every: 'month', nth: ordinal, weekday }] : [];
}
