import type { TaskCalendar } from '../../domain/calendar/task-calendars.ts';
import { entryAddress } from '../../domain/addresses.ts';
import { endFrom, isOver } from '../../domain/events/occurrences.ts';
import { expand, recurrenceRule } from '../../domain/events/recurrence.ts';
import { calendarUid, occurrenceUid } from '../../domain/identity.ts';
import { resolveReference } from '../../domain/portal.ts';
import { comingShifts, hasOwnTimes, type PortalTask, type TaskShift } from '../../domain/shifts/task-shifts.ts';
import { taskPlace } from '../../domain/tasks.ts';
import { dateOf } from '../../domain/time/days.ts';
import { themeName } from '../../i18n/codes.ts';
import { count, fill } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import type { Shift } from '../../schemas/fields/shift.ts';
import type { FeedContext } from '../feed-context.ts';
import type { IcsEvent } from './ics-event.ts';
import { committed, updateOf } from './last-change.ts';

/** The VEVENTs of one of the shifts that a task lists, which share a UID and a last change. */
export interface IcsShift {
  uid: string;
  /** Its dates. */
  shifts: readonly TaskShift[];
  events: IcsEvent[];
}

/**
 * Returns the VEVENTs of the shifts of a task that have coming dates: the rule with an override for each changed date,
 * or one for each date. A cancelled date of a rule is excepted and has its own notice, as those of activities.
 */
export function icsShiftsOf(task: PortalTask, context: FeedContext): IcsShift[] {
  const coming = comingShifts(task, context.portal.now);
  const numbered = task.data.shifts.map((shift, index) => ({ shift, index }));
  return numbered
    .filter(({ index }) => coming.some((each) => each.index === index))
    .map(({ shift, index }) => {
      const id = idOf(task, index);
      const uid = calendarUid(context.portal.site.municipality.number, id);
      const own = task.shifts.filter((each) => each.index === index);
      const times = hasOwnTimes(shift) ? shift : own[0]?.event?.entry?.data;
      const isRule = times?.repeat && !times.repeat.dates;
      const events = isRule ? seriesOf(task, times, own, { id, context }) : alone(task, own, { id, context });
      return { uid, shifts: own, events };
    });
}

/** Names the calendar of tasks for programs that compare it with what was published. */
export function taskCalendarKey({ kind, of }: TaskCalendar, { portal }: FeedContext): string {
  const area = portal.site.areas.find(({ slug }) => slug === of)?.title;
  return `tasks-${kind}:${kind === 'area' ? (area ?? of) : of}`;
}

interface Named {
  /** The id of the shift, from which its UIDs are derived. */
  id: string;
  context: FeedContext;
}

// By its start, or by its activity, so that the order in the file does not matter; the second of two at once by number.
function idOf({ id, data }: PortalTask, index: number): string {
  const keyOf = ({ start, event }: Shift) => start ?? event ?? '';
  const key = keyOf(data.shifts[index] as Shift);
  const before = data.shifts.slice(0, index).filter((each) => keyOf(each) === key).length;
  return `${id}shift${key}${before > 0 ? `#${before + 1}` : ''}`;
}

function alone(task: PortalTask, shifts: readonly TaskShift[], { id, context }: Named): IcsEvent[] {
  const { now, site } = context.portal;
  return shifts
    .filter((shift) => !isOver(shift, now))
    .map((shift) => ({
      ...icsShift(task, shift, context),
      uid: occurrenceUid(site.municipality.number, id, shift.date),
    }));
}

// By the rule of the shift itself or of its activity. What is not as on other dates has a VEVENT of its own.
function seriesOf(
  task: PortalTask,
  times: Pick<Event, 'start' | 'end' | 'repeat'>,
  shifts: readonly TaskShift[],
  { id, context }: Named,
): IcsEvent[] {
  const { now, site, closures } = context.portal;
  const { starts } = expand(times, closures);
  const plannedOn = new Map(starts.map((start) => [dateOf(start), start]));
  const held = shifts.filter(({ status }) => status !== 'cancelled');
  const usual = held.find((each) => !isChanged(task, each) && each.start === plannedOn.get(each.date));
  if (!usual) return alone(task, shifts, { id, context });
  const kept = new Set(held.map(({ date }) => date));
  const [first = times.start] = starts;
  const uid = calendarUid(site.municipality.number, id);
  const master: IcsEvent = {
    ...icsShift(task, { ...usual, start: first, end: endFrom(times, first) }, context),
    uid,
    rule: recurrenceRule(dateOf(times.start), times.repeat ?? {}),
    until: starts.at(-1),
    without: starts.filter((start) => !kept.has(dateOf(start))),
  };
  const overrides = held
    .filter((each) => isChanged(task, each) || each.start !== plannedOn.get(each.date))
    .filter(({ end }) => !isOver({ end }, now))
    .map((each) => ({ ...icsShift(task, each, context), uid, recurrenceId: plannedOn.get(each.date) ?? each.start }));
  const cancelled = shifts.filter(({ status }) => status === 'cancelled');
  return [master, ...overrides, ...alone(task, cancelled, { id, context })];
}

function isChanged({ data }: PortalTask, { index, date, isEventMoved }: TaskShift): boolean {
  if (isEventMoved) return true;
  return data.shifts[index]?.changes.some((change) => change.date === date) ?? false;
}

function icsShift(task: PortalTask, shift: TaskShift, context: FeedContext): Omit<IcsEvent, 'uid'> {
  const { portal, language, origin, commits } = context;
  const { feeds, shifts: words } = language.words;
  const { data, slug } = task;
  const { venue } = taskPlace(task, portal);
  const url = `${origin}${language.prefix}${entryAddress('opportunities', slug)}`;
  const title = { title: data.title };
  const files = [`opportunities/${slug}.md`, ...(shift.event?.entry ? [`events/${shift.event.entry.slug}.md`] : [])];
  return {
    start: shift.start,
    end: shift.end,
    without: [],
    changed: Math.max(
      ...[updateOf(data.updated), updateOf(shift.event?.entry?.data.updated), ...committed(files, commits)],
    ),
    summary: shift.status === 'open' ? data.title : fill(feeds.prefix[shift.status], title),
    description: [
      shift.status === 'open' && `${count(language, words.left, shift.left)}.`,
      shift.status === 'full' && words.full,
      shift.isEventMoved && words.eventMoved,
      ...shift.notes,
      shift.event && fill(words.partOf, { event: shift.event.title }),
      data.summary,
      shift.status === 'open' && contactText(task),
      resolveReference(data.association, portal.associations).title,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    location: [data.place, venue?.title, venue?.entry?.data.address].filter(Boolean).join(', ') || undefined,
    geo: venue?.entry?.data.coordinates,
    url,
    categories: [words.group, ...data.interests.map((theme) => themeName(language, portal.site, theme))],
  };
}

function contactText({ data: { contact } }: PortalTask): string {
  const { role, phone, sms, email, url } = contact;
  return [role, phone, sms && `SMS ${sms}`, email, url].filter(Boolean).join(', ');
}
