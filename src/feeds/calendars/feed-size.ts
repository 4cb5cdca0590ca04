import { addDays, dateOf, laterOf, type LocalDate, mondayOf, type Moment } from '../../domain/time/days.ts';
import { isOff, isOver, type Occurrence } from '../../domain/events/occurrences.ts';
import type { Vevent } from './vevent.ts';

/** The most bytes of a feed: Google accepts about one megabyte, of which the header and the zone need a little. */
const MAX_BYTES = 895_000;

/** What fits in a calendar. */
export interface FittedCalendar {
  vevents: Vevent[];
  /** The last day with everything included; missing if nothing future is left out. */
  until?: LocalDate | undefined;
  /** The number of future dates and series left out. */
  leftOut: number;
}

/** What takes place on one or more dates, earliest first: an event, or a shift of a task. */
export interface Dated {
  occurrences: readonly Pick<Occurrence, 'start' | 'end' | 'status'>[];
}

/** What is kept or left out together: a single date, or a series with its changed dates. */
interface Unit {
  vevents: readonly Vevent[];
  bytes: number;
  /** The next day it takes place; missing if all of it is over. */
  day: LocalDate | undefined;
}

/**
 * Chooses what fits in a calendar: everything, or else the next date of each event, then the others by nearness, in
 * whole weeks.
 *
 * So a long list of dates does not crowd out others. If not even one date of each event fits, the nearest come first.
 * Past ones come last.
 */
export function fitVevents(
  written: ReadonlyMap<Dated, readonly Vevent[]>,
  now: Moment,
  most = MAX_BYTES,
): FittedCalendar {
  const all = [...written.values()].flat();
  if (sizeOf(all) <= most) return { vevents: all, leftOut: 0 };
  const groups = [...written].map(([event, vevents]) => unitsOf(event, vevents, now));
  const units = groups.flat();
  const coming = units.filter(({ day }) => day !== undefined).sort(byDay);
  if (sizeOf(coming) <= most)
    return { vevents: veventsIn([...coming, ...latestOf(units, most - sizeOf(coming))]), leftOut: 0 };
  const nexts = groups.flatMap((group) => group.filter(({ day }) => day !== undefined).sort(byDay)[0] ?? []);
  const first = new Set(sizeOf(nexts) <= most ? nexts : []);
  const rest = coming.filter((unit) => !first.has(unit));
  const tooMuch = rest[countFitting(rest, most - sizeOf([...first]))];
  const until = lastFitting(tooMuch?.day ?? dateOf(now), dateOf(now));
  const chosen = coming.filter((unit) => first.has(unit) || (unit.day ?? '') <= until);
  return { vevents: veventsIn(chosen), until, leftOut: coming.length - chosen.length };
}

function unitsOf(event: Dated, vevents: readonly Vevent[], now: Moment): Unit[] {
  return [...Map.groupBy(vevents, ({ uid }) => uid).values()].map((group) => ({
    vevents: group,
    bytes: sizeOf(group),
    day: nextDay(event, group, now),
  }));
}

function nextDay(event: Dated, group: readonly Vevent[], now: Moment): LocalDate | undefined {
  const today = dateOf(now);
  if (group.some(({ recurs }) => recurs)) {
    const next = event.occurrences.find((occurrence) => !isOver(occurrence, now) && !isOff(occurrence));
    return next && laterOf(dateOf(next.start), today);
  }
  const [alone] = group;
  return alone && alone.last >= today ? laterOf(alone.first, today) : undefined;
}

/** Chooses the latest past units that fit. */
function latestOf(units: readonly Unit[], most: number): Unit[] {
  const lastOf = ({ vevents }: Unit) => vevents.reduce((latest, { last }) => laterOf(latest, last), '');
  const over = units.filter(({ day }) => day === undefined).sort((a, b) => (lastOf(a) > lastOf(b) ? -1 : 1));
  return over.slice(0, countFitting(over, most));
}

function countFitting(units: readonly Unit[], most: number): number {
  let bytes = 0;
  const tooMuch = units.findIndex((unit) => {
    bytes += unit.bytes;
    return bytes > most;
  });
  return tooMuch === -1 ? units.length : tooMuch;
}

// Whole weeks, or if seven days do not fit, as many days as do.
function lastFitting(tooMuch: LocalDate, today: LocalDate): LocalDate {
  const sunday = addDays(mondayOf(tooMuch), -1);
  return sunday >= addDays(today, 6) ? sunday : addDays(tooMuch, -1);
}

function sizeOf(written: readonly { bytes: number }[]): number {
  return written.reduce((sum, { bytes }) => sum + bytes, 0);
}

function veventsIn(units: readonly Unit[]): Vevent[] {
  return units.flatMap(({ vevents }) => vevents);
}

function byDay(a: Unit, b: Unit): number {
  return (a.day ?? '') < (b.day ?? '') ? -1 : Number((a.day ?? '') > (b.day ?? ''));
}
