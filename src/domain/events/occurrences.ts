import type { Closures } from '../../schemas/closures.ts';
import type { Change, Event } from '../../schemas/event.ts';
import {
  addDays,
  addMinutes,
  dateOf,
  daysBetween,
  isTimed,
  type LocalDate,
  type Moment,
  minutesBetween,
} from '../time/days.ts';
import { wallClockAt } from '../time/zoned.ts';
import { expand } from './recurrence.ts';
import { type OccurrenceStatus, statusFacts } from './statuses.ts';

/** One date of an event, with its differences from the plan. */
export interface Occurrence {
  /** The day by the event's own rule, as named by a change and by RECURRENCE-ID. */
  date: LocalDate;
  start: Moment;
  /** Wall clock, or the last day (inclusive) for whole days. */
  end: Moment;
  status: OccurrenceStatus;
  /** The planned start and end, if a change gave new ones. */
  planned?: { start: Moment; end: Moment };
  change?: Change | undefined;
  /** The reason and what applies now, in the association's words. */
  note?: string | undefined;
}

export type Schedule = Pick<Event, 'start' | 'end' | 'repeat' | 'changes' | 'cancelled' | 'updated'>;

/**
 * Lists every occurrence of an event, earliest first, with changes applied.
 *
 * A cancelled event keeps the dates that were over when it was cancelled, as they took place; without a cancellation
 * date all are cancelled. The current day does not matter, or a cancelled date would seem held once it has passed.
 * Changes on days that are not the event's own are ignored here; validation warns about them.
 */
export function occurrencesOf(event: Schedule, closures: Closures): Occurrence[] {
  const { starts, without } = expand(event, closures);
  const changes = new Map(event.changes.map((change) => [change.date, change]));
  return starts
    .filter((start) => !without.has(dateOf(start)))
    .map((start) => occurrence(event, start, changes.get(dateOf(start))))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

/** Returns the end of an occurrence with another start than the first: its wall-clock length is the same. */
export function endFrom(event: Pick<Schedule, 'start' | 'end'>, start: Moment): Moment {
  const { start: first, end = first } = event;
  if (isTimed(start)) return addMinutes(start, isTimed(first) ? minutesBetween(first, end) : 60);
  return addDays(start, daysBetween(dateOf(first), dateOf(end)));
}

/** Checks whether an occurrence is over; a whole day is over at the end of the day. */
export function isOver({ end }: Pick<Occurrence, 'end'>, now: Moment): boolean {
  return isTimed(end) ? end <= now : end < dateOf(now);
}

/** Checks whether people who come to the planned place at the planned time will find nobody. */
export function isOff({ status }: Pick<Occurrence, 'status'>): boolean {
  return statusFacts[status].isOff;
}

function occurrence(event: Schedule, start: Moment, change: Change | undefined): Occurrence {
  const own = withChange(event, start, change);
  // Its change is ignored: a new day or place would send people to a cancelled date.
  if (isCalledOff(event, own)) {
    return { ...own, status: 'cancelled', change: undefined, note: event.cancelled?.note };
  }
  return own;
}

// From the entry's cancellation day, otherwise from its last save.
function isCalledOff({ cancelled, updated }: Schedule, own: Occurrence): boolean {
  if (!cancelled) return false;
  if (cancelled.from) return !isOver(own, `${cancelled.from}T00:00`);
  return !updated || !isOver(own, wallClockAt(Date.parse(updated)));
}

function withChange(event: Schedule, start: Moment, change: Change | undefined): Occurrence {
  const planned = { start, end: endFrom(event, start) };
  const own = { date: dateOf(start), ...planned };
  if (!change) return { ...own, status: 'planned' };
  // Postponed to a known time counts as moved: people can come then.
  const status = change.status === 'postponed' && change.start ? 'moved' : change.status;
  const changed = { ...own, status, change, note: change.note };
  if (!change.start && !change.end) return changed;
  const newStart = change.start ?? start;
  return { ...changed, start: newStart, end: change.end ?? endFrom(event, newStart), planned };
}
