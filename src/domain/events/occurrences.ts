import type { Closures } from '../../schemas/closures.ts';
import type { ChangeStatus } from '../../schemas/codes.ts';
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

/** One date of an event, with what differs from the plan. */
export interface Occurrence {
  /** The day on the event's own rule: what a change and a calendar's RECURRENCE-ID name. */
  date: LocalDate;
  start: Moment;
  /** Wall clock, or the last day for whole days, that day included. */
  end: Moment;
  status: 'planned' | ChangeStatus;
  /** The planned start and end, where a change gave new ones. */
  planned?: { start: Moment; end: Moment };
  change?: Change | undefined;
  /** Why, and what now, in the association's words. */
  note?: string | undefined;
}

export type Schedule = Pick<Event, 'start' | 'end' | 'repeat' | 'changes' | 'cancelled' | 'updated'>;

/**
 * Lists every date of an event, earliest first, changes applied.
 *
 * A wholly cancelled event keeps the dates that were over when it was cancelled: they were held. Without a word of when
 * that was, all are off. The day of looking does not count, or what was off would become held when its day is past.
 * Changes on days that are not the event's own are ignored here; the judge warns about them.
 */
export function occurrencesOf(event: Schedule, closures: Closures): Occurrence[] {
  const { starts, without } = expand(event, closures);
  const changes = new Map(event.changes.map((change) => [change.date, change]));
  return starts
    .filter((start) => !without.has(dateOf(start)))
    .map((start) => occurrence(event, start, changes.get(dateOf(start))))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

/** Gives the end of an occurrence that starts at another time than the first: it lasts as long on the wall clock. */
export function endFrom(event: Pick<Schedule, 'start' | 'end'>, start: Moment): Moment {
  const { start: first, end = first } = event;
  if (isTimed(start)) return addMinutes(start, isTimed(first) ? minutesBetween(first, end) : 60);
  return addDays(start, daysBetween(dateOf(first), dateOf(end)));
}

/** Tells whether an occurrence is over at a moment; a whole day is over when the day is. */
export function isOver({ end }: Pick<Occurrence, 'end'>, now: Moment): boolean {
  return isTimed(end) ? end <= now : end < dateOf(now);
}

/** Tells whether people who come to the planned place at the planned hour will find nobody. */
export function isOff({ status }: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

function occurrence(event: Schedule, start: Moment, change: Change | undefined): Occurrence {
  const own = withChange(event, start, change);
  // Its change is forgotten: a new day or place that is off as well would only lead people there.
  if (isCalledOff(event, own)) {
    return { ...own, status: 'cancelled', change: undefined, note: event.cancelled?.note };
  }
  return own;
}

// From the day that the entry says, else from when it was last saved.
function isCalledOff({ cancelled, updated }: Schedule, own: Occurrence): boolean {
  if (!cancelled) return false;
  if (cancelled.from) return !isOver(own, `${cancelled.from}T00:00`);
  return !updated || !isOver(own, wallClockAt(Date.parse(updated)));
}

function withChange(event: Schedule, start: Moment, change: Change | undefined): Occurrence {
  const planned = { start, end: endFrom(event, start) };
  const own = { date: dateOf(start), ...planned };
  if (!change) return { ...own, status: 'planned' };
  // Put off to a time that is known is moved: people can come then.
  const status = change.status === 'postponed' && change.start ? 'moved' : change.status;
  const changed = { ...own, status, change, note: change.note };
  if (!change.start && !change.end) return changed;
  const newStart = change.start ?? start;
  return { ...changed, start: newStart, end: change.end ?? endFrom(event, newStart), planned };
}
