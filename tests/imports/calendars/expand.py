"""Expands calendars as python3-recurring-ical-events does. Reads {name: text}, prints {name: dates} or the error, as JSON.

A date is written as the portal does: by the clock of Oslo, of whole days the last one included.
"""

import datetime
import json
import sys
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar

OSLO = ZoneInfo("Europe/Oslo")


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    local = value.astimezone(OSLO) if value.tzinfo else value
    return local.strftime("%Y-%m-%dT%H:%M")


def written(event):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(end, datetime.datetime) and end > start:
        end -= datetime.timedelta(days=1)
    first, last = moment(start), moment(end)
    if "T" in last and last.startswith(first[:10]):
        last = last[11:]
    state = " cancelled" if event.get("STATUS") == "CANCELLED" else ""
    return f"{first}/{last}{state}"


def dates(text):
    try:
        calendar = Calendar.from_ical(text)
        return sorted(map(written, recurring_ical_events.of(calendar).between(first_day, last_day)))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


first_day, last_day = map(datetime.date.fromisoformat, sys.argv[1:])
print(json.dumps({name: dates(text) for name, text in json.load(sys.stdin).items()}))
