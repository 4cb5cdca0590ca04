#!/usr/bin/env bash
# ical.js leaves out the first date of an event that lists its dates in RDATE and has no RRULE.
#
# Package: ical.js 2.2.1 (ical-expander 3.2.0, which builds on it, inherits this).
# Behaviour: RFC 5545, section 3.8.5.2, makes DTSTART the first of the set. With an RRULE the iterator returns it; with RDATE
#   alone it begins with the first RDATE. An RDATE with periods makes it throw «occurrence.convertToZone is not a function».
# Seen: DTSTART 12 January with RDATE 20 January and 5 April gives two dates; with RRULE:FREQ=DAILY;COUNT=1 added, three.
# Known upstream: the fix proposed in pull request 534 of kewisch/ical.js (2022) was not merged into this version.
# What to do when writing: one VEVENT per date, or name DTSTART in RDATE as well (the iterator then returns it once).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null
cat >run.mjs <<'JS'
import ICAL from 'ical.js';

const datesOf = (...rules) => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:one@example.org'];
  lines.push('DTSTAMP:20260801T000000Z', 'DTSTART:20270112T180000', 'DTEND:20270112T200000', ...rules);
  lines.push('SUMMARY:Language café', 'END:VEVENT', 'END:VCALENDAR', '');
  const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
  const dates = [];
  for (let date = iterator.next(); date; date = iterator.next()) dates.push(date.toString().slice(0, 10));
  return dates;
};
const found = {
  alone: datesOf('RDATE:20270120T180000,20270405T180000'),
  withRule: datesOf('RRULE:FREQ=DAILY;COUNT=1', 'RDATE:20270120T180000,20270405T180000'),
  namedTwice: datesOf('RDATE:20270112T180000,20270120T180000,20270405T180000'),
};
console.log(found);
const all = ['2027-01-12', '2027-01-20', '2027-04-05'];
const expected = { alone: all.slice(1), withRule: all, namedTwice: all };
process.exitCode = JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
