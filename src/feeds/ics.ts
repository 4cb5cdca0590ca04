import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import {
  addDays,
  dateOf,
  instantAt,
  isTimed,
  type LocalDate,
  type Moment,
  timeOf,
  ZONE,
  zoned,
} from '../domain/days.ts';
import type { IcsEvent } from './events.ts';

/** What a calendar says of itself. */
export interface IcsCalendar {
  name: string;
  description: string;
  /** The address of the feed. */
  source: string;
  /** The page that says the same to people. */
  page: string;
  refreshHours: number;
}

// One rule for each half of the year, as they have been since summer time was fixed; Outlook misreads other forms.
const VTIMEZONE = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');

const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/**
 * Writes a calendar of events as iCalendar (RFC 5545 and 7986), sorted by UID, masters before overrides.
 *
 * No METHOD: with one, every event would need an ORGANIZER (RFC 5546, 3.2.1).
 */
export function icsFeed(calendar: IcsCalendar, events: readonly IcsEvent[]): string {
  const feed = ical({
    prodId: '//Dugnad//Calendar//NO',
    name: escapeText(calendar.name),
    description: escapeText(calendar.description),
    source: calendar.source,
    url: calendar.page,
    ttl: calendar.refreshHours * 3600,
    scale: 'gregorian',
  });
  for (const event of [...events].sort(inOrder)) addEvent(feed, event);
  return complete(feed.toString());
}

type Feed = ReturnType<typeof ical>;

function addEvent(feed: Feed, event: IcsEvent): void {
  const changed = instantAt(event.changed);
  const times = isTimed(event.start) ? timed(event) : wholeDays(event);
  const added = feed.createEvent({
    id: event.uid,
    sequence: Math.floor((event.changed - SEQUENCE_EPOCH) / 60_000),
    stamp: changed,
    lastModified: changed,
    summary: event.summary,
    description: event.description,
    url: encodeUrl(event.url),
    location: locationOf(event),
    categories: event.categories.map((name) => ({ name })),
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...times,
  });
  added.x(extrasOf(event));
}

function timed({ start, end, rule, until, recurrenceId, without }: IcsEvent) {
  return {
    timezone: ZONE,
    start: zoned(start),
    end: zoned(end),
    ...(recurrenceId && { recurrenceId: zoned(recurrenceId) }),
    ...(rule && { repeating: ruleText(rule, `UNTIL=${utcStamp(until ?? start)}`, exdates(without)) }),
  };
}

// The library would write dates with a time in UNTIL, EXDATE and RECURRENCE-ID; those stand in the rule and the extras.
function wholeDays({ start, end, rule, until, without }: IcsEvent) {
  return {
    allDay: true,
    timezone: ZONE,
    start: zoned(start),
    end: zoned(addDays(dateOf(end), 1)),
    ...(rule && { repeating: ruleText(rule, `UNTIL=${compact(dateOf(until ?? start))}`, exdates(without)) }),
  };
}

function ruleText(rule: string, until: string, exceptions: string): string {
  return `RRULE:${rule};${until}${exceptions && `\r\n${exceptions}`}`;
}

// Each on a line of its own: a long list would have to be folded, which the library does not do to a rule.
function exdates(without: readonly Moment[]): string {
  return without
    .map((moment) =>
      isTimed(moment) ? `EXDATE;TZID=${ZONE}:${compact(moment)}00` : `EXDATE;VALUE=DATE:${compact(moment)}`,
    )
    .join('\r\n');
}

function extrasOf({ start, recurrenceId }: IcsEvent): [string, string][] {
  return recurrenceId && !isTimed(start) ? [['RECURRENCE-ID;VALUE=DATE', compact(dateOf(recurrenceId))]] : [];
}

function locationOf({ location, geo }: IcsEvent) {
  if (!location) return null;
  return geo ? { title: location, geo: { lat: geo.latitude, lon: geo.longitude } } : { title: location };
}

// The zone stands after all properties of the calendar and before its events (RFC 5545, 3.6). It is the one component
// of a feed with nothing in it, which makes that a valid calendar too.
function complete(text: string): string {
  const at = text.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m);
  return `${text.slice(0, at)}${VTIMEZONE}\r\n${text.slice(at).trimEnd()}\r\n`;
}

function utcStamp(moment: Moment): string {
  return `${zoned(moment).toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;
}

function compact(moment: Moment | LocalDate): string {
  const date = dateOf(moment).replaceAll('-', '');
  return isTimed(moment) ? `${date}T${timeOf(moment).replace(':', '')}` : date;
}

// The library writes these two as they are.
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/[\r\n]+/g, ' ');
}

// The library escapes commas and semicolons of an address as if it were text; percent-encoded they pass.
function encodeUrl(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

function inOrder(a: IcsEvent, b: IcsEvent): number {
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : (a.recurrenceId ?? '') < (b.recurrenceId ?? '') ? -1 : 1;
}
