import { isOvernight } from '../time/day-parts.ts';
import { addDays, dateOf, daysFromTo, type LocalDate, type Moment } from '../time/days.ts';
import { isLongRunning, onFirstDayOnly, splitLongRunning } from '../events/long-running.ts';
import { calendarMonths, daysOfMonth, type Month, monthOf } from '../time/months.ts';
import { isOff, isOver } from '../events/occurrences.ts';
import { statusFacts } from '../events/statuses.ts';
import { memoizeByObject } from '../lookups/memoize-by-object.ts';
import type { Portal, PortalOccurrence } from '../portal.ts';
import { type AgendaRow, endOf, hourOn, PARTS_OF_DAY, type PartOfDay, partOf, plannedEndOf } from './agenda-row.ts';
import { touchedDays } from '../events/occurrence-days.ts';

/** A day in a month overview: its first rows, and how many were left out. */
export interface MonthDay {
  day: LocalDate;
  rows: AgendaRow[];
  left: number;
}

export type Agenda = ReadonlyMap<LocalDate, AgendaRow[]>;

/**
 * Groups every occurrence by the days it touches, sorted: whole days, then by time, then long-running ones.
 *
 * With `now`, an evening that continues past midnight is listed on the next day too until it is over.
 */
export function agendaOf({ events, now }: Pick<Portal, 'events'> & { now?: Moment }): Agenda {
  const all = events.flatMap(({ occurrences }) => occurrences);
  const rows = [...all.flatMap(rowsOf), ...(now === undefined ? [] : all.flatMap((each) => lateRow(each, now)))];
  const agenda = Map.groupBy(rows, ({ day }) => day);
  const keys = new Map(rows.map((row) => [row, sortKey(row)]));
  const byHour = (a: AgendaRow, b: AgendaRow) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1);
  for (const ofDay of agenda.values()) ofDay.sort(byHour);
  return agenda;
}

/** Lists a number of days with their rows, including empty days. */
export function agendaDays(agenda: Agenda, from: LocalDate, days: number): { day: LocalDate; rows: AgendaRow[] }[] {
  return daysFromTo(from, addDays(from, days - 1)).map((day) => ({ day, rows: agenda.get(day) ?? [] }));
}

// The most rows before a page is long to read and over 20 kB to download.
const MAX_LISTED = 110;

/**
 * Lists the days of the activity list: two weeks, one week or three days, the longest span that is not too long. Leaves
 * out what is over.
 */
export function listedDays(agenda: Agenda, now: Moment): { day: LocalDate; rows: AgendaRow[] }[] {
  const [fewest = [], ...more] = [3, 7, 14].map((count) =>
    agendaDays(agenda, dateOf(now), count).map(({ day, rows }) => ({ day, rows: comingRows(rows, now) })),
  );
  return more.findLast((days) => days.flatMap(({ rows }) => rows).length <= MAX_LISTED) ?? fewest;
}

/** Lists the days that have their own page: days in the calendar's months with something on them. */
export function pagedDays(agenda: Agenda, now: Moment): LocalDate[] {
  const months = new Set(calendarMonths(now));
  return [...agenda.keys()].filter((day) => months.has(monthOf(day))).sort();
}

// The most rows of a whole month, one line each, before the page is over 20 kB to download.
const MAX_IN_MONTH = 230;
// A remainder this small is shown, as a link to it would take as much space.
const NOT_WORTH_A_LINK = 2;

/**
 * Lists the days of a month with something on them, each cut to the same number of rows if the page would be too big.
 */
export function monthDays(agenda: Agenda, month: Month): MonthDay[] {
  const days = daysOfMonth(month).map((day) => ({ day, rows: splitLongRunning(agenda.get(day) ?? []).happening }));
  const most = fairShare(
    days.map(({ rows }) => rows.length),
    MAX_IN_MONTH,
  );
  return days
    .filter(({ rows }) => rows.length > 0)
    .map(({ day, rows }) =>
      rows.length > most + NOT_WORTH_A_LINK ? truncate(day, rows, most) : { day, rows, left: 0 },
    );
}

