import { lastEndOf } from '../../domain/calendar/agenda-row.ts';
import type { ShiftDay } from '../../domain/shifts/shift-days.ts';
import type { ViewContext } from '../context.ts';
import { type DayName, dayHeading } from '../day-names.ts';
import { type ShiftRowView, shiftRow } from './shift-row.ts';

/** The shifts of a day. */
export interface ShiftDayView {
  day: string;
  heading: DayName;
  /** When all of them are over. */
  end: string;
  rows: ShiftRowView[];
}

/** Returns the shifts of some days. */
export function shiftDays(context: ViewContext, days: readonly ShiftDay[]): ShiftDayView[] {
  const { portal, language } = context;
  return days.map(({ day, shifts }) => ({
    day,
    heading: dayHeading(language, day, portal.now),
    end: lastEndOf(
      day,
      shifts.map(({ shift }) => shift.end),
    ),
    rows: shifts.map((each) => shiftRow(context, each)),
  }));
}
