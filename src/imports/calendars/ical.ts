import ICAL from 'ical.js';
import { isRealDate } from '../../schemas/fields/scalars.ts';
import { calledOff } from './called-off.ts';
import { type Component, componentsOf } from './lines.ts';
import { mendedLine } from './mended-line.ts';
import { WEEKDAY_CODES } from './weekday-codes.ts';

/** A time as written: a day, or a wall-clock time with its zone. */
export interface WrittenTime {
  /** `2026-11-24`, or `2026-11-24T18:00:00`. */
  local: string;
  isDay: boolean;
  /** `UTC`, the TZID, or undefined for a floating time. */
  zone: string | undefined;
}

/** A date that RDATE adds; a period has a length of its own. */
export interface WrittenDate extends WrittenTime {
  end?: WrittenTime | undefined;
  /** As in ISO 8601, `PT1H30M`. */
  duration?: string | undefined;
}

/** The parts of an RRULE by name in capitals, the values of a part joined by commas. */
export type WrittenRule = Readonly<Record<string, string>>;

/** One VEVENT. */
export interface WrittenEvent {
  uid: string;
  /** Higher in a newer version of the same event. */
  sequence: number;
  start: WrittenTime;
  end: WrittenTime | undefined;
  /** As in ISO 8601, `PT1H30M`. */
  duration: string | undefined;
  rule: WrittenRule | undefined;
  /** Rules of dates to leave out: EXRULE, which RFC 5545 has no more and old calendars still write. */
  exceptRules: WrittenRule[];
  dates: WrittenDate[];
  except: WrittenTime[];
  /** The date of its series that it replaces. */
  replaces: WrittenTime | undefined;
  isThisAndFuture: boolean;
  title: string;
  description: string;
  place: string;
  url: string;
  status: string;
  isPrivate: boolean;
}

/** Why a calendar, or an event of one, cannot be read. */
export type CalendarFault = 'too-large' | 'web-page' | 'not-a-calendar' | 'too-many-events' | 'unreadable-event';

export interface WrittenCalendar {
  /** The zone of floating times, if the calendar names one. */
  zone: string | undefined;
  events: WrittenEvent[];
  /** Definitions of zones, by TZID. */
  zones: ReadonlyMap<string, Component>;
  /** One for each event that was skipped. */
  faults: CalendarFault[];
}

export const MAX_CALENDAR_BYTES = 2 * 1024 * 1024;
export const MAX_EVENTS = 5000;

/**
 * Reads the text of a calendar (RFC 5545).
 *
 * ical.js only parses properties here. It expands rules wrongly in many cases and hangs in one (tests name them), so
 * series are expanded by rrule-temporal, and zones are those of the platform.
 */
export function readCalendar(text: string): WrittenCalendar | { fault: CalendarFault } {
  if (text.length > MAX_CALENDAR_BYTES) return { fault: 'too-large' };
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text)) return { fault: 'web-page' };
  const calendars = componentsOf(text).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) return { fault: 'not-a-calendar' };
  const inner = calendars.flatMap((calendar) => calendar.inner);
  const events = inner.filter(({ name }) => name === 'VEVENT');
  if (events.length > MAX_EVENTS) return { fault: 'too-many-events' };
  const read = events.map(readEvent);
  const header = calendars.flatMap(({ lines }) => lines);
  const definitions = inner.filter(({ name }) => name === 'VTIMEZONE');
  return {
    zone: lineValue(header, 'X-WR-TIMEZONE'),
    events: read.filter((event) => event !== undefined),
    zones: new Map(definitions.map((zone) => [lineValue(zone.lines, 'TZID') ?? '', zone])),
    faults: read.flatMap((event) => (event ? [] : ['unreadable-event' as const])),
  };
}

/** Returns the value of the first line of a property, as it is written. */
export function lineValue(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((each) => new RegExp(`^${name}[;:]`, 'i').test(each));
  return line?.slice(line.indexOf(':') + 1).trim();
}

type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

