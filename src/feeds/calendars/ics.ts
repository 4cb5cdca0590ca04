import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { compactText } from '../../domain/lookups/compact-text.ts';
import { addDays, addMinutes, dateOf, isTimed, type Moment, timeOf, ZONE } from '../../domain/time/days.ts';
import { instantAt, toZonedDateTime } from '../../domain/time/zoned.ts';
import type { IcsEvent } from './ics-event.ts';
import { refold } from './fold.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { ALARM, compactDateTime, sequenceOf, utcStamp, type Vevent, withBytes } from './vevent.ts';

/** The properties of a calendar. */
export interface IcsCalendar {
  name: string;
  description: string;
  /** The address of the feed. */
  source: string;
  /** The page with the same content for people. */
  page: string;
  refreshHours: number;
}

// One rule for each half of the year, as summer time has been since it was fixed; Outlook misreads other forms.
const VTIMEZONE = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');

const PRODUCT = '//Dugnad//Calendar//NO';

/**
 * Serialises events as VEVENTs (RFC 5545, 3.6.1), each once, for all feeds.
 *
 * Serialising is the expensive part of feeds; joining text is not.
 */
export function veventsOf(events: readonly IcsEvent[]): Vevent[] {
  const feed = ical({ prodId: PRODUCT });
  for (const event of events) addEvent(feed, event);
  const texts = refold(feed.toString()).match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? [];
  return events.map(({ uid, recurrenceId = '', rule, start, end, changed }, index) =>
    withBytes({
      ...{ uid, recurrenceId, recurs: rule !== undefined, changed },
      ...{ first: dateOf(start), last: dateOf(end), text: alarmsLast(texts[index] ?? '') },
    }),
  );
}

/**
 * Serialises a calendar as iCalendar (RFC 5545 and 7986), sorted by UID, masters before overrides.
 *
 * No METHOD: with one, every event would need an ORGANIZER (RFC 5546, 3.2.1).
 */
export function icsFeed(calendar: IcsCalendar, events: readonly Vevent[]): string {
  const feed = ical({
    prodId: PRODUCT,
    name: escapeText(calendar.name),
    description: escapeText(calendar.description),
    source: calendar.source,
    url: calendar.page,
    ttl: calendar.refreshHours * 3600,
    scale: 'gregorian',
  });
  const head = compactText(withDescription(refold(feed.toString().replace(/END:VCALENDAR\s*$/, ''))));
  const sorted = [...events].sort(inOrder).map(({ text }) => text);
  // The zone comes after the calendar properties and before the events (RFC 5545, 3.6). As the only component of an
  // empty feed it also makes that feed valid.
  return `${head}${VTIMEZONE}\r\n${sorted.join('')}END:VCALENDAR\r\n`;
}

// The library only writes the older name of the description (RFC 7986, 5.2).
function withDescription(head: string): string {
  return head.replace(
    /^X-WR-CALDESC:(.*\r\n(?: .*\r\n)*)/m,
    (own, description: string) => own + refold(`DESCRIPTION:${description}`),
  );
}

type Feed = ReturnType<typeof ical>;

function addEvent(feed: Feed, event: IcsEvent): void {
  const changed = instantAt(event.changed);
  const times = isTimed(event.start) ? timed(event) : wholeDays(event);
  const added = feed.createEvent({
    id: event.uid,
    sequence: sequenceOf(event.changed),
    stamp: changed,
    lastModified: changed,
    summary: safeLine(event.summary),
    description: safeText(event.description),
    location: locationOf(event),
    categories: event.categories.map((name) => ({ name: safeLine(name) })),
    status: event.status ? ICalEventStatus[event.status] : null,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...times,
  });
  for (const seconds of event.alarms ?? []) {
    added.createAlarm({ type: ICalAlarmType.display, triggerBefore: seconds, description: safeLine(event.summary) });
  }
  added.x(extrasOf(event));
}

