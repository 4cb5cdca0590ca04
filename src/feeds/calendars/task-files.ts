import { type TaskCalendar, taskCalendarsOf } from '../../domain/calendar/task-calendars.ts';
import type { PortalTask } from '../../domain/shifts/task-shifts.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import type { FeedContext } from '../feed-context.ts';
import { taskProperties } from './calendar-properties.ts';
import { type Feed, feedOf } from './calendar-stamps.ts';
import { type Dated, fitVevents } from './feed-size.ts';
import { veventsOf } from './ics.ts';
import { type Stamp, type Stamps, stampVevents } from './stamps.ts';
import { icsShiftsOf, taskCalendarKey } from './task-events.ts';
import type { Vevent } from './vevent.ts';

/** The VEVENTs of a shift, with the time of their last change and the UID that it is stored under. */
export interface WrittenShift {
  task: PortalTask;
  dates: Dated;
  uid: string;
  vevents: Vevent[];
  stamp?: Stamp | undefined;
}

/** A calendar of tasks, and what did not fit in it. */
export interface TaskFeed extends Feed {
  until: LocalDate | undefined;
  leftOut: number;
}

/** Writes the VEVENTs of the coming shifts of all tasks. */
export function writtenShifts(context: FeedContext, published: Stamps): WrittenShift[] {
  return context.portal.opportunities.flatMap((task) =>
    icsShiftsOf(task, context).map(({ uid, shifts, events }) => ({
      ...{ task, uid, dates: datesOf(shifts) },
      ...stampVevents(veventsOf(events), published[uid]),
    })),
  );
}

/** Puts the calendars of tasks together, from shifts whose VEVENTs are written once. */
export function taskFeeds(written: readonly WrittenShift[], context: FeedContext): TaskFeed[] {
  return taskCalendarsOf(context.portal).map((calendar) => taskFeed(calendar, written, context));
}

function taskFeed(calendar: TaskCalendar, written: readonly WrittenShift[], context: FeedContext): TaskFeed {
  const tasks = new Set(calendar.tasks);
  const own = written.filter(({ task }) => tasks.has(task));
  const dated = new Map(own.map(({ dates, vevents }) => [dates, vevents]));
  const { vevents, until, leftOut } = fitVevents(dated, context.portal.now);
  const of = taskCalendarKey(calendar, context);
  return { ...feedOf({ path: calendar.path, of }, taskProperties(calendar, until, context), vevents), until, leftOut };
}

function datesOf(shifts: readonly { start: string; end: string; status: string }[]): Dated {
  return {
    occurrences: shifts.map(({ start, end, status }) => ({
      ...{ start, end },
      status: status === 'cancelled' ? 'cancelled' : 'planned',
    })),
  };
}
