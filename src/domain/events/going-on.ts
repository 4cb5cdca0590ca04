import { addDays, dateOf, daysBetween, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';

/** What of an occurrence tells whether it is part of something long. */
interface Dated {
  start: Moment;
  end: Moment;
  event: { slug: string; data: { kind?: string }; occurrences: readonly { date: LocalDate }[] };
}

interface Row<Occurrence extends Dated> {
  occurrence: Occurrence;
}

/** What lasts for more days than this goes on, and does not happen. */
const MOST_DAYS = 7;
/** An exhibition that is open on its own days: for more than two weeks, on at least five of the seven. */
const LEAST_SPAN = 15;
const LEAST_SHARE = 0.7;

/**
 * Tells whether something goes on for long, such as an exhibition: people come when they like, and on no day does it
 * stand before what happens on that day alone. What an association does every day is an activity, and happens.
 */
export function isLong({ start, end, event }: Dated): boolean {
  return lastsLong({ start, end }) || isOpenDaily(event);
}

/** Tells whether one date by itself lasts for more than a week. */
export function lastsLong({ start, end }: Pick<Dated, 'start' | 'end'>): boolean {
  return daysBetween(dateOf(start), lastDayOf(end)) >= MOST_DAYS;
}

/** Gives the first day and the last of what goes on: a night that ends in the small hours belongs to the evening. */
export function wholeDaysOf(start: Moment, end: Moment): { start: LocalDate; end: LocalDate } {
  return { start: dateOf(start), end: lastDayOf(end) };
}

/** Tells whether an event is on nearly every day for weeks, each of them a date of its own. */
export function isOpenDaily({ data, occurrences }: Pick<Dated['event'], 'data' | 'occurrences'>): boolean {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (data.kind !== 'event' || !first || !last) return false;
  const span = daysBetween(first.date, last.date) + 1;
  return span >= LEAST_SPAN && occurrences.length / span >= LEAST_SHARE;
}

/** Sets what goes on apart from what happens, in the order that they are in. */
export function setApart<One extends Row<Dated>>(rows: readonly One[]): { happening: One[]; goingOn: One[] } {
  return {
    happening: rows.filter(({ occurrence }) => !isLong(occurrence)),
    goingOn: rows.filter(({ occurrence }) => isLong(occurrence)),
  };
}

/** Leaves out of days in a row what goes on but on the first of them on which it stands. */
export function onceEach<One extends Row<Dated>, Day extends { rows: readonly One[] }>(days: readonly Day[]) {
  const told = new Set<string>();
  return days.map((day) => ({
    ...day,
    rows: day.rows.filter(({ occurrence }) => {
      if (!isLong(occurrence)) return true;
      const isNew = !told.has(occurrence.event.slug);
      told.add(occurrence.event.slug);
      return isNew;
    }),
  }));
}

function lastDayOf(end: Moment): LocalDate {
  return isTimed(end) && timeOf(end) <= '06:00' ? addDays(dateOf(end), -1) : dateOf(end);
}
