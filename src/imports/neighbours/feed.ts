import { addDays, dateOf, isTimed, type LocalDate } from '../../domain/time/days.ts';
import { webAddress } from '../../schemas/fields/scalars.ts';
import { type NeighbourEvent, neighbourEvent } from '../../schemas/neighbours.ts';
import { calledOff } from '../calendars/called-off.ts';
import { type CalendarFault, readCalendar } from '../calendars/ical.ts';
import { oneLine, shortened } from '../text.ts';
import { calendarDates } from './calendar-dates.ts';
import type { FoundDate } from './found-date.ts';
import { jsonDates } from './json-dates.ts';

/** Why a feed cannot be read. */
export type FeedFault = CalendarFault | 'unknown-format';

/** The events of a feed, or why it cannot be read. */
export type FeedEvents = { events: NeighbourEvent[] } | { fault: FeedFault };

/** Where a feed is from, and the day from which its events are of use. */
export interface FeedSetting {
  address: string;
  today: LocalDate;
}

/** How far ahead other municipalities are shown. */
const DAYS = 60;
/** More of one neighbour would hide the others. */
const MOST = 60;

/**
 * Reads what comes up in another municipality: from a calendar, which Dugnad, Gancio, Mobilizon, The Events Calendar and
 * Localist all publish, from the JSON of the first and the last three, or from JSON-LD.
 *
 * Lists the next 60 dates within 60 days, earliest first, without those that are off. What is no feed is unreadable.
 */
export function readFeed(text: string, setting: FeedSetting): FeedEvents {
  try {
    return eventsIn(text, setting);
  } catch {
    // Values that break a library.
    return { fault: 'unknown-format' };
  }
}

const POSTPONED = /^[[(*\s]*(?:utsatt|utsett|postponed)\b/i;

/** Checks whether a title says that the event does not take place, at least not then. */
function saysOff(title: string): boolean {
  return POSTPONED.test(title) || calledOff(title).isOff;
}

function eventsIn(text: string, { address, today }: FeedSetting): FeedEvents {
  const found = datesIn(text, today);
  if ('fault' in found) return found;
  const last = addDays(today, DAYS);
  const events = found.dates
    .filter(({ title, isOff }) => title && !isOff && !saysOff(title))
    .filter(({ start, end = start }) => dateOf(end) >= today && dateOf(start) <= last)
    .map((date) => eventOf(date, address))
    .filter((event) => neighbourEvent.safeParse(event).success)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const single = events.filter(
    (event, index) => index === 0 || keyOf(event) !== keyOf(events[index - 1] as NeighbourEvent),
  );
  return { events: single.slice(0, MOST) };
}

function datesIn(text: string, today: LocalDate): { dates: FoundDate[] } | { fault: FeedFault } {
  if (/^\ufeff?\s*[[{]/.test(text)) {
    const dates = jsonDates(text);
    return dates ? { dates } : { fault: 'unknown-format' };
  }
  const onPage = /^\ufeff?\s*</.test(text) ? datesOnPage(text) : [];
  if (onPage.length > 0) return { dates: onPage };
  const calendar = readCalendar(text);
  if ('fault' in calendar) return calendar;
  return { dates: withoutSiteName(calendarDates(calendar, today, addDays(today, DAYS))) };
}

/** Lists the dates of JSON-LD in a web page, which is all that Mobilizon and The Events Calendar show of it. */
function datesOnPage(html: string): FoundDate[] {
  const scripts = html.matchAll(/<script\b[^>]*\bapplication\/ld\+json\b[^>]*>(.*?)<\/script/gis);
  return [...scripts].flatMap(([, json = '']) => jsonDates(json) ?? []);
}

/** Gancio writes the name of its site in brackets before each title. */
function withoutSiteName(dates: FoundDate[]): FoundDate[] {
  const [name] = /^\[[^\]]+\] /.exec(dates[0]?.title ?? '') ?? [];
  if (!name || saysOff(name) || !dates.every(({ title }) => title.startsWith(name))) return dates;
  return dates.map((date) => ({ ...date, title: date.title.slice(name.length) }));
}

function eventOf({ title, start, end, place, url }: FoundDate, address: string): NeighbourEvent {
  const where = place && shortened(oneLine(place), 160);
  const link = url ? URL.parse(url, address)?.href : undefined;
  const isLater = end && end > start && isTimed(end) === isTimed(start);
  return {
    title: shortened(oneLine(title), 120),
    start,
    ...(isLater && { end }),
    ...(where && { place: where }),
    ...(webAddress().safeParse(link).success && { url: link }),
  };
}

function keyOf({ start, title, url = '' }: NeighbourEvent): string {
  return `${start.padEnd(16)} ${title} ${url}`;
}
