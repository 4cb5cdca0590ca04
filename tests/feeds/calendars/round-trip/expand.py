"""Expands every .ics in a folder between two days, as a calendar does. Prints start, end and status of each date, as JSON."""

import datetime
import json
import pathlib
import sys

import recurring_ical_events
from icalendar import Calendar


def moment(value):
    """Writes the wall clock that the calendar gives, or the day."""
    return value.strftime("%Y-%m-%dT%H:%M" if isinstance(value, datetime.datetime) else "%Y-%m-%d")


def last(event):
    """Gives the end as the site says it: of whole days the last one, that day included."""
    end = event["DTEND"].dt
    return end if isinstance(end, datetime.datetime) else end - datetime.timedelta(days=1)


def state(event):
    """Gives what a reader sees: a date that is off says so in its title."""
    return "CANCELLED" if event["SUMMARY"].startswith(("AVLYST: ", "UTSATT: ")) else "CONFIRMED"


def dates(path):
    calendar = Calendar.from_ical(path.read_bytes())
    found = recurring_ical_events.of(calendar).between(first_day, last_day)
    return sorted([moment(event["DTSTART"].dt), moment(last(event)), state(event)] for event in found)


folder, first_day, last_day = sys.argv[1], *map(datetime.date.fromisoformat, sys.argv[2:])
print(json.dumps({path.stem: dates(path) for path in sorted(pathlib.Path(folder).glob("*.ics"))}))
