import { addDays, dateOf, laterOf, type LocalDate, mondayOf, type Moment } from '../../domain/time/days.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { comingOccurrences, type PortalEvent } from '../../domain/portal.ts';
import type { Vevent } from './vevent.ts';

/** What a feed may weigh: Google takes no more than about a megabyte. The head and the zone need a little of it. */
const MOST_BYTES = 895_000;

/** What a calendar has room for. */
export interface Fitting {
  vevents: Vevent[];
  /** The last day up to which it holds everything; missing when nothing to come is left out. */
  until?: LocalDate | undefined;
  /** How many coming dates and series are left out. */
  leftOut: number;
}

/** What stands or falls together: a date that stands alone, or a series with its changed dates. */
interface Unit {
  vevents: readonly Vevent[];
  bytes: number;
  /** The next day on which it is; nothing when all of it is over. */
  day: LocalDate | undefined;
}

/**
 * Chooses what a calendar has room for: everything, or else the next date of each event first, and then the others by
 * nearness, in whole weeks.
 *
 * So a long list of dates pushes nobody else out. Where there is not even room for one date of each event, what is
 * nearest goes first. What is over comes last of all.
 */
export function fittingVevents(
  written: ReadonlyMap<PortalEvent, readonly Vevent[]>,
  now: Moment,
  most = MOST_BYTES,
): Fitting {
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

function unitsOf(event: PortalEvent, vevents: readonly Vevent[], now: Moment): Unit[] {
  return [...Map.groupBy(vevents, ({ uid }) => uid).values()].map((group) => ({
    vevents: group,
    bytes: sizeOf(group),
    day: nextDay(event, group, now),
  }));
}

function nextDay(event: PortalEvent, group: readonly Vevent[], now: Moment): LocalDate | undefined {
  const today = dateOf(now);
  if (group.some(({ recurs }) => recurs)) {
    const next = comingOccurrences(event, now).find((occurrence) => !isOff(occurrence));
    return next && laterOf(dateOf(next.start), today);
  }
  const [alone] = group;
  return alone && alone.last >= today ? laterOf(alone.first, today) : undefined;
}

/** Chooses of what is over the latest that there is room for. */
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

// Whole weeks, but where there is not room for seven days, as many days as there is room for.
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