function readEvent({ lines }: Component): WrittenEvent | undefined {
  const properties = parseProperties(lines);
  const all = (name: string) => properties.filter((property) => property[0] === name);
  const text = (name: string) => valuesOf(all(name)[0]).find((value) => typeof value === 'string') ?? '';
  const [start] = all('dtstart').flatMap(timesOf);
  // Without its rule a series would seem to be a single date.
  const rule = ruleOf(all('rrule')[0]);
  const exceptRules = all('exrule')
    .map(ruleOf)
    .filter((each) => each !== undefined);
  const written = (name: string) => lines.filter((line) => new RegExp(`^${name}[;:]`, 'i').test(line)).length;
  const isRuleLost = written('RRULE') !== (rule ? 1 : 0) || written('EXRULE') !== exceptRules.length;
  if (!start || isRuleLost) return undefined;
  const { title, isOff } = calledOff(text('summary'));
  const replaces = all('recurrence-id')[0];
  const sequence = Number(valuesOf(all('sequence')[0])[0]) || 0;
  return {
    ...{
      uid: text('uid'),
      sequence,
      start,
      end: all('dtend').flatMap(timesOf)[0],
      duration: text('duration') || undefined,
    },
    ...{ rule, exceptRules, dates: all('rdate').flatMap(datesOf), except: all('exdate').flatMap(timesOf) },
    replaces: replaces && timesOf(replaces)[0],
    isThisAndFuture: String(replaces?.[1].range).toUpperCase() === 'THISANDFUTURE',
    ...{ title: title || text('summary'), description: text('description'), place: text('location'), url: text('url') },
    status: isOff ? 'CANCELLED' : text('status').toUpperCase(),
    isPrivate: /^(?:private|confidential)$/i.test(text('class')),
  };
}

const USED =
  /^(?:UID|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|CLASS)[;:]/i;

function parseProperties(lines: readonly string[]): Property[] {
  const used = lines.filter((line) => USED.test(line)).map(mendedLine);
  // One bad line makes ical.js refuse all of them.
  return parsedLines(used) ?? used.flatMap((line) => parsedLines([line]) ?? []);
}

function parsedLines(lines: readonly string[]): Property[] | undefined {
  try {
    const [, , components] = ICAL.parse(
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    ) as [unknown, unknown, [string, Property[]][]];
    return components[0]?.[1];
  } catch {
    return undefined;
  }
}

function valuesOf(property: Property | undefined): unknown[] {
  return property?.slice(3) ?? [];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z?)$/;

function timesOf([, { tzid }, , ...values]: Property): WrittenTime[] {
  return values.flatMap((value) => timeOf(String(value), tzid) ?? []);
}

function datesOf([, { tzid }, , ...values]: Property): WrittenDate[] {
  return values.flatMap((value): WrittenDate[] => {
    const [from, to] = [value].flat().map(String);
    const start = timeOf(from ?? '', tzid);
    if (!start || to === undefined) return start ? [start] : [];
    return [{ ...start, ...(to.startsWith('P') ? { duration: to } : { end: timeOf(to, tzid) }) }];
  });
}

function timeOf(written: string, tzid: unknown): WrittenTime | undefined {
  if (!isRealDate(written.slice(0, 10)) || Number.isNaN(Date.parse(written))) return undefined;
  if (DAY.test(written)) return { local: written, isDay: true, zone: undefined };
  const [, utc] = TIME.exec(written) ?? [];
  if (utc === undefined) return undefined;
  const zone = utc ? 'UTC' : typeof tzid === 'string' ? tzid : undefined;
  return { local: written.replace('Z', ''), isDay: false, zone };
}

// ical.js gives the first day of a week as a number, 1 being Sunday.
function ruleOf(property: Property | undefined): WrittenRule | undefined {
  const [value] = valuesOf(property);
  const parts = Object.entries(Object(value) as Record<string, unknown>);
  if (!parts.some(([name]) => name === 'freq')) return undefined;
  const textOf = (name: string, part: unknown) =>
    name === 'wkst' && typeof part === 'number' ? (WEEKDAY_CODES[(part + 5) % 7] ?? 'MO') : [part].flat().join(',');
  return Object.fromEntries(parts.map(([name, part]) => [name.toUpperCase(), textOf(name, part)]));
}