function timed({ start, end, rule, until, recurrenceId, without }: IcsEvent) {
  return {
    timezone: ZONE,
    start: toZonedDateTime(start),
    end: toZonedDateTime(end),
    ...(recurrenceId && { recurrenceId: toZonedDateTime(recurrenceId) }),
    ...(rule && { repeating: ruleText(rule, `UNTIL=${endOfSeries(until ?? start)}`, exdates(without)) }),
  };
}

// The library would write whole days with a time in UNTIL, EXDATE and RECURRENCE-ID, so these are in the rule and the
// extras.
function wholeDays({ start, end, rule, until, without }: IcsEvent) {
  return {
    allDay: true,
    timezone: ZONE,
    start: toZonedDateTime(start),
    end: toZonedDateTime(addDays(dateOf(end), 1)),
    ...(rule && { repeating: ruleText(rule, `UNTIL=${compactDateTime(dateOf(until ?? start))}`, exdates(without)) }),
  };
}

function ruleText(rule: string, until: string, exceptions: string): string {
  return `RRULE:${rule};${until}${exceptions && `\r\n${exceptions}`}`;
}

// One line each: a long list would need folding, which the library does not do for a rule.
function exdates(without: readonly Moment[]): string {
  return without
    .map((moment) =>
      isTimed(moment)
        ? `EXDATE;TZID=${ZONE}:${compactDateTime(moment)}00`
        : `EXDATE;VALUE=DATE:${compactDateTime(moment)}`,
    )
    .join('\r\n');
}

function extrasOf({ start, recurrenceId, url, colour, image, conference, contact }: IcsEvent): [string, string][] {
  const meeting = webAddressOf(conference);
  return [
    // Its type may be omitted (RFC 5545, 3.8.4.6); the library would write it.
    ['URL', encodeUrl(url)] as const,
    ...(recurrenceId && !isTimed(start)
      ? [['RECURRENCE-ID;VALUE=DATE', compactDateTime(dateOf(recurrenceId))] as const]
      : []),
    ...(colour ? [['COLOR', colour] as const] : []),
    ...(image ? [['IMAGE;VALUE=URI', encodeUrl(image)] as const] : []),
    ...(meeting ? [['CONFERENCE;VALUE=URI', encodeUrl(meeting)] as const] : []),
    ...(contact ? [['CONTACT', safeLine(contact)] as const] : []),
  ].map(([name, value]) => [name, value]);
}

function locationOf({ location, geo }: IcsEvent) {
  if (!location) return null;
  const title = safeLine(location);
  return geo ? { title, geo: { lat: geo.latitude, lon: geo.longitude } } : { title };
}

// The library writes reminders between the properties of an event; they belong after them (RFC 5545, 3.6.1).
function alarmsLast(text: string): string {
  const alarms = text.match(ALARM);
  return alarms ? text.replace(ALARM, '').replace(/^END:VEVENT\r\n/m, (end) => alarms.join('') + end) : text;
}

// Not the last start itself: if a series goes from winter into summer time, some readers treat its time as winter time
// and lose the last date (obsidian-day-planner#868, ical4j#99). Instead the end of the day; an hour after a start later
// than 23, and 22 hours after a start before two, so that the next day is not included.
function endOfSeries(last: Moment): string {
  const clock = timeOf(last);
  const end = clock >= '23:00' ? addMinutes(last, 60) : clock < '02:00' ? addMinutes(last, 22 * 60) : undefined;
  return utcStamp(toZonedDateTime(end ?? `${dateOf(last)}T23:59:59`).toInstant());
}

// The library does not escape these two.
function escapeText(text: string): string {
  return safeLine(text).replace(/[\\;,]/g, (character) => `\\${character}`);
}

// People type the meeting URL, and an app that rejects it may reject the whole calendar.
function webAddressOf(text = ''): string | undefined {
  const { protocol, href } = URL.parse(text) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

// The library escapes commas and semicolons of a URL as in text; percent-encoded they are left alone.
function encodeUrl(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}

function inOrder(a: Vevent, b: Vevent): number {
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : a.recurrenceId < b.recurrenceId ? -1 : 1;
}
