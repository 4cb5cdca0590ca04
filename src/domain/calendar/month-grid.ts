import type { Audience, Theme } from '../../schemas/codes.ts';
import { dateOf, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';
import { type Month, monthOf } from '../time/months.ts';
import { type TouchedDay, touchedDays } from '../events/occurrence-days.ts';
import { type OccurrenceStatus, statusFacts } from '../events/statuses.ts';

/** One occurrence of an event in the open data; times are wall clock in Oslo. */
export interface OpenOccurrence {
  start: Moment;
  /** Wall clock, or the last day (inclusive) for whole days. */
  end: Moment;
  title: string;
  /** The language of the title, if it differs from the file's. */
  lang?: string | undefined;
  url: string;
  status: OccurrenceStatus;
  /** The planned start, if it has moved. */
  planned?: Moment | undefined;
  place?: string | undefined;
  /** The slug of the venue, if the place is a venue. */
  venue?: string | undefined;
  area?: string | undefined;
  theme: Theme;
  audiences: readonly Audience[];
  price?: number | undefined;
  organisers: readonly string[];
}

/** The filters of a month; a missing one does not filter. */
export interface MonthChoices {
  theme?: string | undefined;
  area?: string | undefined;
  audience?: string | undefined;
  price?: string | undefined;
}

/** An occurrence as shown on one day of a month. */
export interface GridRow extends TouchedDay {
  occurrence: OpenOccurrence;
  /** The time it is sorted by in its day; empty for a whole day. */
  hour: string;
  /** Cancelled, or moved to another day. */
  off: boolean;
}

/**
 * Checks whether an occurrence passes the filters; one without audiences is for everyone, one without an area for the
 * whole municipality.
 */
export function isChosen(occurrence: OpenOccurrence, { theme, area, audience, price }: MonthChoices): boolean {
  return (
    (!theme || occurrence.theme === theme) &&
    (!area || occurrence.area === undefined || occurrence.area === area) &&
    (!audience || occurrence.audiences.length === 0 || occurrence.audiences.some((each) => each === audience)) &&
    (price !== 'free' || occurrence.price === 0)
  );
}

/** Groups the filtered occurrences of a month by day: whole days first, then by time. */
export function gridRows(
  occurrences: readonly OpenOccurrence[],
  month: Month,
  choices: MonthChoices,
): Map<LocalDate, GridRow[]> {
  const rows = occurrences.filter((each) => isChosen(each, choices)).flatMap(rowsOf);
  const inOrder = rows.filter(({ day }) => monthOf(day) === month).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  // Browsers from 2023 lack `Map.groupBy`.
  const byDay = new Map<LocalDate, GridRow[]>();
  for (const row of inOrder) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
  return byDay;
}

/** An occurrence drawn in the grid, from one day to another, both inclusive and in the month. */
export interface GridEvent {
  from: LocalDate;
  to: LocalDate;
  row: GridRow;
}

/** Chooses what the days of a month have room for: at most `most` each, at least one of them a single-day row. */
export function gridEvents(rows: ReadonlyMap<LocalDate, readonly GridRow[]>, most: number): GridEvent[] {
  const drawn = new Map<LocalDate, number>();
  const room = (day: LocalDate) => most - (drawn.get(day) ?? 0);
  const draw = (event: GridEvent, days: readonly LocalDate[]) => {
    for (const day of days) drawn.set(day, (drawn.get(day) ?? 0) + 1);
    return event;
  };
  const long = multiDayRows(rows).flatMap(({ row, days }) =>
    days.every((day) => room(day) > 1)
      ? [draw({ from: days[0] ?? row.day, to: days.at(-1) ?? row.day, row }, days)]
      : [],
  );
  const short = [...rows].flatMap(([day, ofDay]) =>
    ofDay
      .filter((row) => !isMultiDay(row))
      .slice(0, room(day))
      .map((row) => ({ from: day, to: day, row })),
  );
  return [...long, ...short];
}

// The occurrences that touch several days of the month, with those days.
function multiDayRows(rows: ReadonlyMap<LocalDate, readonly GridRow[]>): { row: GridRow; days: LocalDate[] }[] {
  const found = new Map<OpenOccurrence, { row: GridRow; days: LocalDate[] }>();
  for (const row of [...rows.values()].flat().filter(isMultiDay)) {
    const known = found.get(row.occurrence) ?? { row, days: [] };
    found.set(row.occurrence, { ...known, days: [...known.days, row.day] });
  }
  return [...found.values()];
}

function isMultiDay({ occurrence, movedAway }: GridRow): boolean {
  return !movedAway && touchedDays({ ...occurrence, date: dateOf(occurrence.start) }).length > 1;
}

function rowsOf(occurrence: OpenOccurrence): GridRow[] {
  const { start, planned = start, status } = occurrence;
  return touchedDays({ ...occurrence, date: dateOf(planned) }).map((touched) => {
    const at = touched.movedAway ? planned : start;
    return {
      ...touched,
      occurrence,
      hour: isTimed(at) && !touched.continued ? timeOf(at) : '',
      off: touched.movedAway || statusFacts[status].isOff,
    };
  });
}

function keyOf({ hour, occurrence }: GridRow): string {
  return `${hour.padEnd(5)} ${occurrence.end} ${occurrence.url}`;
}
