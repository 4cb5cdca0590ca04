import { addDays, dateOf, daysBetween, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';

/** The fields that decide whether an occurrence is long-running. */
interface Dated {
  start: Moment;
  end: Moment;
  event: { slug: string; data: { kind?: string }; occurrences: readonly { date: LocalDate }[] };
}

interface Row<Occurrence extends Dated> {
  occurrence: Occurrence;
}

/** An occurrence that lasts more days than this is long-running. */
const MAX_DAYS = 7;
/** An exhibition with opening days: over more than two weeks, on at least five days of seven. */
const MIN_SPAN = 15;
const MIN_SHARE = 0.7;

/**
 * Checks whether an occurrence is long-running, such as an exhibition: people come when they like, so it is listed
 * after what takes place on one day only. What an association does every day is an ordinary activity.
 */
export function isLongRunning({ start, end, event }: Dated): boolean {
  return lastsOverAWeek({ start, end }) || isOpenDaily(event);
}

/** Checks whether one occurrence by itself lasts over a week. */
export function lastsOverAWeek({ start, end }: Pick<Dated, 'start' | 'end'>): boolean {
  return daysBetween(dateOf(start), lastDayOf(end)) >= MAX_DAYS;
}

/**
 * Returns the first and last day of a long-running occurrence; a night that ends in the small hours belongs to the
 * evening.
 */
export function wholeDaysOf(start: Moment, end: Moment): { start: LocalDate; end: LocalDate } {
  return { start: dateOf(start), end: lastDayOf(end) };
}

/** Checks whether an event has its own date on nearly every day for weeks. */
export function isOpenDaily({ data, occurrences }: Pick<Dated['event'], 'data' | 'occurrences'>): boolean {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (data.kind !== 'event' || !first || !last) return false;
  const span = daysBetween(first.date, last.date) + 1;
  return span >= MIN_SPAN && occurrences.length / span >= MIN_SHARE;
}

/** Splits rows into ordinary and long-running ones, in their given order. */
export function splitLongRunning<One extends Row<Dated>>(rows: readonly One[]): { happening: One[]; goingOn: One[] } {
  return {
    happening: rows.filter(({ occurrence }) => !isLongRunning(occurrence)),
    goingOn: rows.filter(({ occurrence }) => isLongRunning(occurrence)),
  };
}

/** Keeps each long-running occurrence on the first of its days only. */
export function onFirstDayOnly<One extends Row<Dated>, Day extends { rows: readonly One[] }>(days: readonly Day[]) {
  const listed = new Set<string>();
  return days.map((day) => ({
    ...day,
    rows: day.rows.filter(({ occurrence }) => {
      if (!isLongRunning(occurrence)) return true;
      const isNew = !listed.has(occurrence.event.slug);
      listed.add(occurrence.event.slug);
      return isNew;
    }),
  }));
}

function lastDayOf(end: Moment): LocalDate {
  return isTimed(end) && timeOf(end) <= '06:00' ? addDays(dateOf(end), -1) : dateOf(end);
}
