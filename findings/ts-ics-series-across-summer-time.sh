#!/usr/bin/env bash
# ts-ics repeats an event in UTC: after the change to summer time a weekly evening is shown an hour late.
#
# Package: ts-ics 2.4.6, convertIcsCalendar and extendByRecurrenceRule.
# Behaviour: DTSTART;TZID=Europe/Oslo is read as a moment, and the rule is applied to the moment. RFC 5545, section 3.3.10, wants the wall
#   clock of the zone kept. The function takes no zone. With BYDAY=-1TU the time of day is lost as well: each date but the
#   first, which is left out, comes at midnight UTC.
# Seen: Tuesdays at 18.00 from 16 March 2027 are 18.00 until the 23rd and 19.00 from the 30th; the last Tuesday of each month,
#   from 26 January at 18.00, is given as 23 February 01.00, 30 March 02.00 and 27 April 02.00, Oslo's time.
# What to do: take the rule from ts-ics, and the dates from a library that knows zones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ts-ics@2.4.6 >/dev/null
cat >run.mjs <<'JS'
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const inOslo = (moment) => moment.toLocaleString('sv', { timeZone: 'Europe/Oslo' }).slice(0, 16);
const datesOf = (first, rule) => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:one@example.org'];
  lines.push('DTSTAMP:20260801T000000Z', `DTSTART;TZID=Europe/Oslo:${first}T180000`, `DTEND;TZID=Europe/Oslo:${first}T200000`);
  lines.push(`RRULE:${rule}`, 'SUMMARY:Choir', 'END:VEVENT', 'END:VCALENDAR', '');
  const [{ start, recurrenceRule }] = convertIcsCalendar(undefined, lines.join('\r\n')).events;
  return extendByRecurrenceRule(recurrenceRule, { start: start.date, end: new Date('2027-05-01') }).map(inOslo);
};
const found = {
  weekly: datesOf('20270316', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270406T215959Z'),
  lastTuesday: datesOf('20270126', 'FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270427T215959Z'),
};
console.log(found);
const expected = {
  weekly: ['2027-03-16 18:00', '2027-03-23 18:00', '2027-03-30 19:00', '2027-04-06 19:00'],
  lastTuesday: ['2027-02-23 01:00', '2027-03-30 02:00', '2027-04-27 02:00'],
};
process.exitCode = JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
