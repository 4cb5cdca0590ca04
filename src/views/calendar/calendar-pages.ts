import { pagedDays } from '../../domain/calendar/agenda.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { calendarMonths, type Month } from '../../domain/time/months.ts';
import type { ViewContext } from '../context.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';

/** The pages of the calendar. */
export interface CalendarPages {
  months: readonly Month[];
  /** The days that have pages of their own. */
  days: readonly LocalDate[];
}

/** Returns the pages of the calendar, once for all that link to them. */
export const calendarPages = memoizeByObject(({ agenda, portal }: ViewContext): CalendarPages => ({
  months: calendarMonths(portal.now),
  days: pagedDays(agenda, portal.now),
}));
