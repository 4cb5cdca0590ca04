import type { MonthDay } from '../../domain/calendar/agenda.ts';
import { type Month, monthOf } from '../../domain/time/months.ts';
import { count } from '../../i18n/index.ts';
import { dayAddress } from '../activities/day-strip.ts';
import type { ViewContext } from '../context.ts';
import { dayHeading, type DayName } from '../day-names.ts';
import { daysWithShifts, shiftDayAddress, type TasksOnDay, tasksOnDay } from '../volunteering/shift-calendar.ts';
import { type MonthRowView, monthRow } from './month-row.ts';

/** A day in a month, with its first activities. */
export interface MonthDayView {
  day: string;
  heading: DayName;
  address: string;
  rows: MonthRowView[];
  /** The text of the link to all of them, if some are left out. */
  all?: string | undefined;
  /** The tasks that need people on the day. */
  tasks?: TasksOnDay | undefined;
}

/** Returns a day of a month. */
export function monthDay(context: ViewContext, { day, rows, left }: MonthDay): MonthDayView {
  const { portal, language } = context;
  const { wholeDay } = language.words.activities;
  return {
    day,
    heading: dayHeading(language, day, portal.now),
    address: rows.length > 0 ? dayAddress(language, day) : (shiftDayAddress(context, day) ?? ''),
    rows: rows.map((row) => monthRow(context, row)),
    all: left > 0 ? count(language, wholeDay, rows.length + left) : undefined,
    tasks: tasksOnDay(context, day),
  };
}

/** Adds the coming days of a month on which only tasks need people. */
export function withTaskDays(context: ViewContext, days: readonly MonthDay[], month: Month): MonthDay[] {
  const listed = new Set(days.map(({ day }) => day));
  const added = daysWithShifts(context).filter((day) => monthOf(day) === month && !listed.has(day));
  return [...days, ...added.map((day) => ({ day, rows: [], left: 0 }))].sort((a, b) => (a.day < b.day ? -1 : 1));
}
