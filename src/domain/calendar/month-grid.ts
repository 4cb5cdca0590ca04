import type { Audience, Theme } from '../../schemas/codes.ts';
import { dateOf, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';
import { type Month, monthOf } from '../time/months.ts';
import { type TouchedDay, touchedDays } from '../events/touched-days.ts';

/** One date of one event, as other programs read it: wall clock in Oslo. */
export interface OpenOccurrence {
  start: Moment;
  /** Wall clock, or the last day for whole days, that day included. */
  end: Moment;
  title: string;
  /** The language of the title, where that is another than the file's. */
  lang?: string | undefined;
  url: string;
  status: string;
  /** When it was to start, where it is moved. */
  planned?: Moment | undefined;
  place?: string | undefined;
  /** The slug of the venue, where the place is one. */
  venue?: string | undefined;
  area?: string | undefined;
  theme: Theme;
  audiences: readonly Audience[];
  price?: number | undefined;
  organisers: readonly string[];
}

/** What a month is narrowed by; what is missing is not narrowed. */
export interface MonthChoices {
  theme?: string | undefined;
  area?: string | undefined;
  audience?: string | undefined;
  price?: string | undefined;
}

/** An occurrence as a day of a month shows it. */
export interface GridRow extends TouchedDay {
  occurrence: OpenOccurrence;
  /** The hour by which it is placed in its day; nothing for a whole day. */
  hour: string;
  /** Nobody should come: it is off, or on another day. */
  off: boolean;
}

/** Tells whether an occurrence is among what is chosen; what names no group of people is for all of them. */
export function isChosen(occurrence: OpenOccurrence, { theme, area, audience, price }: MonthChoices): boolean {
  return (
    (!theme || occurrence.theme === theme) &&
    (!area || occurrence.area === area) &&
    (!audience || occurrence.audiences.length === 0 || occurrence.audiences.some((each) => each === audience)) &&
    (price !== 'free' || occurrence.price === 0)
  );
}

/** Sorts what is chosen of a month under each of its days, whole days first, then by the hour. */
export function gridRows(
  occurrences: readonly OpenOccurrence[],
  month: Month,
  choices: MonthChoices,
): Map<LocalDate, GridRow[]> {
  const rows = occurrences.filter((each) => isChosen(each, choices)).flatMap(rowsOf);
  const inOrder = rows.filter(({ day }) => monthOf(day) === month).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  // Browsers of 2023 know no `Map.groupBy`.
  const byDay = new Map<LocalDate, GridRow[]>();
  for (const row of inOrder) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
  return byDay;
}

/** What the grid draws in its days: an occurrence from one day to another, both in the month and both included. */
export interface GridEvent {
  from: LocalDate;
  to: LocalDate;
  row: GridRow;
}

/** Chooses what the days of a month have room to show: at most `most` each, and of those one at least that is a day's own. */
export function gridEvents(rows: ReadonlyMap<LocalDate, readonly GridRow[]>, most: number): GridEvent[] {
  const drawn = new Map<LocalDate, number>();
  const room = (day: LocalDate) => most - (drawn.get(day) ?? 0);
  const draw = (event: GridEvent, days: readonly LocalDate[]) => {
    for (const day of days) drawn.set(day, (drawn.get(day) ?? 0) + 1);
    return event;
  };
  const long = longOnes(rows).flatMap(({ row, days }) =>
    days.every((day) => room(day) > 1)
      ? [draw({ from: days[0] ?? row.day, to: days.at(-1) ?? row.day, row }, days)]
      : [],
  );
  const short = [...rows].flatMap(([day, ofDay]) =>
    ofDay
      .filter((row) => !isLong(row))
      .slice(0, room(day))
      .map((row) => ({ from: day, to: day, row })),
  );
  return [...long, ...short];
}

// What stands on several days of the month, with those days.
function longOnes(rows: ReadonlyMap<LocalDate, readonly GridRow[]>): { row: GridRow; days: LocalDate[] }[] {
  const found = new Map<OpenOccurrence, { row: GridRow; days: LocalDate[] }>();
  for (const row of [...rows.values()].flat().filter(isLong)) {
    const known = found.get(row.occurrence) ?? { row, days: [] };
    found.set(row.occurrence, { ...known, days: [...known.days, row.day] });
  }
  return [...found.values()];
}

function isLong({ occurrence, movedAway }: GridRow): boolean {
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
      off: touched.movedAway || status === 'cancelled' || status === 'postponed',
    };
  });
}

function keyOf({ hour, occurrence }: GridRow): string {
  return `${hour.padEnd(5)} ${occurrence.end} ${occurrence.url}`;
}
