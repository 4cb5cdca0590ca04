import { dateOf, daysBetween, isTimed, type LocalDate, weekdayOf } from '../../domain/time/days.ts';
import { isOpenDaily, lastsOverAWeek } from '../../domain/events/long-running.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { organiserContactAtVenue } from '../../domain/roles.ts';
import type { PortalEvent, PortalOccurrence } from '../../domain/portal.ts';
import { isOnline, meetingUrlOf } from '../../domain/events/attendance.ts';
import { capitalise } from '../../i18n/dates.ts';
import { fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import { seriesEnd } from '../../domain/events/series-end.ts';
import { price } from '../../i18n/money.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { programmeInWords, dateAndTime } from '../../i18n/when.ts';
import type { FeedContext } from '../feed-context.ts';

/**
 * Returns the text below the title in calendar apps: reason for change, description, price, sign-up, organiser, meeting
 * URL, and last the page address, since Google shows no other.
 */
export function descriptionOf(occurrence: PortalOccurrence, { language, origin }: FeedContext): string {
  const { event, note, venue } = occurrence;
  const { feeds } = language.words;
  return [
    event.freshness === 'unanswered' && !isOff(occurrence) && `${language.words.activity.ringFirst}.`,
    note,
    event.data.summary,
    !isOff(occurrence) && openingHours(language, occurrence),
    ...programmeLines(language, occurrence),
    ...(isOff(occurrence) ? [] : takingPart(language, event)),
    fill(feeds.by, {
      organisers: joinWithAnd(
        language,
        event.organisers.map(({ title }) => title),
      ),
    }),
    venue && !venue.entry && feeds.placeUnknown,
    !isOff(occurrence) && meetingUrlOf(occurrence),
    `${origin}${language.prefix}/aktiviteter/${event.slug}/`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Returns the name and address of the place, so that a phone can find the way. */
export function locationOf(occurrence: PortalOccurrence, language: Language): string | undefined {
  const { change, venue, event } = occurrence;
  if (isOnline(occurrence)) return language.words.activity.online;
  if (change?.place) return change.place;
  const parts = [event.data.place, venue?.title, venue?.entry?.data.address];
  return parts.filter(Boolean).join(', ') || undefined;
}

/** Returns whom to ask if the venue has another owner: «Elvedal turlag, 61 00 00 14, post@turlag.example». */
export function contactLine(occurrence: PortalOccurrence, { portal }: FeedContext): string | undefined {
  const found = organiserContactAtVenue(occurrence, portal.site);
  return found && [found.organiser, found.contact.phone, found.contact.email].filter(Boolean).join(', ');
}

// A single all-day item says its hours in words, as of its first day, so that the text does not change over time.
function openingHours(language: Language, { event, ...occurrence }: PortalOccurrence): string | undefined {
  const { start, end, repeat = {} } = event.data;
  if (isTimed(occurrence.start) && lastsOverAWeek(occurrence))
    return `${capitalise(dateAndTime(language, occurrence, start))}.`;
  if (!isOpenDaily(event)) return undefined;
  const series = { start, end, repeat, weekday: weekdayOf(dateOf(start)), now: start };
  return `${seriesInWords(language, { ...series, ...seriesEnd(event, start) })}.`;
}

function programmeLines(language: Language, occurrence: PortalOccurrence): string[] {
  const { activity, feeds } = language.words;
  const { start, event } = occurrence;
  // The text of a series is for all its dates, so its days are numbered, not named.
  const counted = (day: LocalDate) => fill(feeds.programmeDay, { n: daysBetween(dateOf(start), day) + 1 });
  const lines = programmeInWords(language, programmeOn(occurrence), event.data.repeat?.every ? counted : undefined);
  return lines.length > 0 ? [`${activity.programme}:`, ...lines] : [];
}

// What people who should not come do not need.
function takingPart(language: Language, event: PortalEvent): (string | false | undefined)[] {
  const { feeds, access } = language.words;
  return [
    priceLine(language, event),
    event.data.signup && fill(feeds.signupLine, { how: signupWays(event) || language.words.activity.askOrganiser }),
    event.data.access.length > 0 && `${event.data.access.map((code) => access[code]).join('. ')}.`,
  ];
}

function priceLine(language: Language, { data }: PortalEvent): string {
  const amount = data.price === undefined ? undefined : price(language, data.price);
  return fill(language.words.feeds.priceLine, { price: [amount, data.price_note].filter(Boolean).join('. ') });
}

function signupWays({ data }: PortalEvent): string {
  const { url, phone, sms, email } = data.signup ?? {};
  return [url, phone, sms && `SMS ${sms}`, email].filter(Boolean).join(', ');
}
