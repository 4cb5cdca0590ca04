import { dateOf, dateOfNumber, dayNumber, type LocalDate } from '../../domain/time/days.ts';
import type { WrittenRule } from './ical.ts';
import { WEEKDAY_CODES, weekdayNumber } from './weekday-codes.ts';

const OTHER_PARTS = ['BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'];

/** Checks whether a rule is about days of the week alone, as nearly all are. */
export function isDailyRule(rule: WrittenRule): boolean {
  const days = rule.BYDAY?.split(',') ?? [];
  return (
    /^(?:DAILY|WEEKLY)$/.test(rule.FREQ ?? '') &&
    !OTHER_PARTS.some((part) => rule[part]) &&
    days.every((day) => WEEKDAY_CODES.includes(day))
  );
}

/**
 * Lists the days of such a rule from its first day to a last one, by counting days.
 *
 * A library needs a fifth of a millisecond for each date, and a calendar may have a thousand series since 1990.
 */
export function dailyRuleDays(rule: WrittenRule, start: LocalDate, last: LocalDate): LocalDate[] {
  const [first, end] = [dayNumber(dateOf(start)), dayNumber(last)];
  const isDue = dueTest(rule, first);
  const most = Number(rule.COUNT ?? Number.POSITIVE_INFINITY);
  const found: LocalDate[] = [];
  for (let day = first; day <= end && found.length < most; day++) if (isDue(day)) found.push(dateOfNumber(day));
  return found;
}

function dueTest(rule: WrittenRule, first: number): (day: number) => boolean {
  const interval = Math.max(1, Number(rule.INTERVAL ?? 1));
  const listed = rule.BYDAY?.split(',').map((day) => WEEKDAY_CODES.indexOf(day));
  if (rule.FREQ === 'DAILY') {
    return (day) => (day - first) % interval === 0 && (!listed || listed.includes(weekdayNumber(day)));
  }
  const on = new Set(listed ?? [weekdayNumber(first)]);
  const weekStart = first - ((weekdayNumber(first) - WEEKDAY_CODES.indexOf(rule.WKST ?? 'MO') + 7) % 7);
  return (day) => Math.floor((day - weekStart) / 7) % interval === 0 && on.has(weekdayNumber(day));
}
