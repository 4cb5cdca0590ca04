import { addDays } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { isRealDate } from '../../schemas/fields/scalars.ts';
import type { FoundDate } from './found-date.ts';

type Fields = Record<string, unknown>;

/**
 * Reads the dates of a JSON feed by its shape; undefined if it is none of those known:
 *
 * - Dugnad: `/data/occurrences/<yyyy-mm>.json`
 * - Gancio 1.x: `/api/events`
 * - The Events Calendar 6: `/wp-json/tribe/events/v1/events`
 * - Localist: `/api/2/events`
 * - JSON-LD: events of schema.org, alone, in a list, in an `ItemList` or in a `@graph`
 */
export function jsonDates(text: string): FoundDate[] | undefined {
  const feed = parsed(text);
  const list = listIn(feed);
  if (!list) return undefined;
  const found = list.map(datesOf);
  // A list in which nothing can be read is another kind of list.
  const isUnknown = found.length > 0 && found.every((dates) => dates === undefined);
  return isUnknown ? undefined : found.flatMap((dates) => dates ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function listIn(feed: unknown): Fields[] | undefined {
  const { events, '@graph': graph, '@type': type } = fieldsOf(feed);
  const list = [feed, events, graph].find(Array.isArray) ?? (type ? [feed] : undefined);
  return list?.map(fieldsOf);
}

/** Returns the dates of one item, undefined if it is of no known shape. */
function datesOf(item: Fields): FoundDate[] | undefined {
  if (item['@type']) return linkedData(item);
  if (item.event && typeof item.event === 'object') return localist(fieldsOf(item.event));
  if ('start_datetime' in item) return gancio(item);
  if ('utc_start_date' in item) return eventsCalendar(item);
  return 'start' in item && 'status' in item ? dugnad(item) : undefined;
}

function dugnad({ title, start, end, place, url, status }: Fields): FoundDate[] {
  const isOff = status === 'cancelled' || status === 'postponed';
  return dated({ title, place, url, isOff }, localMoment(start), localMoment(end));
}

function gancio({ id, title, slug, start_datetime, end_datetime, place }: Fields): FoundDate[] {
  const at = (seconds: unknown) => (typeof seconds === 'number' ? wallClockAt(seconds * 1000) : undefined);
  return dated(
    { title, place: fieldsOf(place).name, url: `/event/${slug || id}` },
    at(start_datetime),
    at(end_datetime),
  );
}

function eventsCalendar(item: Fields): FoundDate[] {
  const { title, url, venue, all_day: isAllDay, hide_from_listings: isHidden } = item;
  if (isHidden) return [];
  const utc = (value: unknown) => instantMoment(`${String(value).replace(' ', 'T')}Z`);
  const day = (value: unknown) => localMoment(String(value).slice(0, 10));
  const [start, end] = isAllDay
    ? [day(item.start_date), day(item.end_date)]
    : [utc(item.utc_start_date), utc(item.utc_end_date)];
  const { venue: name, city } = fieldsOf(venue);
  return dated({ title, url, place: [name, city].filter(Boolean).join(', ') }, start, end);
}

function localist(event: Fields): FoundDate[] {
  const { title, localist_url, location_name, event_instances, status, private: isPrivate, rejected } = event;
  if (isPrivate || rejected) return [];
  // `live`, otherwise `canceled` or `postponed`.
  const isOff = typeof status === 'string' && status !== 'live';
  const instances = Array.isArray(event_instances) ? event_instances : [];
  return instances.flatMap((each) => {
    const { start, end, all_day: isAllDay } = fieldsOf(fieldsOf(each).event_instance);
    const moment = (value: unknown) => (isAllDay ? localMoment(String(value).slice(0, 10)) : instantMoment(value));
    return dated({ title, url: localist_url, place: location_name, isOff }, moment(start), moment(end));
  });
}

function linkedData(item: Fields): FoundDate[] | undefined {
  // A list of schema.org: its elements are events, or positions that hold them.
  const list = item.itemListElement;
  if (Array.isArray(list)) return list.map(fieldsOf).flatMap((each) => linkedData(fieldsOf(each.item ?? each)) ?? []);
  if (!/Event$|^Festival$/.test(String(item['@type']))) return [];
  const place = typeof item.location === 'object' ? fieldsOf([item.location].flat()[0]).name : item.location;
  const isOff = /Event(?:Cancelled|Postponed)$/.test(String(item.eventStatus));
  const moment = (value: unknown) => localMoment(value) ?? instantMoment(value);
  return dated({ title: item.name, url: item.url, place, isOff }, moment(item.startDate), moment(item.endDate));
}

interface Facts {
  title: unknown;
  place?: unknown;
  url?: unknown;
  isOff?: boolean;
}

function dated({ title, place, url, isOff }: Facts, start: string | undefined, end: string | undefined): FoundDate[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  if (!start || typeof title !== 'string') return [];
  return [{ title, start, end, place: text(place), url: text(url), isOff: isOff ?? false }];
}

/** Reads a day, or a wall clock without zone; `24:00` is midnight of the next day. */
function localMoment(value: unknown): string | undefined {
  const [, day = '', clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/.exec(String(value)) ?? [];
  if (!isRealDate(day)) return undefined;
  if (clock === '24:00') return `${addDays(day, 1)}T00:00`;
  return clock ? `${day}T${clock}` : day;
}

/** Reads a time with its offset, as a wall clock in Oslo. */
function instantMoment(value: unknown): string | undefined {
  const text = String(value);
  const instant = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : wallClockAt(instant);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
