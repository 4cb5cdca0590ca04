import { compactText } from '../../domain/lookups/compact-text.ts';
import { addDays, dateOf, isTimed, type LocalDate, type Moment, timeOf, ZONE } from '../../domain/time/days.ts';
import { instantAt } from '../../domain/time/zoned.ts';

/** A VEVENT as text, with what determines its place in a feed. */
export interface Vevent {
  uid: string;
  /** The planned start it replaces; empty otherwise. */
  recurrenceId: string;
  /** Whether a rule gives more dates. */
  recurs: boolean;
  /** The first and last day of its own times, not counting a rule. */
  first: LocalDate;
  last: LocalDate;
  /** The last change, in milliseconds since 1970. */
  changed: number;
  text: string;
  bytes: number;
}

export const ALARM = /^BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n/gm;
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/**
 * Makes one occurrence of a series independent: the text of the series or its override, without the rule and with its
 * own UID. `times` are those of a date by the rule.
 */
export function standalone(vevent: Vevent, uid: string, times?: { start: Moment; end: Moment }): Vevent {
  const bare = vevent.text
    .replace(/^(?:RRULE|EXDATE|RECURRENCE-ID)[;:].*\r\n(?: .*\r\n)*/gm, '')
    .replace(/^UID:.*/m, `UID:${uid}`);
  const ofHours = times && isTimed(times.start) ? bare.replace(/^X-MICROSOFT-.*ALLDAYEVENT:.*\r\n/gm, '') : bare;
  const text = times ? ofHours.replace(/^DTSTART;.*\r\nDTEND;.*/m, timesText(times)) : bare;
  const days = times ? { first: dateOf(times.start), last: dateOf(times.end) } : {};
  return withBytes({ ...vevent, ...days, uid, recurrenceId: '', recurs: false, text });
}

/** Marks a VEVENT as cancelled, for a file of one occurrence. Google removes such events from a subscribed calendar. */
export function cancelled(vevent: Vevent): Vevent {
  return withBytes({ ...vevent, text: vevent.text.replace(/^END:VEVENT/m, 'STATUS:CANCELLED\r\n$&') });
}

const STAMPS = /^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm;

/** Returns the text of a VEVENT without its times of change. */
export function textWithoutStamps({ text }: Vevent): string {
  return text.replace(STAMPS, '');
}

/** Sets the last change of a VEVENT, in milliseconds since 1970. */
export function withLastChange(vevent: Vevent, changed: number): Vevent {
  if (changed === vevent.changed) return vevent;
  const stamp = utcStamp(instantAt(changed));
  const text = vevent.text
    .replace(/^SEQUENCE:.*/m, `SEQUENCE:${sequenceOf(changed)}`)
    .replace(/^(DTSTAMP|LAST-MODIFIED):.*/gm, `$1:${stamp}`);
  return withBytes({ ...vevent, changed, text });
}

/** Counts minutes since 2020: a SEQUENCE that rises with every change (RFC 5545, 3.8.7.4) without stored state. */
export function sequenceOf(changed: number): number {
  return Math.floor((changed - SEQUENCE_EPOCH) / 60_000);
}

/** Sets the last change of a calendar (RFC 7986, 5.4), in milliseconds since 1970. */
export function withLastModified(feed: string, changed: number): string {
  return feed.replace(/^REFRESH-INTERVAL/m, `LAST-MODIFIED:${utcStamp(instantAt(changed))}\r\n$&`);
}

/** Removes the reminders of a VEVENT. */
export function withoutAlarms(vevent: Vevent): Vevent {
  return withBytes({ ...vevent, text: vevent.text.replace(ALARM, '') });
}

function timesText({ start, end }: { start: Moment; end: Moment }): string {
  if (isTimed(start))
    return `DTSTART;TZID=${ZONE}:${compactDateTime(start)}00\r\nDTEND;TZID=${ZONE}:${compactDateTime(end)}00`;
  return `DTSTART;VALUE=DATE:${compactDateTime(start)}\r\nDTEND;VALUE=DATE:${compactDateTime(addDays(dateOf(end), 1))}`;
}

/** Adds the size of a VEVENT in bytes; it is kept for the next site. */
export function withBytes(vevent: Omit<Vevent, 'bytes'>): Vevent {
  return { ...vevent, text: compactText(vevent.text), bytes: new TextEncoder().encode(vevent.text).length };
}

/** Formats an instant for iCalendar, in UTC. */
export function utcStamp(instant: ReturnType<typeof instantAt>): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** Formats a day or a wall-clock time for iCalendar. */
export function compactDateTime(moment: Moment | LocalDate): string {
  const date = dateOf(moment).replaceAll('-', '');
  return isTimed(moment) ? `${date}T${timeOf(moment).replace(':', '')}` : date;
}
