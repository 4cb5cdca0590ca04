import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, dateOf, isTimed, type LocalDate, type Moment, timeOf, ZONE } from '../domain/days.ts';
import { instantAt, zoned } from '../domain/zoned.ts';
import type { IcsEvent } from './events.ts';
import { refold } from './fold.ts';
import { safeLine, safeText } from './safe-text.ts';

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

const PRODUCT = '//Dugnad//Calendar//NO';
const ALARM = /^BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n/gm;
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/** A VEVENT as text, and what decides its place in a feed. */
export interface Vevent {
  uid: string;
  /** The planned start that it stands in for, or nothing. */
  recurrenceId: string;
  /** Whether more dates follow by a rule. */
  recurs: boolean;
  /** The first and the last day of its own times; a rule may go on. */
  first: LocalDate;
  last: LocalDate;
  /** The last change, in milliseconds since 1970. */
  changed: number;
  text: string;
  bytes: number;
}

/**
 * Writes events as VEVENTs (RFC 5545, 3.6.1), each once: every feed is put together from these.
 *
 * Serialising is what feeds cost; joining text is not.
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
 * Makes one date of a series stand alone: the text of the series, or of its override, without rule and with a UID of
 * its own. `times` are those of a date on the rule.
 */
export function standingAlone(vevent: Vevent, uid: string, times?: { start: Moment; end: Moment }): Vevent {
  const bare = vevent.text
    .replace(/^(?:RRULE|EXDATE|RECURRENCE-ID)[;:].*\r\n(?: .*\r\n)*/gm, '')
    .replace(/^UID:.*/m, `UID:${uid}`);
  const text = times ? bare.replace(/^DTSTART;.*\r\nDTEND;.*/m, timesText(times)) : bare;
  const days = times ? { first: dateOf(times.start), last: dateOf(times.end) } : {};
  return withBytes({ ...vevent, ...days, uid, recurrenceId: '', recurs: false, text });
}

/**
 * Says of a VEVENT in the way that machines read that nobody should come: for a file of one date, since Google removes
 * such an event from a calendar that is subscribed to.
 */
export function cancelled(vevent: Vevent): Vevent {
  return withBytes({ ...vevent, text: vevent.text.replace(/^END:VEVENT/m, 'STATUS:CANCELLED\r\n$&') });
}

const STAMPS = /^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm;

/** Gives what a VEVENT says beside when it was changed. */
export function textWithoutStamps({ text }: Vevent): string {
  return text.replace(STAMPS, '');
}

/** Writes another last change into a VEVENT, in milliseconds since 1970. */
export function changedAt(vevent: Vevent, changed: number): Vevent {
  if (changed === vevent.changed) return vevent;
  const stamp = utcStamp(instantAt(changed));
  const text = vevent.text
    .replace(/^SEQUENCE:.*/m, `SEQUENCE:${sequenceOf(changed)}`)
    .replace(/^(DTSTAMP|LAST-MODIFIED):.*/gm, `$1:${stamp}`);
  return withBytes({ ...vevent, changed, text });
}

/** Counts minutes since 2020: what RFC 5545, 3.8.7.4 asks to rise with every change, without anything to remember. */
export function sequenceOf(changed: number): number {
  return Math.floor((changed - SEQUENCE_EPOCH) / 60_000);
}

/**
 * Writes a calendar of events as iCalendar (RFC 5545 and 7986), sorted by UID, masters before overrides.
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
  const head = withDescription(refold(feed.toString().replace(/END:VCALENDAR\s*$/, '')));
  const sorted = [...events].sort(inOrder).map(({ text }) => text);
  // The zone stands after all properties of the calendar and before its events (RFC 5545, 3.6). It is the one
  // component of a feed with nothing in it, which makes that a valid calendar too.
  return `${head}${VTIMEZONE}\r\n${sorted.join('')}END:VCALENDAR\r\n`;
}

/** Writes into a calendar when what it holds was last changed (RFC 7986, 5.4), in milliseconds since 1970. */
export function modifiedAt(feed: string, changed: number): string {
  return feed.replace(/^REFRESH-INTERVAL/m, `LAST-MODIFIED:${utcStamp(instantAt(changed))}\r\n$&`);
}

/** Takes the reminders out of a VEVENT. */
export function withoutAlarms(vevent: Vevent): Vevent {
  return withBytes({ ...vevent, text: vevent.text.replace(ALARM, '') });
}

// The library knows only the older name of the description (RFC 7986, 5.2).
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
    start: zoned(start),
    end: zoned(end),
    ...(recurrenceId && { recurrenceId: zoned(recurrenceId) }),
    ...(rule && { repeating: ruleText(rule, `UNTIL=${endOfDay(until ?? start)}`, exdates(without)) }),
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

function extrasOf({ start, recurrenceId, url, colour, image, conference, contact }: IcsEvent): [string, string][] {
  return [
    // Its type needs not be said (RFC 5545, 3.8.4.6), as the library would.
    ['URL', encodeUrl(url)] as const,
    ...(recurrenceId && !isTimed(start) ? [['RECURRENCE-ID;VALUE=DATE', compact(dateOf(recurrenceId))] as const] : []),
    ...(colour ? [['COLOR', colour] as const] : []),
    ...(image ? [['IMAGE;VALUE=URI', encodeUrl(image)] as const] : []),
    ...(conference ? [['CONFERENCE;VALUE=URI', encodeUrl(conference)] as const] : []),
    ...(contact ? [['CONTACT', safeLine(contact)] as const] : []),
  ].map(([name, value]) => [name, value]);
}

function locationOf({ location, geo }: IcsEvent) {
  if (!location) return null;
  const title = safeLine(location);
  return geo ? { title, geo: { lat: geo.latitude, lon: geo.longitude } } : { title };
}

// The library writes reminders amid the properties of an event; they stand behind all of them (RFC 5545, 3.6.1).
function alarmsLast(text: string): string {
  const alarms = text.match(ALARM);
  return alarms ? text.replace(ALARM, '').replace(/^END:VEVENT\r\n/m, (end) => alarms.join('') + end) : text;
}

function timesText({ start, end }: { start: Moment; end: Moment }): string {
  if (isTimed(start)) return `DTSTART;TZID=${ZONE}:${compact(start)}00\r\nDTEND;TZID=${ZONE}:${compact(end)}00`;
  return `DTSTART;VALUE=DATE:${compact(start)}\r\nDTEND;VALUE=DATE:${compact(addDays(dateOf(end), 1))}`;
}

function withBytes(vevent: Omit<Vevent, 'bytes'>): Vevent {
  return { ...vevent, bytes: new TextEncoder().encode(vevent.text).length };
}

// Not the last start itself: where a series goes from winter into summer time, some readers take its hour for that of
// winter and lose the last date (obsidian-day-planner#868, ical4j#99).
function endOfDay(moment: Moment): string {
  return utcStamp(zoned(`${dateOf(moment)}T23:59:59`).toInstant());
}

function utcStamp(instant: ReturnType<typeof instantAt>): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function compact(moment: Moment | LocalDate): string {
  const date = dateOf(moment).replaceAll('-', '');
  return isTimed(moment) ? `${date}T${timeOf(moment).replace(':', '')}` : date;
}

// The library writes these two as they are.
function escapeText(text: string): string {
  return safeLine(text).replace(/[\\;,]/g, (character) => `\\${character}`);
}

// The library escapes commas and semicolons of an address as if it were text; percent-encoded they pass.
function encodeUrl(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

function inOrder(a: Vevent, b: Vevent): number {
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : a.recurrenceId < b.recurrenceId ? -1 : 1;
}
