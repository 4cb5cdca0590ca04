#!/usr/bin/env bash
# ical.js refuses a whole calendar over one rule in small letters, and loses the zone of an UNTIL that ends in «z».
#
# Package: ical.js 2.2.1.
# Behaviour: RFC 5545, section 2, makes names and enumerated values case-insensitive, and so are the literals of its grammar
#   (RFC 5234, section 2.3). ical.js reads names of properties and parts in any case (`rrule:`, `count=`), and then throws on
#   `FREQ=weekly` and `BYDAY=tu`: ICAL.parse gives none of the other events. An UNTIL in UTC whose «z» is small becomes a
#   floating time, so a rule may lose its last date.
# Seen: of two events, one with `RRULE:FREQ=weekly`, none is read; `UNTIL=20261208T170000z` is printed without Z.
# What to do when reading: put the lines of rules in capitals before parsing, and parse each event by itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null
cat >run.mjs <<'JS'
import ICAL from 'ical.js';

const event = (...lines) => ['BEGIN:VEVENT', 'DTSTART:20261201T170000Z', ...lines, 'END:VEVENT'];
const read = (rule) => {
  const lines = ['BEGIN:VCALENDAR', ...event(rule), ...event('SUMMARY:Another one'), 'END:VCALENDAR', ''];
  try {
    const [, , [[, [, [, , , value]]]]] = ICAL.parse(lines.join('\r\n'));
    return JSON.stringify(value);
  } catch (error) {
    return error.message.split(' expected')[0];
  }
};
const found = [
  read('RRULE:FREQ=WEEKLY;COUNT=2'),
  read('rrule:freq=WEEKLY;count=2'),
  read('RRULE:FREQ=weekly;COUNT=2'),
  read('RRULE:FREQ=WEEKLY;BYDAY=tu'),
  read('RRULE:FREQ=WEEKLY;UNTIL=20261208T170000Z'),
  read('RRULE:FREQ=WEEKLY;UNTIL=20261208T170000z'),
];
console.log(found.join('\n'));
const expected = [
  '{"freq":"WEEKLY","count":2}',
  '{"freq":"WEEKLY","count":2}',
  'invalid frequency "weekly"',
  'invalid BYDAY value "tu"',
  '{"freq":"WEEKLY","until":"2026-12-08T17:00:00Z"}',
  '{"freq":"WEEKLY","until":"2026-12-08T17:00:00"}',
];
process.exitCode = found.join() === expected.join() ? 0 : 1;
JS
node run.mjs
