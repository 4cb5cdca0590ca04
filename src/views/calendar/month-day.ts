import type { MonthDay } from '../../domain/calendar/agenda.ts';
import { count } from '../../i18n/index.ts';
import { dayAddress } from '../activities/day-strip.ts';
import type { ViewContext } from '../context.ts';
import { dayHeading, type DayName } from '../day-names.ts';
import { type MonthRowView, monthRow } from './month-row.ts';

/** A day in a month, with its first activities. */
export interface MonthDayView {
  day: string;
  heading: DayName;
  address: string;
  rows: MonthRowView[];
  /** The text of the link to all of them, if some are left out. */
  all?: string | undefined;
}

/** Returns a day of a month. */
export function monthDay(context: ViewContext, { day, rows, left }: MonthDay): MonthDayView {
  const { portal, language } = context;
  const { wholeDay } = language.words.activities;
  return {
    day,
    heading: dayHeading(language, day, portal.now),
    address: dayAddress(language, day),
    rows: rows.map((row) => monthRow(context, row)),
    all: left > 0 ? count(language, wholeDay, rows.length + left) : undefined,
  };
}
