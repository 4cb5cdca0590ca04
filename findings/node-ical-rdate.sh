#!/usr/bin/env bash
# node-ical's expandRecurringEvent ignores RDATE without a word.
#
# Package: node-ical 0.27.2.
# Behaviour: dates that are added to an event by RDATE (RFC 5545, section 3.8.5.2) are not among those it returns, neither
#   beside an RRULE nor alone; EXDATE and overrides are. A course on three dates shows as one.
# Seen: DTSTART and two RDATE give one date; RRULE with two dates and one RDATE gives two; the EXDATE is obeyed.
# What to do when writing: a VEVENT of its own for each date outside the rule.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.27.2 >/dev/null
cat >run.mjs <<'JS'
import ical from 'node-ical';

const datesOf = (...rules) => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:one@example.org'];
  lines.push('DTSTAMP:20260801T000000Z', 'DTSTART:20270112T180000Z', 'DTEND:20270112T200000Z', ...rules);
  lines.push('SUMMARY:Course', 'END:VEVENT', 'END:VCALENDAR', '');
  const [event] = Object.values(ical.sync.parseICS(lines.join('\r\n'))).filter(({ type }) => type === 'VEVENT');
  const window = { from: new Date('2027-01-01'), to: new Date('2027-12-31') };
  return ical.expandRecurringEvent(event, window).map(({ start }) => start.toISOString().slice(0, 10));
};
const found = {
  alone: datesOf('RDATE:20270120T180000Z,20270405T180000Z'),
  besideRule: datesOf('RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE:20270405T180000Z'),
  excluded: datesOf('RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE:20270112T180000Z'),
};
console.log(found);
const expected = { alone: ['2027-01-12'], besideRule: ['2027-01-12', '2027-01-19'], excluded: ['2027-01-19'] };
process.exitCode = JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
