import { resolveReference } from '../../domain/portal.ts';
import type { DatedShift } from '../../domain/shifts/shift-days.ts';
import type { TaskShift } from '../../domain/shifts/task-shifts.ts';
import { dateOf, isTimed } from '../../domain/time/days.ts';
import { clockRange, weekdayName } from '../../i18n/dates.ts';
import { count, fill, type Language, languageOfStaff } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';
import { type Link, linkTo } from '../links.ts';
import { taskPlaceText } from './task-facts.ts';

/** One time of a task in a list of a day: with its hours, its task, and how to say yes. */
export interface ShiftRowView extends ShiftState {
  hours: string;
  link: Link;
  place: string;
  association: string;
  /** The activity that it belongs to. */
  event?: (Omit<Link, 'address'> & { address?: string | undefined }) | undefined;
  ways: ShiftWays;
}

/** One time of a task on the page of the task, or of its activity: with its date. */
export interface ShiftDateView extends ShiftState {
  tile: DateTileView;
  /** The weekday with the hours. */
  when: string;
  /** The task, where it is not the subject of the page, and how to say yes. */
  link?: Link | undefined;
  ways?: ShiftWays | undefined;
}

/** How many people a shift needs, and what the association says about it. */
interface ShiftState {
  /** When the row is no longer shown. */
  end: string;
  badge: { kind: 'open' | 'full' | 'cancelled'; text: string };
  /** The sentence about an activity that has got other times. */
  moved?: string | undefined;
  notes: string[];
  /** The language of the notes, if that is not the page's. */
  lang?: string | undefined;
}

/** The ways to say yes; none if nobody more is needed. */
interface ShiftWays {
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
  form?: string | undefined;
  message?: { subject: string; text: string };
}

/** Returns a shift as a row of its day. */
export function shiftRow(context: ViewContext, dated: DatedShift): ShiftRowView {
  const { portal, language } = context;
  const { task, shift } = dated;
  return {
    ...stateOf(context, dated),
    hours: hoursOf(language, shift),
    link: linkTo(language, 'opportunities', task),
    place: taskPlaceText(language, portal, task),
    association: resolveReference(task.data.association, portal.associations).title,
    event: shift.event && eventLink(context, shift.event.title, shift.event.entry?.slug),
    ways: shiftWays(context, dated),
  };
}

/** Returns a shift as a date of its task. */
export function shiftDate(context: ViewContext, dated: DatedShift): ShiftDateView {
  const { portal, language } = context;
  const { start } = dated.shift;
  return {
    ...stateOf(context, dated),
    tile: dateTile(language, dateOf(start), portal.now),
    when: `${weekdayName(language, start)} ${atHours(language, dated.shift)}`,
  };
}

/** Returns a shift as a date at which an activity needs people. */
export function shiftOfEvent(context: ViewContext, dated: DatedShift): ShiftDateView {
  const link = linkTo(context.language, 'opportunities', dated.task);
  return { ...shiftDate(context, dated), link, ways: shiftWays(context, dated) };
}

function stateOf({ language }: ViewContext, { task, shift }: DatedShift): ShiftState {
  const { status, left, end, notes, isEventMoved } = shift;
  const { shifts: words } = language.words;
  const text = status === 'open' ? count(language, words.left, left) : words[status];
  const moved = isEventMoved ? words.eventMoved : undefined;
  return { end, badge: { kind: status, text }, moved, notes, lang: task.data.lang };
}

function shiftWays({ language, portal }: ViewContext, { task, shift }: DatedShift): ShiftWays {
  if (shift.status !== 'open') return {};
  const forStaff = languageOfStaff(language);
  const { tasks, shifts } = forStaff.words;
  const { phone, sms, email, url } = task.data.contact;
  const { title } = task.data;
  const when = dateAndTime(forStaff, shift, portal.now);
  const message = { subject: fill(tasks.subject, { title }), text: fill(shifts.message, { title, when }) };
  return { phone, sms, email, form: url, ...((sms ?? email) && { message }) };
}

function eventLink({ portal, language }: ViewContext, title: string, slug: string | undefined) {
  const event = slug === undefined ? undefined : portal.events.find((each) => each.slug === slug);
  return event ? linkTo(language, 'events', event) : { title };
}

function hoursOf(language: Language, { start, end }: TaskShift): string {
  return isTimed(start) ? clockRange(language, start, end) : language.words.activities.allDay;
}

function atHours(language: Language, { start, end }: TaskShift): string {
  const { schedule, activities } = language.words;
  return isTimed(start) ? fill(schedule.at, { time: clockRange(language, start, end) }) : activities.allDay;
}
