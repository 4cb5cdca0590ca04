import { dateOf, type Moment } from '../../../src/domain/time/days.ts';
import type { PortalEvent } from '../../../src/domain/portal.ts';

/** One date as a calendar shows it: wall clock or day of start and end, the last day included, and its state. */
export type ShownDate = [start: Moment, end: Moment, status: string];

/** Lists what a calendar should show of an event: every date of the site but what is off and over. */
export function datesOnSite({ occurrences }: PortalEvent, now: Moment): ShownDate[] {
  return occurrences
    .map(({ date, start, end, status, planned }) => {
      const isOff = status === 'cancelled' || status === 'postponed';
      const isOver = isOff && date < dateOf(now) && dateOf(end) < dateOf(now);
      const shown = isOff && planned ? planned : { start, end };
      return { isOver, date: [shown.start, shown.end, isOff ? 'CANCELLED' : 'CONFIRMED'] satisfies ShownDate };
    })
    .flatMap(({ isOver, date }) => (isOver ? [] : [date]))
    .sort(byText);
}

/** Orders dates as text. */
export function byText(a: ShownDate, b: ShownDate): number {
  return a.join() < b.join() ? -1 : 1;
}
