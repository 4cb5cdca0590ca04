import { addDays, dateOf, type LocalDate } from '../../domain/time/days.ts';
import type { WrittenCalendar } from '../calendars/ical.ts';
import { groupedByEvent } from '../calendars/same-event.ts';
import type { Series } from '../calendars/calendar-series.ts';
import { seriesOf } from '../calendars/series.ts';
import { endOf, endOfDay } from '../calendars/times.ts';
import { openZones } from '../calendars/zones.ts';
import type { FoundDate } from './found-date.ts';

// As long as what goes on for weeks.
const LONGEST_DAYS = 92;

/** Lists the dates of a calendar from one day to another, with moved and cancelled ones. */
export function calendarDates(calendar: WrittenCalendar, first: LocalDate, last: LocalDate): FoundDate[] {
  const zoneOf = openZones(calendar);
  const span = { from: endOfDay(addDays(first, -LONGEST_DAYS)), to: endOfDay(last) };
  return [...groupedByEvent(calendar.events)]
    .flatMap(([key, events]) => seriesOf(key, events, span, zoneOf))
    .flatMap((series) => (typeof series === 'string' || series.event.isPrivate ? [] : datesOf(series)));
}

function datesOf({ event, starts, length, changes }: Series): FoundDate[] {
  const changed = new Map(changes.map((change) => [change.date, change]));
  // An hour that we guess is nothing to tell others.
  const isKnown = !('isGuessed' in length && length.isGuessed);
  return starts.map((planned) => {
    const {
      start = planned,
      end = isKnown ? endOf(start, length) : undefined,
      place = event.place,
      status,
    } = changed.get(dateOf(planned)) ?? {};
    const isOff = status === 'cancelled' || event.status === 'CANCELLED';
    return { title: event.title, start, end, place, url: event.url, isOff };
  });
}
