import ICAL from 'ical.js';
import type { ShownDate } from './site-dates.ts';
import { byText } from './site-dates.ts';

/** Expands a feed as a calendar app does: every date in it, changes applied. */
export function datesIn(feed: string): ShownDate[] {
  const calendar = new ICAL.Component(ICAL.parse(feed));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((each) => each.isRecurrenceException())) {
    masters.find(({ uid }) => uid === event.uid)?.relateException(event);
  }
  return masters.flatMap(datesOf).sort(byText);
}

function datesOf(event: ICAL.Event): ShownDate[] {
  if (!event.isRecurring()) return [shown(event, event.startDate, event.endDate)];
  const iterator = event.iterator();
  const dates: ShownDate[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    dates.push(shown(item, startDate, endDate));
  }
  return dates;
}

function shown({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ShownDate {
  const last = end.clone();
  // Of whole days the end is the day after the last (RFC 5545, 3.6.1).
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  return [stamp(start), stamp(last), stateOf(component)];
}

/** Returns the status that a reader sees: feeds put it in the title, the file of one date in both places. */
function stateOf(component: ICAL.Component): string {
  const summary = String(component.getFirstPropertyValue('summary') ?? '');
  return /^(?:AVLYST|UTSATT): /.test(summary) ? 'CANCELLED' : 'CONFIRMED';
}

function stamp(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toString().slice(0, 16);
}
