import { dateOfNumber, dayNumber, type LocalDate } from '../../domain/time/days.ts';
import type { WrittenRule } from './ical.ts';
import { WEEKDAY_CODES, weekdayNumber } from './weekday-codes.ts';

const OTHER_PARTS = ['BYWEEKNO', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'];

/** Checks whether a rule is about days of some months alone: «the first Tuesday», «the 15th», «each year». */
export function isMonthlyRule(rule: WrittenRule): boolean {
  const { FREQ, BYDAY, BYMONTH, BYMONTHDAY } = rule;
  if (OTHER_PARTS.some((part) => rule[part]) || (BYDAY && BYMONTHDAY)) return false;
  if (BYDAY && !BYDAY.split(',').every((day) => ORDINAL.test(day))) return false;
  return FREQ === 'MONTHLY' || (FREQ === 'YEARLY' && Boolean(BYMONTH || !(BYDAY || BYMONTHDAY)));
}

/**
 * Lists the days of such a rule from its first day to a last one, month by month.
 *
 * A library needs half a millisecond for each series, and a calendar may have thousands of them.
 */
export function monthlyRuleDays(rule: WrittenRule, start: LocalDate, last: LocalDate): LocalDate[] {
  const isDue = dueTest(rule, start);
  const most = Number(rule.COUNT ?? Number.POSITIVE_INFINITY);
  const found: LocalDate[] = [];
  for (let month = monthNumber(start); month <= monthNumber(last) && found.length < most; month++) {
    if (!isDue(month)) continue;
    const days = daysIn(month, rule, start).map(dateOfNumber);
    found.push(...days.filter((day) => day >= start && day <= last).slice(0, most - found.length));
  }
  return found;
}

const ORDINAL = /^([+-]?[1-5])?([A-Z]{2})$/;

function monthNumber(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function dueTest({ FREQ, INTERVAL, BYMONTH }: WrittenRule, start: LocalDate): (month: number) => boolean {
  const interval = Math.max(1, Number(INTERVAL ?? 1));
  const first = monthNumber(start);
  const ofYear = BYMONTH?.split(',').map((month) => Number(month) - 1);
  if (FREQ === 'MONTHLY') {
    return (month) => (month - first) % interval === 0 && (!ofYear || ofYear.includes(month % 12));
  }
  const months = ofYear ?? [first % 12];
  const years = (month: number) => Math.floor(month / 12) - Math.floor(first / 12);
  return (month) => years(month) % interval === 0 && months.includes(month % 12);
}

/** Lists the numbers of the days in a month that a rule names, earliest first. */
function daysIn(month: number, { BYDAY, BYMONTHDAY }: WrittenRule, start: LocalDate): number[] {
  const first = firstDayOf(month);
  const length = firstDayOf(month + 1) - first;
  const named = BYDAY
    ? BYDAY.split(',').flatMap((day) => weekdaysIn(day, first, length))
    : (BYMONTHDAY ?? start.slice(8))
        .split(',')
        .map((day) => (Number(day) < 0 ? length + Number(day) + 1 : Number(day)));
  const real = new Set(named.filter((day) => day >= 1 && day <= length));
  return [...real].sort((a, b) => a - b).map((day) => first + day - 1);
}

function firstDayOf(month: number): number {
  return dayNumber(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

/** Lists the days of the month on `TU`, all of them, or on `2TU` or `-1TU`, one of them. */
function weekdaysIn(written: string, first: number, length: number): number[] {
  const [, nth = '', code = ''] = ORDINAL.exec(written) ?? [];
  const offset = (WEEKDAY_CODES.indexOf(code) - weekdayNumber(first) + 7) % 7;
  const all = [0, 1, 2, 3, 4].map((week) => offset + 1 + 7 * week).filter((day) => day <= length);
  const one = Number(nth) < 0 ? all.at(Number(nth)) : all[Number(nth) - 1];
  if (!nth) return all;
  return one === undefined ? [] : [one];
}
