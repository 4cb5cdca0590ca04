import { addDays, dateOf, daysFromTo, isTimed, type LocalDate, type Moment, timeOf } from './days.ts';
import { isOff, isOver } from './occurrences.ts';
import type { Portal, PortalOccurrence } from './portal.ts';

/** An occurrence as one day shows it. */
export interface AgendaRow {
  occurrence: PortalOccurrence;
  day: LocalDate;
  /** It goes on from an earlier day. */
  continued: boolean;
  /** It was planned for this day and has been moved to another. */
  movedAway: boolean;
}

/** The hours people mean by morning, late morning, afternoon and evening. */
export const PARTS = [
  { part: 'allDay', before: '' },
  { part: 'morning', before: '10:00' },
  { part: 'forenoon', before: '12:00' },
  { part: 'afternoon', before: '17:00' },
  { part: 'evening', before: '24:00' },
] as const;

export type PartOfDay = (typeof PARTS)[number]['part'];

export type Agenda = ReadonlyMap<LocalDate, AgendaRow[]>;

/**
 * Sorts every occurrence under each day that it touches, whole days first, then by the hour.
 *
 * One that is moved to another day stands on both, so that whoever remembers the old one is told.
 */
export function agendaOf(portal: Pick<Portal, 'events'>): Agenda {
  const rows = portal.events.flatMap(({ occurrences }) => occurrences.flatMap(rowsOf));
  const agenda = Map.groupBy(rows, ({ day }) => day);
  for (const ofDay of agenda.values()) ofDay.sort(byHour);
  return agenda;
}

/** Lists the days from one to another with their rows, empty days too. */
export function agendaDays(agenda: Agenda, from: LocalDate, days: number): { day: LocalDate; rows: AgendaRow[] }[] {
  return daysFromTo(from, addDays(from, days - 1)).map((day) => ({ day, rows: agenda.get(day) ?? [] }));
}

// What a page can hold before it is long to read, and over 20 kB to fetch.
const MOST_LISTED = 110;

/** Lists the days that the list of what happens shows: two weeks, one, or three days, as many as are not too long. */
export function listedDays(agenda: Agenda, today: LocalDate): { day: LocalDate; rows: AgendaRow[] }[] {
  const [fewest = [], ...more] = [3, 7, 14].map((count) => agendaDays(agenda, today, count));
  return more.findLast((days) => days.flatMap(({ rows }) => rows).length <= MOST_LISTED) ?? fewest;
}

/** How far back and ahead of now days have pages of their own. */
const PAGED_BACK = 60;
const PAGED_AHEAD = 366;

/** Lists the days that have a page of their own: those with something on them, from two months back to a year ahead. */
export function pagedDays(agenda: Agenda, now: Moment): LocalDate[] {
  const [from, to] = [addDays(dateOf(now), -PAGED_BACK), addDays(dateOf(now), PAGED_AHEAD)];
  return [...agenda.keys()].filter((day) => from <= day && day <= to).sort();
}

/** Finds the nearest days with pages before and after a span of days. */
export function neighbours(
  paged: readonly LocalDate[],
  from: LocalDate,
  to: LocalDate,
): { before?: LocalDate | undefined; after?: LocalDate | undefined } {
  return { before: paged.findLast((day) => day < from), after: paged.find((day) => day > to) };
}

/** Parts the rows of a day as people speak of it; parts with nothing in them are left out. */
export function partsOfDay(rows: readonly AgendaRow[]): { part: PartOfDay; rows: AgendaRow[] }[] {
  return PARTS.map(({ part }) => ({ part, rows: rows.filter((row) => partOf(row) === part) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/**
 * Chooses the rows of a day for which somebody may set out in vain: off, moved, or on the net alone. What would have
 * been over by now is left out, and so is what has come here from another day.
 */
export function changedRows(rows: readonly AgendaRow[], now: Moment): AgendaRow[] {
  return rows.filter(({ occurrence, day, movedAway }) => {
    const { status, date, planned, end } = occurrence;
    if (status === 'planned' || status === 'full' || (date !== day && !isOff(occurrence))) return false;
    const isAsPlanned = movedAway || isOff(occurrence) || (planned && planned.end > end);
    return !isOver({ end: (isAsPlanned && planned?.end) || end }, now);
  });
}

/** Gives the time by which a row is placed in its day; nothing for a whole day. */
export function hourOn({ occurrence, continued, movedAway }: AgendaRow): string {
  if (continued) return '';
  const start = movedAway ? (occurrence.planned?.start ?? occurrence.start) : occurrence.start;
  return isTimed(start) ? timeOf(start) : '';
}

function partOf(row: AgendaRow): PartOfDay {
  const hour = hourOn(row);
  if (!hour) return 'allDay';
  return PARTS.slice(1).find(({ before }) => hour < before)?.part ?? 'evening';
}

function rowsOf(occurrence: PortalOccurrence): AgendaRow[] {
  const { start, date } = occurrence;
  const rows = touchedDays(occurrence).map((day) => ({
    occurrence,
    day,
    continued: day > dateOf(start),
    movedAway: false,
  }));
  if (rows.some(({ day }) => day === date)) return rows;
  return [...rows, { occurrence, day: date, continued: false, movedAway: true }];
}

// A night that ends in the small hours belongs to the evening before.
function touchedDays({ start, end }: PortalOccurrence): LocalDate[] {
  const last = isTimed(end) && timeOf(end) <= '06:00' ? addDays(dateOf(end), -1) : dateOf(end);
  return last > dateOf(start) ? daysFromTo(dateOf(start), last) : [dateOf(start)];
}

function byHour(a: AgendaRow, b: AgendaRow): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(row: AgendaRow): string {
  return `${hourOn(row).padEnd(5)} ${row.occurrence.end} ${row.occurrence.event.slug}`;
}
