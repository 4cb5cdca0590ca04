import type { Closures } from '../../schemas/closures.ts';
import type { Event } from '../../schemas/event.ts';
import type { Shift } from '../../schemas/fields/shift.ts';
import type { Opportunity } from '../../schemas/opportunity.ts';
import { lookUpReference, type ResolvedReference } from '../collections/references.ts';
import type { Entry } from '../entry.ts';
import { isOff, isOver, type Occurrence, occurrencesOf } from '../events/occurrences.ts';
import { memoizeByInputs } from '../lookups/memoize-by-inputs.ts';
import { dateOf, daysBetween, type LocalDate, type Moment } from '../time/days.ts';

/** One time at which a task is done. */
export interface TaskShift extends Pick<Occurrence, 'start' | 'end'> {
  /** The day by its own rule, as named by a change. */
  date: LocalDate;
  /** Its position among the shifts of the task. */
  index: number;
  status: 'open' | 'full' | 'cancelled';
  needed: number;
  /** How many more people are needed; zero if it is full. */
  left: number;
  /** What the association says about all its dates, and about this one. */
  notes: string[];
  /** Whether its activity has got other times on that date, but the shift has its own: somebody must ask. */
  isEventMoved: boolean;
  /** The activity that it belongs to. */
  event?: ResolvedReference<Event> | undefined;
}

/** A task with the times at which it is done, earliest first. */
export interface PortalTask extends Entry<Opportunity> {
  shifts: TaskShift[];
}

/** An event with its dates. */
export interface DatedEvent extends Entry<Event> {
  occurrences: readonly Occurrence[];
}

/** What the shifts of tasks depend on: the activities by slug, and the closures. */
interface Surroundings {
  events: Map<string, DatedEvent>;
  closures: Closures;
}

const memoizedTask = memoizeByInputs<Entry<Opportunity>, PortalTask>();

/** Adds the times at which it is done to a task; the same object as before if nothing that it depends on has changed. */
export function portalTask(entry: Entry<Opportunity>, { events, closures }: Surroundings): PortalTask {
  const own = entry.data.shifts.map(({ event }) => event && events.get(event));
  return memoizedTask(entry, [closures, ...own], () => ({ ...entry, shifts: shiftsOf(entry, { events, closures }) }));
}

/** Lists the shifts of a task that are not over, earliest first; none if the task has people enough, or is over. */
export function comingShifts({ shifts }: Pick<PortalTask, 'shifts'>, now: Moment): TaskShift[] {
  return shifts.filter((shift) => !isOver(shift, now));
}

/** Lists the coming days on which a task needs people. */
export function openDays(task: Pick<PortalTask, 'shifts'>, now: Moment): LocalDate[] {
  const open = comingShifts(task, now).filter(({ status }) => status === 'open');
  return [...new Set(open.map(({ start }) => dateOf(start)))];
}

/** Returns the fields of a shift with times of its own as a schedule of an activity has them. */
export function scheduleOf({ start, end, repeat, changes }: Shift & { start: Moment }) {
  const named = changes.map(({ date, status = 'full', note }) => ({ date, status, note }));
  return { start, end, repeat, changes: named };
}

/** Checks whether a shift has times of its own, not those of its activity. */
export function hasOwnTimes(shift: Shift): shift is Shift & { start: Moment } {
  return shift.start !== undefined;
}

// A task is shown until its last day, and so are its shifts.
function shiftsOf({ data }: Entry<Opportunity>, surroundings: Surroundings): TaskShift[] {
  const { until = '9999', shifts, filled } = data;
  return shifts
    .flatMap((shift, index) => datesOf(shift, index, surroundings))
    .filter(({ date }) => date <= until)
    .map((shift) => (filled && shift.status === 'open' ? { ...shift, status: 'full' as const, left: 0 } : shift))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

function datesOf(shift: Shift, index: number, { events, closures }: Surroundings): TaskShift[] {
  const event = shift.event ? events.get(shift.event) : undefined;
  const reference = shift.event ? lookUpReference(shift.event, events) : undefined;
  const dates = hasOwnTimes(shift)
    ? occurrencesOf({ ...scheduleOf(shift), changes: [] }, closures)
    : (event?.occurrences ?? []);
  return dates.map(({ date, start, end }) => ({
    ...{ date, start, end, index, event: reference },
    ...peopleOn(date, shift, event),
  }));
}

function peopleOn(
  date: LocalDate,
  { start, needed, filled, note, changes }: Shift,
  event: DatedEvent | undefined,
): Pick<TaskShift, 'status' | 'needed' | 'left' | 'isEventMoved' | 'notes'> {
  const change = changes.find((each) => each.date === date);
  const left = change?.status === 'full' ? 0 : Math.max(0, needed - (change?.filled ?? filled));
  const served = event && nearestOccurrence(event.occurrences, date);
  const isCancelled = change?.status === 'cancelled' || (served !== undefined && isOff(served));
  return {
    status: isCancelled ? 'cancelled' : left === 0 ? 'full' : 'open',
    needed,
    left: isCancelled ? 0 : left,
    isEventMoved: start !== undefined && !isCancelled && served?.planned !== undefined,
    notes: [note, change?.note].filter((text) => text !== undefined),
  };
}

// Chairs are carried out the day before, and the hall is cleaned the day after.
function nearestOccurrence(occurrences: readonly Occurrence[], date: LocalDate): Occurrence | undefined {
  const distance = (occurrence: Occurrence) => Math.abs(daysBetween(date, dateOf(occurrence.date)));
  return occurrences.reduce<Occurrence | undefined>(
    (nearest, each) => (nearest && distance(nearest) <= distance(each) ? nearest : each),
    undefined,
  );
}
