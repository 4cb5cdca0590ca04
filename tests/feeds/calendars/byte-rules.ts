import { componentsOf, type EventLines, linesOf, type Line } from './ics-lines.ts';
import { rulesOfSeries } from './series-rules.ts';

const MOST_BYTES = 900_000;
const MOST_OCTETS = 75;
const ZONE = 'Europe/Oslo';

/** The properties that a calendar of ours may have, by the component that they stand in. */
const PROPERTIES: Record<string, readonly string[]> = {
  VCALENDAR: [
    ...['VERSION', 'PRODID', 'CALSCALE', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC', 'DESCRIPTION', 'URL', 'SOURCE'],
    ...['REFRESH-INTERVAL', 'X-PUBLISHED-TTL', 'LAST-MODIFIED'],
  ],
  VTIMEZONE: ['TZID'],
  DAYLIGHT: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
  STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE'],
  VEVENT: [
    ...['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'DTSTART', 'DTEND', 'RRULE', 'EXDATE', 'RECURRENCE-ID'],
    ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'GEO', 'URL', 'CATEGORIES', 'STATUS', 'TRANSP', 'COLOR', 'IMAGE'],
    ...['CONFERENCE', 'CONTACT'],
    ...['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'],
  ],
};

const NEEDED = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'];
const TEXTS = ['NAME', 'X-WR-CALNAME', 'X-WR-CALDESC', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'CONTACT', 'UID'];

/**
 * Lists the violated rules of a calendar file, from its raw bytes.
 *
 * These are rules that common parsers do not check, but calendar apps fail on (RFC 5545, 5546, 7986; MS-OXCICAL).
 */
export function brokenByteRules(bytes: Uint8Array): string[] {
  const broken = rulesOfBytes(bytes);
  if (broken.length > 0) return broken;
  const lines = linesOf(new TextDecoder().decode(bytes));
  const { events, zones, faults } = componentsOf(lines);
  return [
    ...faults,
    ...lines.flatMap(rulesOfLine),
    ...(zones.length === 1 && zones[0] === ZONE ? [] : [`time zones: ${zones.join(', ') || 'none'}, not ${ZONE} once`]),
    ...events.flatMap(rulesOfEvent),
    ...rulesOfSeries(events),
  ];
}

function rulesOfBytes(bytes: Uint8Array): string[] {
  const text = decode(bytes);
  if (text === undefined) return ['the file is no UTF-8'];
  const long = text.split('\r\n').findIndex((line) => Buffer.byteLength(line) > MOST_OCTETS);
  return [
    bytes.length < MOST_BYTES || `the file has ${bytes.length} bytes, over ${MOST_BYTES}`,
    !text.startsWith('\ufeff') || 'the file begins with a byte order mark',
    text.endsWith('\r\n') || 'the last line has no end',
    !/\r(?!\n)|(?<!\r)\n/.test(text) || 'a line ends in something else than CRLF',
    !/[\p{Cc}\u2028\u2029]/u.test(text.replace(/[\r\n]/g, '')) || 'the file has a control character',
    !/(?<!\\)(?:\\\\)*\\\r\n /.test(text) || 'a line is folded inside an escape',
    long < 0 || `line ${long + 1} is over ${MOST_OCTETS} octets`,
  ].filter((broken) => broken !== true);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function rulesOfLine({ number, name, value, component }: Line): string[] {
  if (name === 'BEGIN' || name === 'END') return [];
  const bare = value.replace(/\\[\\;,n]/g, '');
  const isAddress = name === 'URL' || name === 'SOURCE' || name === 'IMAGE' || name === 'CONFERENCE';
  return [
    PROPERTIES[component]?.includes(name) || `line ${number}: ${name} may not stand in ${component || 'nothing'}`,
    !TEXTS.includes(name) || !/[\\;,]/.test(bare) || `line ${number}: ${name} is not escaped`,
    !isAddress || isPlainAddress(value) || `line ${number}: ${value} is no address`,
    name !== 'GEO' || /^-?\d+(?:\.\d+)?;-?\d+(?:\.\d+)?$/.test(value) || `line ${number}: GEO is ${value}`,
  ].filter((broken) => broken !== true);
}

function isPlainAddress(value: string): boolean {
  return /^https?:\/\/[^\s\\,;]+$/.test(value) && URL.canParse(value);
}

function rulesOfEvent(event: EventLines): string[] {
  const at = `the event on line ${event.number}`;
  const missing = NEEDED.filter((name) => event.all(name).length !== 1);
  if (missing.length > 0) return [`${at} does not have exactly one ${missing.join(', ')}`];
  const start = event.one('DTSTART');
  const end = event.one('DTEND');
  const stamps = [...event.all('DTSTAMP'), ...event.all('LAST-MODIFIED')];
  return [
    stamps.every(({ value }) => /^\d{8}T\d{6}Z$/.test(value)) || `${at} has a stamp that is not in UTC`,
    /^\d{1,10}$/.test(event.one('SEQUENCE').value) || `${at} has no number for SEQUENCE`,
    isLocal(start) || `${at} starts neither in ${ZONE} nor on a whole day`,
    sameType(start, end) || `${at} starts and ends in different ways`,
    end.value > start.value || `${at} does not end after it starts`,
    event.all('STATUS').every(({ value }) => /^(?:CONFIRMED|CANCELLED|TENTATIVE)$/.test(value)) ||
      `${at} has an unknown STATUS`,
  ].filter((broken) => broken !== true);
}

function isLocal({ parameters, value }: Line): boolean {
  if (parameters === 'VALUE=DATE') return /^\d{8}$/.test(value);
  return parameters === `TZID=${ZONE}` && /^\d{8}T\d{6}$/.test(value);
}

function sameType(a: Line, b: Line): boolean {
  return a.parameters === b.parameters && a.value.length === b.value.length;
}
