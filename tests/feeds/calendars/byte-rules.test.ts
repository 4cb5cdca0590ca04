import { expect, test } from 'vitest';
import { brokenByteRules } from './byte-rules.ts';

const ZONE = 'BEGIN:VTIMEZONE\nTZID:Europe/Oslo\nEND:VTIMEZONE\n';

const SERIES = `BEGIN:VEVENT
UID:a
SEQUENCE:1
DTSTAMP:20261101T080000Z
DTSTART;TZID=Europe/Oslo:20261124T180000
DTEND;TZID=Europe/Oslo:20261124T200000
RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217T225959Z
EXDATE;TZID=Europe/Oslo:20261201T180000
SUMMARY:Kafé
GEO:60.1;10.2
URL;VALUE=URI:https://elvedal.example/kafe/
END:VEVENT
BEGIN:VEVENT
UID:a
SEQUENCE:1
DTSTAMP:20261101T080000Z
RECURRENCE-ID;TZID=Europe/Oslo:20261203T180000
DTSTART;TZID=Europe/Oslo:20261203T190000
DTEND;TZID=Europe/Oslo:20261203T210000
SUMMARY:FLYTTET: Kafé\\, te
STATUS:CONFIRMED
END:VEVENT
`;

const DAYS = `BEGIN:VEVENT
UID:b
SEQUENCE:1
DTSTAMP:20261101T080000Z
DTSTART;VALUE=DATE:20261128
DTEND;VALUE=DATE:20261129
RRULE:FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20270327
EXDATE;VALUE=DATE:20261226
SUMMARY:Ryddedag
END:VEVENT
`;

function calendar(events: string, zone = ZONE): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${zone}${events}END:VCALENDAR\n`.replaceAll('\n', '\r\n');
}

function brokenIn(text: string): string[] {
  return brokenByteRules(new TextEncoder().encode(text));
}

test('a correct calendar breaks no rule', () => {
  expect(brokenIn(calendar(SERIES + DAYS))).toEqual([]);
  expect(brokenIn(calendar(''))).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ['line ends of Unix', (text) => text.replaceAll('\r\n', '\n')],
  ['one bare line end', (text) => text.replace('\r\n', '\n')],
  ['no line end at the end', (text) => text.trimEnd()],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['a line of 76 octets', (text) => text.replace('Kafé', 'å'.repeat(34))],
  ['a control character', (text) => text.replace('Kafé', 'Kaf\u0085')],
  ['a line separator', (text) => text.replace('Kafé', 'Kaf\u2028')],
  ['over 900 kB', (text) => text.replace('Kafé', `Kafé${`\r\n ${'a'.repeat(70)}`.repeat(13_000)}`)],
  ['a fold inside an escape', (text) => text.replace('Kafé\\, te', 'Kafé\\\r\n , te')],
  ['an UNTIL that is the last start', (text) => text.replace('20261217T225959Z', '20261217T170000Z')],
  ['an unknown property', (text) => text.replace('SUMMARY', 'ATTENDEE:mailto:a@b.no\r\nSUMMARY')],
  ['a property of events in the calendar', (text) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nSTATUS:CANCELLED')],
  ['a METHOD', (text) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:PUBLISH')],
  ['no UID', (text) => text.replace('UID:a\r\n', '')],
  ['two summaries', (text) => text.replace('SUMMARY', 'SUMMARY:x\r\nSUMMARY')],
  ['a stamp without Z', (text) => text.replace('20261101T080000Z', '20261101T080000')],
  ['a floating start', (text) => text.replace('DTSTART;TZID=Europe/Oslo', 'DTSTART')],
  ['another zone', (text) => text.replace('DTSTART;TZID=Europe/Oslo', 'DTSTART;TZID=Europe/Berlin')],
  ['no time zone', (text) => text.replace(ZONE.replaceAll('\n', '\r\n'), '')],
  ['two time zones', (text) => text.replace('BEGIN:VEVENT', `${ZONE.replaceAll('\n', '\r\n')}BEGIN:VEVENT`)],
  ['an UNTIL less than an hour after it', (text) => text.replace('20261217T225959Z', '20261217T175900Z')],
  ['an UNTIL on the wall clock', (text) => text.replace('20261217T225959Z', '20261217T235959')],
  ['an UNTIL with a time for whole days', (text) => text.replace('UNTIL=20270327', 'UNTIL=20270327T000000Z')],
  [
    'an EXDATE that hits nothing',
    (text) => text.replace('EXDATE;TZID=Europe/Oslo:20261201', 'EXDATE;TZID=Europe/Oslo:20261202'),
  ],
  ['an EXDATE at another hour', (text) => text.replace('20261201T180000', '20261201T190000')],
  [
    'an EXDATE of another type',
    (text) => text.replace('EXDATE;TZID=Europe/Oslo:20261201T180000', 'EXDATE;VALUE=DATE:20261201'),
  ],
  [
    'a RECURRENCE-ID that hits nothing',
    (text) => text.replace('ID;TZID=Europe/Oslo:20261203', 'ID;TZID=Europe/Oslo:20261204'),
  ],
  [
    'a RECURRENCE-ID on an excepted date',
    (text) => text.replace('ID;TZID=Europe/Oslo:20261203', 'ID;TZID=Europe/Oslo:20261201'),
  ],
  ['a RECURRENCE-ID without a series', (text) => text.replace('UID:a\r\n', 'UID:c\r\n')],
  ['a start that is not on the rule', (text) => text.replace('BYDAY=TU,TH', 'BYDAY=TH')],
  ['a rule that Outlook cannot read', (text) => text.replace('FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=DAILY')],
  ['COUNT beside UNTIL', (text) => text.replace('FREQ=WEEKLY;', 'FREQ=WEEKLY;COUNT=3;')],
  [
    'an end before the start',
    (text) => text.replace('DTEND;TZID=Europe/Oslo:20261124', 'DTEND;TZID=Europe/Oslo:20261123'),
  ],
  ['an end that is the start', (text) => text.replace('20261124T200000', '20261124T180000')],
  ['longer than its interval', (text) => text.replace('20261124T200000', '20261126T190000')],
  ['one event twice', (text) => text.replace('END:VCALENDAR', `${DAYS.replaceAll('\n', '\r\n')}END:VCALENDAR`)],
  ['an escaped address', (text) => text.replace('/kafe/', '/kafe\\,te/')],
  ['an address that is none', (text) => text.replace('https://elvedal.example/kafe/', 'kafe')],
  ['an unescaped comma in a text', (text) => text.replace('Kafé\\, te', 'Kafé, te')],
  ['an escaped GEO', (text) => text.replace('60.1;10.2', '60.1\\;10.2')],
  ['an unknown status', (text) => text.replace('STATUS:CONFIRMED', 'STATUS:MAYBE')],
  [
    'a property behind a reminder',
    (text) => text.replace('GEO', 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nGEO'),
  ],
  ['an event that is never ended', (text) => text.replace('END:VEVENT\r\nEND:VCALENDAR', 'END:VCALENDAR')],
])('a violation is found: %s', (_, breakIt) => {
  const good = calendar(SERIES + DAYS);
  const bad = breakIt(good);
  expect(bad).not.toBe(good);
  expect(brokenIn(bad).length).toBeGreaterThan(0);
});

test('bytes that are not UTF-8 are found', () => {
  const bytes = new TextEncoder().encode(calendar(SERIES));
  bytes[30] = 0xff;
  expect(brokenByteRules(bytes)).toEqual(['the file is no UTF-8']);
});
