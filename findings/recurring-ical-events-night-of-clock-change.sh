#!/usr/bin/env bash
# recurring-ical-events ends a night in which the clocks change on the clock of the evening before.
#
# Package: python3-recurring-ical-events 2.0.1-1 with python3-icalendar 4.0.3-5, as Debian 12 has them.
# Behaviour: an event without RRULE goes from 20:00 to 10:00 the next morning by a TZID (RFC 5545, section 3.3.5). Its end
#   comes out with the offset of its start, which the zone no longer has: the instant is right, the hour that a program
#   shows is not. The same night of a weekly rule comes out as it was written.
# Seen: the night to 25 October 2026 in Oslo ends at 11:00+02:00 alone, and at 10:00+02:00 in a weekly rule, which is an
#   hour too early as an instant; the night to 28 March 2027 ends at 09:00+01:00.
# What to do when reading: take the instant of a single event, and the wall clock of a date of a rule.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq download -o APT::Sandbox::User=root python3-recurring-ical-events=2.0.1-1 python3-icalendar=4.0.3-5 \
  python3-x-wr-timezone python3-tz python3-dateutil python3-six >/dev/null
for package in *.deb; do dpkg-deb -x "$package" .; done
cat >run.py <<'PY'
import icalendar, recurring_ical_events

def change(kind, month, before, after):
    return f"""BEGIN:{kind}
DTSTART:1997{month}30T0{2 if kind == 'DAYLIGHT' else 3}0000
RRULE:FREQ=YEARLY;BYMONTH={int(month)};BYDAY=-1SU
TZOFFSETFROM:{before}
TZOFFSETTO:{after}
END:{kind}
"""

ZONE = f"""BEGIN:VTIMEZONE
TZID:Europe/Oslo
{change('DAYLIGHT', '03', '+0100', '+0200')}{change('STANDARD', '10', '+0200', '+0100').replace('19971030', '19971026')}END:VTIMEZONE
"""

def ends(first, last, rule, window):
    text = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
{ZONE}BEGIN:VEVENT
UID:night@example.org
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Oslo:{first}T200000
DTEND;TZID=Europe/Oslo:{last}T100000
{rule}SUMMARY:Night
END:VEVENT
END:VCALENDAR
"""
    calendar = icalendar.Calendar.from_ical(text.replace("\n", "\r\n"))
    return [event["DTEND"].dt.isoformat() for event in recurring_ical_events.of(calendar).between(*window)]

NIGHT = ((2026, 10, 20), (2026, 10, 26))
found = [
    ends("20261024", "20261025", "", NIGHT),
    ends("20261017", "20261018", "RRULE:FREQ=WEEKLY;COUNT=2\n", NIGHT),
    ends("20270327", "20270328", "", ((2027, 3, 1), (2027, 3, 31))),
]
print(found)
expected = [["2026-10-25T11:00:00+02:00"], ["2026-10-25T10:00:00+02:00"], ["2027-03-28T09:00:00+01:00"]]
raise SystemExit(found != expected)
PY
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 -S run.py
