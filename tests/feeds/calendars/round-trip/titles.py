"""Expands a calendar between two days with recurring_ical_events, and prints the day and the title of each item, as JSON."""

import datetime
import json
import pathlib
import sys

import recurring_ical_events
from icalendar import Calendar

path, first_day, last_day = sys.argv[1], *map(datetime.date.fromisoformat, sys.argv[2:])
found = recurring_ical_events.of(Calendar.from_ical(pathlib.Path(path).read_bytes())).between(first_day, last_day)
print(json.dumps([[event["DTSTART"].dt.strftime("%Y-%m-%d"), str(event["SUMMARY"])] for event in found]))
