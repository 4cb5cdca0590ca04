import { addDays, dateOf, isTimed, weekdayOf } from '../../domain/time/days.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { statusFacts } from '../../domain/events/statuses.ts';
import type { PortalEvent, PortalOccurrence } from '../../domain/portal.ts';
import { attendanceOf, isOnline, meetingUrlOf, occurrenceLocation } from '../../domain/events/attendance.ts';
import { seriesEnd } from '../../domain/events/series-end.ts';
import { clockRange, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { placeText } from '../../i18n/places.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { Event } from '../../schemas/event.ts';

/** Formats the last day of an event that lasts for days: «til og med 29. november». */
export function untilText(language: Language, { start, end }: PortalOccurrence, now: string): string | undefined {
  const isLong = addDays(dateOf(start), 1) < dateOf(end) || (!isTimed(end) && end > dateOf(start));
  return isLong ? fill(language.words.weekSheet.until, { date: dayAndMonth(language, end, now) }) : undefined;
}

/** Returns the price, or the text about it. */
export function priceOf(language: Language, { data }: PortalEvent): string {
  return data.price === undefined ? language.words.price.ask : price(language, data.price);
}

/** Returns the place of an occurrence: the venue, the place as text, or online. */
export function placeOf(language: Language, occurrence: PortalOccurrence): string {
  return placeText(language, occurrenceLocation(occurrence)) ?? language.words.activity.askOrganiser;
}

/** Returns the place like `placeOf`, but without mentioning online attendance in addition. */
export function placeWithoutOnline(language: Language, occurrence: PortalOccurrence): string {
  return isOnline(occurrence)
    ? language.words.activity.online
    : (occurrenceLocation(occurrence).name ?? language.words.activity.askOrganiser);
}

/** Returns the URL of an online meeting, and whether it can also be attended in person. */
export function onlineMeeting(
  { data }: PortalEvent,
  occurrence: PortalOccurrence | undefined,
): { address: string; besidePlace: boolean } | undefined {
  const address = occurrence ? meetingUrlOf(occurrence) : data.url;
  if (!address) return undefined;
  return { address, besidePlace: occurrence !== undefined && attendanceOf(occurrence) === 'both' };
}

/**
 * Returns the language of the text from `placeOf`, if that is not the page's. Venue names are the same in every
 * language.
 */
export function placeLang(occurrence: PortalOccurrence): string | undefined {
  const { venue, change, event } = occurrence;
  if (isOnline(occurrence) || (venue && !change?.place)) return undefined;
  return change?.place || event.data.place ? event.data.lang : undefined;
}

/** Returns a short note on signing up: that it is needed, the deadline, or that it has passed. */
export function signupNote(language: Language, { by }: NonNullable<Event['signup']>, now: string): string {
  const { activities } = language.words;
  if (!by) return activities.signup;
  return by < dateOf(now) ? activities.signupOver : fill(activities.signupBy, { date: longDate(language, by, now) });
}

/** Returns the last occurrence that is not cancelled, else the last one. */
export function lastOccurrence({ occurrences }: PortalEvent): PortalOccurrence | undefined {
  return occurrences.findLast((each) => !isOff(each)) ?? occurrences.at(-1);
}

/** Describes how often an event repeats; undefined for a single event. */
export function recurrenceText(language: Language, event: PortalEvent, now: string): string | undefined {
  const { repeat, start, end } = event.data;
  if (!repeat) return undefined;
  return seriesInWords(language, {
    start,
    end,
    repeat,
    ...seriesEnd(event, now),
    weekday: weekdayOf(dateOf(start)),
    now,
  });
}

/** A badge: its kind in the stylesheet, and its text. */
export interface Badge {
  kind: string;
  text: string;
}

/** Returns the badge of an occurrence that differs from the plan. */
export function statusBadge(
  language: Language,
  { status, planned, change, start }: PortalOccurrence,
): Badge | undefined {
  const { badge } = statusFacts[status];
  if (status === 'planned' || !badge) return undefined;
  const { status: words } = language.words;
  const onlyTime =
    status === 'moved' && planned && !change?.venue && !change?.place && dateOf(planned.start) === dateOf(start);
  return { kind: badge, text: onlyTime ? words.newTime : words[status] };
}

/** A text, and its language if that is not the page's. */
export interface ForeignText {
  text: string;
  lang?: string | undefined;
}

/** Returns the organiser's note on an occurrence. */
export function noteOf({ note, event }: PortalOccurrence): ForeignText | undefined {
  return note ? { text: note, lang: event.data.lang } : undefined;
}

/** Returns the place of an occurrence with its language. */
export function placeWithLang(language: Language, occurrence: PortalOccurrence): ForeignText {
  return { text: placeOf(language, occurrence), lang: placeLang(occurrence) };
}

/** A change to an occurrence. */
export interface Change {
  /** The new state, in the language of the page. */
  now: string;
  /** The part of it in the organiser's own words, if in another language. */
  foreign?: { part: string; lang: string } | undefined;
  /** The previous state, and its language if that is not the page's. */
  before?: string | undefined;
  beforeLang?: string | undefined;
}

/** Describes a change: the new time, day or place, and the old one to strike through. */
export function changeDetails(
  language: Language,
  occurrence: PortalOccurrence,
  { movedAway, now }: { movedAway: boolean; now: string },
): Change | undefined {
  const { status, change, planned, start, venue, event } = occurrence;
  const { activity, schedule } = language.words;
  if (status === 'planned' || !change) return undefined;
  if (movedAway || (planned && dateOf(planned.start) !== dateOf(start))) {
    const before = movedAway || !planned ? undefined : longDate(language, planned.start, now);
    return { now: fill(activity.newDay, { date: dateAndTime(language, occurrence, now) }), before };
  }
  if (isOff({ status })) return undefined;
  if (change.place || change.venue) {
    return {
      now: fill(activity.newPlace, { place: change.place ?? venue?.title ?? '' }),
      ...(change.place && event.data.lang && { foreign: { part: change.place, lang: event.data.lang } }),
      before: event.venue?.title ?? event.data.place,
      beforeLang: event.venue ? undefined : event.data.lang,
    };
  }
  if (!planned || !isTimed(start)) return undefined;
  const before = isTimed(planned.start)
    ? fill(schedule.at, { time: clockRange(language, planned.start, planned.end) })
    : undefined;
  return {
    now: fill(activity.newTime, { time: fill(schedule.at, { time: clockRange(language, start, occurrence.end) }) }),
    before,
  };
}
