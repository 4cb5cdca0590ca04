"""Parses every .ics below a folder with python3-icalendar. Prints the events and the faults in each, as JSON."""

import json
import pathlib
import sys

from icalendar import Calendar


def report(path):
    try:
        calendars = Calendar.from_ical(path.read_bytes(), multiple=True)
    except Exception as error:
        return {"events": 0, "faults": [repr(error)]}
    parts = [part for calendar in calendars for part in calendar.walk()]
    faults = [str(fault) for part in parts for fault in part.errors]
    return {"events": sum(part.name == "VEVENT" for part in parts), "faults": faults}


folder = pathlib.Path(sys.argv[1])
print(json.dumps({str(path.relative_to(folder)): report(path) for path in sorted(folder.rglob("*.ics"))}))
