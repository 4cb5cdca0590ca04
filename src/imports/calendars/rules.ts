import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { dateOf, type LocalDate } from '../../domain/time/days.ts';
import { isRealDate } from '../../schemas/fields/scalars.ts';
import { dailyRuleDays, isDailyRule } from './daily-rules.ts';
import type { WrittenRule, WrittenTime } from './ical.ts';
import { isMonthlyRule, monthlyRuleDays } from './monthly-rules.ts';
import { zonedTime } from './times.ts';
import type { FindZone } from './zones.ts';

/** The dates of a rule in milliseconds, or why they cannot be listed. */
export type RuleDates = { starts: number[]; isEndless: boolean } | { reason: 'too-fine' | 'too-long' };

// A daily rule since 1990 has fewer dates.
const MAX_DATES = 15_000;
const MAX_TRIES = 20_000;
const DAY = 86_400_000;
const PARTS = ['INTERVAL', 'COUNT', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY', 'BYHOUR', 'BYMINUTE'];

/** A span of time in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Lists the dates of a series by its rule, within a span.
 *
 * DTSTART is the first date, also if it is off its own rule (RFC 5545, 3.8.5.3).
 */
export function ruleStarts(start: WrittenTime, rule: WrittenRule, span: Span, zoneOf: FindZone): RuleDates {
  const found = ruleDates(start, rule, span, zoneOf);
  if ('reason' in found) return found;
  const first = zonedTime(start, zoneOf);
  const own = first.epochMilliseconds;
  const isWithin = own >= span.from && own <= Math.min(untilOf(rule, first, start.isDay), span.to);
  return isWithin ? { ...found, starts: [...new Set([own, ...found.starts])] } : found;
}

/** Lists the dates of a rule alone, within a span: without DTSTART if that is off the rule. */
export function ruleDates(start: WrittenTime, rule: WrittenRule, span: Span, zoneOf: FindZone): RuleDates {
  if (/^(?:SECONDLY|MINUTELY|HOURLY)$/i.test(rule.FREQ ?? '')) return { reason: 'too-fine' };
  const first = zonedTime(start, zoneOf);
  const until = untilOf(rule, first, start.isDay);
  const end = Math.min(until, span.to);
  const daysOf = isDailyRule(rule) ? dailyRuleDays : isMonthlyRule(rule) ? monthlyRuleDays : undefined;
  const found = daysOf
    ? instantsOf((last) => daysOf(rule, first.toPlainDate().toString(), last), first, { from: span.from, to: end })
    : datesUntil(ruleText(rule, end), nearer(rule, first, span.from));
  if (!found || found.length > MAX_DATES) return { reason: 'too-long' };
  return { starts: found.filter((date) => date >= span.from), isEndless: !rule.COUNT && until > span.to };
}

/** Returns the instants of days within a span, at the clock time of the first date. */
function instantsOf(
  daysUntil: (last: LocalDate) => LocalDate[],
  first: Temporal.ZonedDateTime,
  { from, to }: Span,
): number[] {
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(first.timeZoneId).toPlainDate();
  const earliest = dateOf(new Date(from - DAY).toISOString());
  return daysUntil(last.toString()).flatMap((day) => {
    if (day < earliest) return [];
    const at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: first.timeZoneId,
      plainTime: first.toPlainTime(),
    });
    // An hour that the clock skips has no date.
    return at.hour === first.hour && at.epochMilliseconds <= to ? [at.epochMilliseconds] : [];
  });
}

/** Moves the start of an old rule that does not count its dates forward by whole intervals. */
function nearer(rule: WrittenRule, first: Temporal.ZonedDateTime, from: number): Temporal.ZonedDateTime {
  const step = Math.max(1, Number(rule.INTERVAL ?? 1)) * (rule.FREQ === 'YEARLY' ? 12 : 1);
  if (rule.COUNT || first.day > 28 || !/^(?:MONTHLY|YEARLY)$/.test(rule.FREQ ?? '')) return first;
  const months = Math.floor((from - first.epochMilliseconds) / (31 * DAY) / step - 1) * step;
  return months > 0 ? first.add({ months }) : first;
}

function datesUntil(rruleString: string, dtstart: Temporal.ZonedDateTime): number[] | undefined {
  try {
    const rule = new RRuleTemporal({ rruleString, dtstart, maxIterations: MAX_TRIES, cache: false });
    return rule.all((_, index) => index <= MAX_DATES).map(({ epochMilliseconds }) => epochMilliseconds);
  } catch {
    // It gives up on a rule that matches nothing.
    return undefined;
  }
}

function ruleText(rule: WrittenRule, until: number): string {
  const parts = [...PARTS, 'BYSETPOS', 'WKST'].flatMap((name) => (rule[name] ? [`${name}=${rule[name]}`] : []));
  // Without months rrule-temporal 2.2.7 takes the month of DTSTART, not each.
  const isMonthless = rule.FREQ === 'YEARLY' && rule.BYMONTHDAY && !rule.BYMONTH && !rule.BYWEEKNO && !rule.BYYEARDAY;
  if (isMonthless) parts.push('BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12');
  // An end makes also a rule that matches no day come to one.
  const end = new Date(until).toISOString().replace(/[-:]|\.\d+/g, '');
  return `RRULE:${[`FREQ=${rule.FREQ}`, ...parts, `UNTIL=${end}`].join(';')}`;
}

/**
 * Returns the last instant of a rule: UNTIL in UTC, in local time of the zone of DTSTART, or as a day, which counts to
 * its end.
 */
function untilOf({ UNTIL }: WrittenRule, first: Temporal.ZonedDateTime, isDay: boolean): number {
  const [, day, time, utc] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2})?(Z?)$/.exec(UNTIL ?? '') ?? [];
  if (!day || !isRealDate(day) || Number.isNaN(Date.parse(day + (time ?? '')))) return Number.POSITIVE_INFINITY;
  const inUtc = utc ? Date.parse(`${day}${time}Z`) : undefined;
  if (isDay) return Date.parse(`${inUtc === undefined ? day : dateOf(wallClockAt(inUtc))}T12:00:00Z`);
  const local = Temporal.PlainDateTime.from(day + (time ?? 'T23:59:59'));
  return inUtc ?? local.toZonedDateTime(first.timeZoneId).epochMilliseconds;
}
