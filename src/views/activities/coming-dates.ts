import { endOf } from '../../domain/calendar/agenda-row.ts';
import { occurrenceCalendarPath, occurrencesWithFile } from '../../domain/calendar/calendars.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { comingOccurrences, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { dateOf, isTimed } from '../../domain/time/days.ts';
import { feedAddress } from '../../i18n/addresses.ts';
import { clockRange, longDate, weekdayName } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';
import { type Badge, type Change, changeDetails, type ForeignText, noteOf, statusBadge } from './occurrence-text.ts';

/** The coming dates of an activity. */
export interface ComingDatesView {
  /** The calendar file of the next date, if it has one. */
  nextFile?: string | undefined;
  /** The dates after the next one. */
  further: ComingDate[];
  /** The sentence about the dates that are not listed. */
  more?: string | undefined;
}

/** One date of an activity. */
export interface ComingDate {
  end: string;
  tile: DateTileView;
  badge?: Badge | undefined;
  text: string;
  isOff: boolean;
  change?: Change | undefined;
  note?: ForeignText | undefined;
  /** The calendar file of the date, with the date for screen readers. */
  file?: { address: string; date: string } | undefined;
}

const MOST_DATES = 8;

/** Returns the coming dates of an activity. A cancelled activity lists none. */
export function comingDates(context: ViewContext, event: PortalEvent): ComingDatesView {
  const { portal, language } = context;
  const coming = comingOccurrences(event, portal.now);
  const withFile = new Set(occurrencesWithFile(event, portal.now));
  const fileOf = (occurrence: PortalOccurrence) =>
    withFile.has(occurrence) && !isOff(occurrence)
      ? feedAddress(language, occurrenceCalendarPath(event.slug, occurrence.date))
      : undefined;
  const listed = event.data.cancelled ? [] : coming.slice(1, MOST_DATES + 1);
  const left = event.data.cancelled ? 0 : coming.length - 1 - MOST_DATES;
  return {
    nextFile: coming[0] && fileOf(coming[0]),
    further: listed.map((occurrence) => comingDate(context, occurrence, fileOf(occurrence))),
    more: left > 0 ? count(language, language.words.activity.moreDates, left) : undefined,
  };
}

function comingDate(
  { portal, language }: ViewContext,
  occurrence: PortalOccurrence,
  file: string | undefined,
): ComingDate {
  const { now } = portal;
  const day = dateOf(occurrence.start);
  return {
    end: endOf({ occurrence }),
    tile: dateTile(language, day, now),
    badge: statusBadge(language, occurrence),
    text: `${weekdayName(language, day)} ${hoursOf(language, occurrence)}`,
    isOff: isOff(occurrence),
    change: changeDetails(language, occurrence, { movedAway: false, now }),
    note: noteOf(occurrence),
    file: file ? { address: file, date: longDate(language, occurrence.start, now) } : undefined,
  };
}

function hoursOf(language: Language, { start, end }: PortalOccurrence): string {
  return isTimed(start)
    ? fill(language.words.schedule.at, { time: clockRange(language, start, end) })
    : language.words.activities.allDay;
}
