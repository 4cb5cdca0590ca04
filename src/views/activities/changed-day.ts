import { changedRows } from '../../domain/calendar/agenda.ts';
import { type AgendaRow, hourOn, lastEndOf, plannedEndOf } from '../../domain/calendar/agenda-row.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { dateOf } from '../../domain/time/days.ts';
import { clock } from '../../i18n/dates.ts';
import type { ViewContext } from '../context.ts';
import { dayAddress } from './day-strip.ts';
import { type OccurrenceTitleView, occurrenceTitle } from './occurrence-title.ts';

/** Changes to the plan of one day, for the front page on that day. */
export interface ChangedDayView {
  day: string;
  isToday: boolean;
  /** When the last of them is no longer relevant. */
  end: string;
  /** Whether all of them are cancellations. */
  allOff: boolean;
  address: string;
  rows: ChangedRowView[];
}

/** One change: the planned time, what changed, why, and the next date. */
export interface ChangedRowView {
  end: string;
  isOff: boolean;
  /** The planned hour; missing for a whole day. */
  hour?: { machineReadable: string; text: string } | undefined;
  title: OccurrenceTitleView;
}

/** Returns the changes to the plan of a day, if there are any. */
export function changedDay(context: ViewContext, day: string, rows: AgendaRow[]): ChangedDayView | undefined {
  const { portal, language } = context;
  const changed = changedRows(rows, portal.now);
  if (changed.length === 0) return undefined;
  return {
    day,
    isToday: day === dateOf(portal.now),
    end: lastEndOf(day, changed.map(plannedEndOf)),
    allOff: changed.every(({ occurrence }) => isOff(occurrence)),
    address: dayAddress(language, day),
    rows: changed.map((row) => changedRow(context, row)),
  };
}

function changedRow(context: ViewContext, row: AgendaRow): ChangedRowView {
  const { occurrence, day, movedAway } = row;
  const hour = hourOn(row);
  return {
    end: plannedEndOf(row),
    isOff: isOff(occurrence),
    hour: hour ? { machineReadable: `${dateOf(day)}T${hour}`, text: clock(context.language, hour) } : undefined,
    title: occurrenceTitle(context, occurrence, movedAway),
  };
}
