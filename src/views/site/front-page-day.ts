import { comingRows } from '../../domain/calendar/agenda.ts';
import { type AgendaRow, endOf, lastEndOf } from '../../domain/calendar/agenda-row.ts';
import { splitLongRunning } from '../../domain/events/long-running.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { dateOf, isTimed } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import { type DayRowsView, dayRows } from '../activities/activity-row.ts';
import { type ChangedDayView, changedDay } from '../activities/changed-day.ts';
import { dayAddress } from '../activities/day-strip.ts';
import type { ViewContext } from '../context.ts';

/** A day on the front page, shown on that day. */
export interface FrontPageDayView {
  day: string;
  isToday: boolean;
  /** How much is on, in the first of the main links. */
  summary: string;
  changed?: ChangedDayView | undefined;
  heading: string;
  /** The link to all activities of the day, if there are any. */
  all?: { address: string; text: string } | undefined;
  rows: DayRowsView;
  /** How many of them are shown at once. */
  most: number;
  /** From when the page says that nothing more is on, if the last activity has an hour. */
  over?: { from: string; isOver: boolean } | undefined;
}

// As activities end, later ones take their place.
const MOST_SHOWN = 12;
const MOST_GOING_ON = 3;

/** Returns a day on the front page. */
export function frontPageDay(context: ViewContext, day: string, rows: AgendaRow[]): FrontPageDayView {
  const { portal, language } = context;
  const { front } = language.words;
  const isToday = day === dateOf(portal.now);
  const { happening, goingOn } = splitLongRunning(rows);
  const coming = comingRows(happening, portal.now).slice(0, isToday ? 3 * MOST_SHOWN : MOST_SHOWN);
  const end = lastEndOf(day, happening.map(endOf));
  return {
    day,
    isToday,
    summary: summaryOf(context, rows),
    changed: changedDay(context, day, rows),
    heading: fill(front.todayHeading, { date: longDate(language, day, portal.now) }),
    all:
      rows.length > 0
        ? { address: dayAddress(language, day), text: count(language, front.seeAllToday, rows.length) }
        : undefined,
    rows: dayRows(context, [...coming, ...comingRows(goingOn, portal.now).slice(0, MOST_GOING_ON)], true),
    most: MOST_SHOWN,
    over: happening.length > 0 && isTimed(end) ? { from: end, isOver: coming.length === 0 } : undefined,
  };
}

function summaryOf({ language }: ViewContext, rows: readonly AgendaRow[]): string {
  const { front } = language.words;
  const on = rows.filter(({ occurrence, movedAway }) => !isOff(occurrence) && !movedAway);
  const free = on.filter(({ occurrence }) => occurrence.event.data.price === 0).length;
  return on.length > 0 ? count(language, front.todayCount, on.length, { free }) : front.todayNone;
}
