import { MAX_DAYS_OLD } from '../../domain/time/page-age.ts';
import { addDays, dateOf, daysBetween, isTimed, weekdayOf } from '../../domain/time/days.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import {
  attendanceOf,
  isOnline,
  meetingUrlOf,
  type PortalEvent,
  type PortalOccurrence,
  occurrenceLocation,
} from '../../domain/portal.ts';
import { seriesEnd } from '../../domain/events/series-end.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { capital, clockRange, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { placeText } from '../../i18n/places.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { whenOf } from '../../i18n/when.ts';
import type { Event } from '../../schemas/event.ts';

export { whenOf };

/** Gives the address of the page of a day. */
export function dayAddress(language: Language, day: string): string {
  return addressIn(language, `/aktiviteter/${day}/`);
}

/** Heads a day in a list: «I dag, lørdag 21. november». The word goes before the date, never instead of it. */
export function dayTitle(language: Language, day: string, now: string): string {
  const [plain = '', today, tomorrow] = dayTitles(language, day, now);
  const ahead = daysBetween(dateOf(now), day);
  return (ahead === 0 ? today : ahead === 1 ? tomorrow : undefined) ?? plain;
}

/** Gives what a day is called in a list: on most days, on the day itself, and on the day before. */
export function dayTitles(language: Language, day: string, now: string): string[] {
  const { today, tomorrow } = language.words.activities;
  const date = longDate(language, day, now);
  return [capital(date), `${today}, ${date}`, `${tomorrow}, ${date}`];
}

/**
 * Gives the attributes by which `islands/today.ts` keeps the name of a day right: the day, and what it is called on
 * most days, on the day itself and on the day before. A day that is far off, or over, keeps its name.
 */
export function namedDay(day: string, now: string, names: readonly string[]): Record<string, string> {
  const ahead = daysBetween(dateOf(now), day);
  return ahead < 0 || ahead > MAX_DAYS_OLD ? {} : { 'data-day': day, 'data-names': names.join('|') };
}

/** Says how long what lasts for days goes on: «til og med 29. november». */
export function untilOf(language: Language, { start, end }: PortalOccurrence, now: string): string | undefined {
  const isLong = addDays(dateOf(start), 1) < dateOf(end) || (!isTimed(end) && end > dateOf(start));
  return isLong ? fill(language.words.weekSheet.until, { date: dayAndMonth(language, end, now) }) : undefined;
}

/** Says what it costs: the price, else the words about it. */
export function priceOf(language: Language, { data }: PortalEvent): string {
  return data.price === undefined ? language.words.price.ask : price(language, data.price);
}

/** Says where an occurrence is: the venue, the place as text, or on the net. */
export function placeOf(language: Language, occurrence: PortalOccurrence): string {
  return placeText(language, occurrenceLocation(occurrence)) ?? language.words.activity.askOrganiser;
}

/** Says where an occurrence is as `placeOf` does, but not whether it is on the net beside that. */
export function placeAlone(language: Language, occurrence: PortalOccurrence): string {
  return isOnline(occurrence)
    ? language.words.activity.online
    : (occurrenceLocation(occurrence).name ?? language.words.activity.askOrganiser);
}

/** Gives the address of a meeting on the net, and whether people can come to a place instead. */
export function meetingOf(
  { data }: PortalEvent,
  occurrence: PortalOccurrence | undefined,
): { address: string; besidePlace: boolean } | undefined {
  const address = occurrence ? meetingUrlOf(occurrence) : data.url;
  if (!address) return undefined;
  return { address, besidePlace: occurrence !== undefined && attendanceOf(occurrence) === 'both' };
}

/**
 * Gives the language of the words that `placeOf` says, where that is not the page's. A venue has a name, which is the
 * same in every language.
 */
export function placeLang(occurrence: PortalOccurrence): string | undefined {
  const { venue, change, event } = occurrence;
  if (isOnline(occurrence) || (venue && !change?.place)) return undefined;
  return change?.place || event.data.place ? event.data.lang : undefined;
}

/** Says in a list that one has to sign up, by when, or that it is too late. */
export function signupNote(language: Language, { by }: NonNullable<Event['signup']>, now: string): string {
  const { activities } = language.words;
  if (!by) return activities.signup;
  return by < dateOf(now) ? activities.signupOver : fill(activities.signupBy, { date: longDate(language, by, now) });
}

/** Finds the last date of an event on which people can come, else the last there is. */
export function lastOf({ occurrences }: PortalEvent): PortalOccurrence | undefined {
  return occurrences.findLast((each) => !isOff(each)) ?? occurrences.at(-1);
}

/** Says how often an event comes, where it comes more than once. */
export function seriesOf(language: Language, event: PortalEvent, now: string): string | undefined {
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

/** Names what differs from the plan, as its stamp says it. */
export function stampOf(
  language: Language,
  { status, planned, change, start }: PortalOccurrence,
): { kind: string; text: string } | undefined {
  if (status === 'planned') return undefined;
  const { status: words } = language.words;
  const onlyTime =
    status === 'moved' && planned && !change?.venue && !change?.place && dateOf(planned.start) === dateOf(start);
  return { kind: isOff({ status }) ? 'cancelled' : status, text: onlyTime ? words.newTime : words[status] };
}

/** What has become of a date that is not as planned. */
export interface Change {
  /** What it is now, in the language of the page. */
  now: string;
  /** What of that is the organiser's own words, in another language. */
  foreign?: { part: string; lang: string } | undefined;
  /** What it was before, and its language where that is not the page's. */
  before?: string | undefined;
  beforeLang?: string | undefined;
}

/** Says what a change means in practice: the new time, day or place, and the old one to strike through. */
export function changeOf(
  language: Language,
  occurrence: PortalOccurrence,
  { movedAway, now }: { movedAway: boolean; now: string },
): Change | undefined {
  const { status, change, planned, start, venue, event } = occurrence;
  const { activity, schedule } = language.words;
  if (status === 'planned' || !change) return undefined;
  if (movedAway || (planned && dateOf(planned.start) !== dateOf(start))) {
    const before = movedAway || !planned ? undefined : longDate(language, planned.start, now);
    return { now: fill(activity.newDay, { date: whenOf(language, occurrence, now) }), before };
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