/** Lists the long-running occurrences of a month, each once. */
export function longRunningIn(agenda: Agenda, month: Month): AgendaRow[] {
  const days = daysOfMonth(month).map((day) => ({ day, rows: splitLongRunning(agenda.get(day) ?? []).goingOn }));
  return onFirstDayOnly<AgendaRow, (typeof days)[number]>(days).flatMap(({ rows }) => rows);
}

/** Lists the occurrences that touch a month but start in another: ongoing, or moved away. */
export function startedElsewhere(agenda: Agenda, month: Month): PortalOccurrence[] {
  const rows = daysOfMonth(month).flatMap((day) => agenda.get(day) ?? []);
  return [...new Set(rows.map(({ occurrence }) => occurrence))].filter(({ start }) => monthOf(start) !== month);
}

/** Finds the nearest days with pages before and after a range of days. */
export function adjacentDays(
  paged: readonly LocalDate[],
  from: LocalDate,
  to: LocalDate,
): { before?: LocalDate | undefined; after?: LocalDate | undefined } {
  return { before: paged.findLast((day) => day < from), after: paged.find((day) => day > to) };
}

/** Groups the rows of a day by part of day, long-running ones last; leaves out empty parts. */
export function partsOfDay(rows: readonly AgendaRow[]): { part: PartOfDay | 'goingOn'; rows: AgendaRow[] }[] {
  const { happening, goingOn } = splitLongRunning(rows);
  const parts = PARTS_OF_DAY.map(({ part }) => ({ part, rows: happening.filter((row) => partOf(row) === part) }));
  return [...parts, { part: 'goingOn' as const, rows: goingOn }].filter((each) => each.rows.length > 0);
}

/**
 * Lists the rows of a day where someone might turn up for nothing: cancelled first, then moved or online only.
 *
 * Leaves out what would have been over by now, and what has moved here from another day.
 */
export function changedRows(rows: readonly AgendaRow[], now: Moment): AgendaRow[] {
  const changed = rows.filter((row) => {
    const { status, date } = row.occurrence;
    if (!statusFacts[status].isToTell) return false;
    return (date === row.day || isOff(row.occurrence)) && !isOver({ end: plannedEndOf(row) }, now);
  });
  return changed.sort((a, b) => Number(isOff(b.occurrence)) - Number(isOff(a.occurrence)));
}

/** Lists the rows of a day that are not over. */
export function comingRows(rows: readonly AgendaRow[], now: Moment): AgendaRow[] {
  return rows.filter((row) => !isOver({ end: endOf(row) }, now));
}

const rowsOf = memoizeByObject((occurrence: PortalOccurrence): AgendaRow[] =>
  touchedDays(occurrence).map((touched) => ({ occurrence, ...touched })),
);

function lateRow(occurrence: PortalOccurrence, now: Moment): AgendaRow[] {
  const { start, end } = occurrence;
  const day = dateOf(now);
  const isLate = isOvernight(start, end) && dateOf(end) === day && !isOver(occurrence, now) && !isOff(occurrence);
  return isLate ? [{ occurrence, day, continued: true, movedAway: false }] : [];
}

function truncate(day: LocalDate, rows: readonly AgendaRow[], most: number): MonthDay {
  return { day, rows: rows.slice(0, most), left: rows.length - most };
}

// The largest number of rows per day for which the total is at most `most`.
function fairShare(sizes: readonly number[], most: number): number {
  const largest = Math.max(1, ...sizes);
  for (let share = largest; share > 1; share--) {
    if (sizes.reduce((sum, size) => sum + Math.min(size, share), 0) <= most) return share;
  }
  return 1;
}

// Whole days first, then by time, then what goes on for long.
const sortKey = memoizeByObject((row: AgendaRow): string => {
  const { occurrence } = row;
  return `${Number(isLongRunning(occurrence))} ${hourOn(row).padEnd(5)} ${occurrence.end} ${occurrence.event.slug}`;
});
