import type { Closures } from '../../schemas/closures.ts';
import { skips } from '../../schemas/codes.ts';
import type { Event, Repeat } from '../../schemas/event.ts';
import { addDays, dateOf, daysBetween, isTimed, type LocalDate, type Moment, timeOf, weekdayOf } from '../time/days.ts';
import { skippedDays } from '../time/holidays.ts';
import { endFrom } from './occurrences.ts';
import { expand, lastDayOf } from './recurrence.ts';

type Timed = Pick<Event, 'start' | 'end' | 'repeat'>;

/** Half of a school year: August to Christmas, or New Year to June. */
interface Term {
  from: LocalDate;
  to: LocalDate;
  /** The last day of its school year. */
  yearEnds: LocalDate;
}

const WEEKS_IN_YEAR = 52;
const CHRISTMAS = '12-24';
// The default when the municipality has no Christmas holiday dates.
const CHRISTMAS_BREAK_START = '12-20';
// No supported rule has a longer gap than this, even doubled by holidays.
const MAX_GAP = 130;

/**
 * Moves the times of an event to the next term: same weekday, time and length, from the first rule day of the first
 * half of a school year after its last date that is not over at `today`.
 *
 * What lasted a whole school year does so again; what lasted half of one ends before Christmas or with the school year.
 * An event without a rule, or beyond the known school years, moves by whole years of 52 weeks, which keeps weekdays.
 * Excepted days outside the new term are dropped.
 */
export function moveToNextTerm(event: Timed, closures: Closures, today: LocalDate): Timed {
  const { start, end, repeat } = event;
  const next = repeat && !repeat.dates ? nextStart(event, repeat, closures, today) : undefined;
  if (!repeat || !next) return yearsOn(event, closures, today);
  const newStart = at(next.date, start);
  const lasted = { ...repeat, ...(repeat.until && { until: endOf(event, repeat.until, next.term, closures) }) };
  const last = lastDayOf({ start: newStart, repeat: lasted }, closures);
  return {
    start: newStart,
    ...(end && { end: endFrom(event, newStart) }),
    repeat: withExceptions(lasted, next.date, last),
  };
}

/** Returns the last day of the half of a school year that a day is in; undefined outside the known school years. */
export function lastDayOfTerm(day: LocalDate, closures: Closures): LocalDate | undefined {
  return termsOf(closures).find(({ from, to }) => from <= day && day <= to)?.to;
}

function nextStart(event: Timed, repeat: Repeat, closures: Closures, today: LocalDate) {
  const last = lastDayOf(event, closures);
  const term = termsOf(closures).find(({ from, to }) => from > last && to > today);
  if (!term) return undefined;
  const first = term.from > today ? term.from : addDays(today, 1);
  const date = firstOnRule(dateOf(event.start), repeat, closures, first);
  return date && date <= term.to ? { date, term } : undefined;
}

// Starts on a day with an occurrence, even if the rule would let it start on a holiday.
function firstOnRule(start: LocalDate, repeat: Repeat, closures: Closures, from: LocalDate): LocalDate | undefined {
  const isHoliday = skippedDays(closures, skips);
  const isWeekly = repeat.every === 'week';
  for (let days = 0; days < MAX_GAP; days++) {
    const date = addDays(from, days);
    const isOnRule = isWeekly ? weekdayOf(date) === weekdayOf(start) : beginsRule(date, repeat);
    if (isOnRule && !isHoliday(date)) return date;
  }
  return undefined;
}

function beginsRule(date: LocalDate, { until: _, except: __, skip: ___, ...rule }: Repeat): boolean {
  const repeat = { ...rule, until: date };
  return expand({ start: date, repeat }, NO_CLOSURES).starts[0] === date;
}

const NO_CLOSURES: Closures = { school_years: [], school_holidays: [], closed: [] };

function endOf({ start }: Timed, until: LocalDate, term: Term, closures: Closures): LocalDate {
  const began = termsOf(closures).find(({ from, to }) => from <= dateOf(start) && dateOf(start) <= to);
  const isWholeYear = began !== undefined && until > began.to;
  if (isWholeYear || term.to === term.yearEnds) return term.yearEnds;
  const year = term.to.slice(0, 4);
  const eve = `${year}-${CHRISTMAS}`;
  const holiday = closures.school_holidays.find(({ from, to }) => from <= eve && eve <= to);
  return holiday ? addDays(holiday.from, -1) : `${year}-${CHRISTMAS_BREAK_START}`;
}

function yearsOn(event: Timed, closures: Closures, today: LocalDate): Timed {
  const { start, end, repeat } = event;
  const past = Math.max(daysBetween(dateOf(start), today), daysBetween(dateOf(start), lastDayOf(event, closures)));
  const days = WEEKS_IN_YEAR * 7 * Math.max(1, Math.ceil((past + 1) / (WEEKS_IN_YEAR * 7)));
  const moved = (moment: Moment) => at(addDays(dateOf(moment), days), moment);
  const rule = repeat && {
    ...repeat,
    ...(repeat.until && { until: moved(repeat.until) }),
    ...(repeat.dates && { dates: repeat.dates.map(moved) }),
  };
  return {
    start: moved(start),
    ...(end && { end: moved(end) }),
    ...(rule && {
      repeat: withExceptions(rule, dateOf(moved(start)), lastDayOf({ start: moved(start), repeat: rule }, closures)),
    }),
  };
}

function withExceptions({ except = [], ...repeat }: Repeat, first: LocalDate, last: LocalDate): Repeat {
  const left = except.filter((date) => first <= date && date <= last);
  return left.length > 0 ? { ...repeat, except: left } : repeat;
}

function termsOf({ school_years }: Closures): Term[] {
  return [...school_years]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ from, to }) => {
      const newYear = `${to.slice(0, 4)}-01-01`;
      if (from >= newYear) return [{ from, to, yearEnds: to }];
      return [
        { from, to: addDays(newYear, -1), yearEnds: to },
        { from: newYear, to, yearEnds: to },
      ];
    });
}

function at(date: LocalDate, moment: Moment): Moment {
  return isTimed(moment) ? `${date}T${timeOf(moment)}` : date;
}
