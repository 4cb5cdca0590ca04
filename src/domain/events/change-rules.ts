import type { Change, Event } from '../../schemas/event.ts';
import { dateOf, daysBetween, isTimed, type LocalDate, type Moment } from '../time/days.ts';
import type { Fault } from '../fault.ts';
import { faultsOfLength, nightsIn, tooLong } from '../time/length-rules.ts';
import { endFrom } from './occurrences.ts';
import type { Expansion } from './recurrence.ts';
import { inNearestYear } from '../time/nearest-year.ts';

type Times = Pick<Event, 'start' | 'end' | 'changes'>;

// A moved evening may last longer than the others, but not for weeks.
const MAX_NIGHTS = 31;
const HALF_A_YEAR = 183;

/** Lists errors and misleading details in the changes of single dates. */
export function faultsOfChanges(event: Times, expansion: Expansion): Fault[] {
  const seen = new Set<LocalDate>();
  const faults = event.changes.flatMap((change, index) => {
    const prefix = `changes.${index}.`;
    const twin = seen.has(change.date);
    seen.add(change.date);
    if (twin) return [{ field: `${prefix}date`, code: 'change-twice', values: { date: change.date } }];
    return [...missingFrom(change, prefix), ...faultsOfNewTime(event, change, prefix, expansion)];
  });
  return faults.length > 0 ? faults : faultsOfNewDays(event, expansion);
}

/** Finds the date of an event that was most likely meant by a date that the event does not have. */
export function likelyDate(date: LocalDate, days: readonly LocalDate[]): LocalDate | undefined {
  const sameDay = days.find((day) => day.slice(4) === date.slice(4));
  const near = days.filter((day) => Math.abs(daysBetween(day, date)) < 7);
  return sameDay ?? near.sort((a, b) => Math.abs(daysBetween(a, date)) - Math.abs(daysBetween(b, date)))[0];
}

function missingFrom({ status, start, venue, place, url }: Change, prefix: string): Fault[] {
  if (status === 'moved' && !start && !venue && !place) return [{ field: `${prefix}start`, code: 'moved-where' }];
  if (status === 'online' && !url) return [{ field: `${prefix}url`, code: 'online-url' }];
  return [];
}

function faultsOfNewTime(event: Times, { date, start, end }: Change, prefix: string, { starts }: Expansion): Fault[] {
  if (!start && !end) return [];
  const newStart = start ?? (isTimed(event.start) ? `${date}${event.start.slice(10)}` : date);
  if (isTimed(newStart) !== isTimed(event.start))
    return [{ field: `${prefix}start`, code: 'change-kind', values: { start: newStart } }];
  const isFar = Math.abs(daysBetween(date, dateOf(newStart))) > HALF_A_YEAR;
  if (isFar || inNearestYear(newStart, date) !== newStart)
    return [wrongYear(event, { date, start: newStart }, prefix, starts)];
  const span = { start: newStart, end: end ?? endFrom(event, newStart) };
  const faults = faultsOfLength(span, prefix);
  return faults.length > 0 ? faults : faultsOfLongChange(event, span, prefix);
}

/** Reports a date moved to another year, and suggests the likely one, if it breaks no other rule. */
function wrongYear(
  event: Times,
  { date, start }: Pick<Change, 'date'> & { start: Moment },
  prefix: string,
  starts: readonly Moment[],
): Fault {
  const field = `${prefix}start`;
  const meant = inNearestYear(start, date);
  const isOwn = dateOf(meant) !== date && starts.some((each) => dateOf(each) === dateOf(meant));
  const fits = meant !== start && !isOwn && faultsOfLength({ start: meant, end: endFrom(event, meant) }).length === 0;
  return fits
    ? { field, code: 'change-far-meant', values: { start, date, meant }, codes: [meant] }
    : { field, code: 'change-far', values: { start, date } };
}

function faultsOfLongChange(event: Times, span: { start: Moment; end: Moment }, prefix: string): Fault[] {
  const longest = Math.max(MAX_NIGHTS, 2 * nightsIn(event));
  return nightsIn(span) > longest ? [tooLong(span, `${prefix}end`, longest)] : [];
}

// A change on a day that is not the event's own is ignored, so its content is not checked.
function faultsOfNewDays({ changes }: Times, { starts, without }: Expansion): Fault[] {
  const own = starts.map(dateOf).filter((day) => !without.has(day));
  const leaving = changes.filter(({ date, start }) => own.includes(date) && start && dateOf(start) !== date);
  const taken = new Set(own.filter((day) => !leaving.some(({ date }) => date === day)));
  return leaving.flatMap((change) => {
    const { date, start = date } = change;
    if (!taken.has(dateOf(start))) {
      taken.add(dateOf(start));
      return [];
    }
    return [{ field: `changes.${changes.indexOf(change)}.start`, code: 'change-onto-own', values: { start, date } }];
  });
}
