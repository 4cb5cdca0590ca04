import { addDays, dateOf, type Moment } from '../../domain/time/days.ts';
import { instantOf } from '../../domain/time/zoned.ts';
import { calendarUid, occurrenceUid } from '../../domain/identity.ts';
import { unconfirmedSince } from '../../domain/events/freshness.ts';
import { isOpenDaily, lastsOverAWeek, wholeDaysOf } from '../../domain/events/long-running.ts';
import { endFrom, isOff } from '../../domain/events/occurrences.ts';
import { statusFacts } from '../../domain/events/statuses.ts';
import { picturePath } from '../../domain/picture-path.ts';
import type { PortalEvent, PortalOccurrence } from '../../domain/portal.ts';
import { meetingUrlOf } from '../../domain/events/attendance.ts';
import { expand, recurrenceRule } from '../../domain/events/recurrence.ts';
import { themeName } from '../../i18n/codes.ts';
import { fill } from '../../i18n/index.ts';
import { COLOURS } from './colours.ts';
import type { FeedContext } from '../feed-context.ts';
import { contactLine, descriptionOf, locationOf } from './event-text.ts';
import type { IcsEvent } from './ics-event.ts';
import { committed, updateOf } from './last-change.ts';

/**
 * Returns the VEVENTs of an event: the rule with an override for each changed date, or one for each date of a list; one
 * of whole days if it is open daily or lasts for weeks.
 *
 * A cancelled date of a rule is excepted and has its own notice until its day is over. As an override it would be
 * removed by Google, and shown beside the date it replaces by simple apps.
 */
export function icsEventsOf(event: PortalEvent, context: FeedContext): IcsEvent[] {
  const { repeat } = event.data;
  const shown = event.occurrences.filter((occurrence) => !isExpired(occurrence, context.portal.now));
  if (isOpenDaily(event)) return openDailyOf(event, shown, context);
  if (repeat && !repeat.dates) return seriesOf(event, shown, context);
  return shown.map((occurrence) => standaloneEvent(occurrence, context));
}

/**
 * Returns the UID of an occurrence outside its series: of a list, in a file of its own, or in the calendar of a venue
 * it has moved to.
 *
 * With the UID of its series, an app would treat it as an override of an event that it does not have.
 */
export function standaloneUid({ event, date }: PortalOccurrence, { portal }: FeedContext): string {
  const { number } = portal.site.municipality;
  return event.data.repeat ? occurrenceUid(number, event.id, date) : calendarUid(number, event.id);
}

/**
 * Lists the content files whose changes change an event in calendars.
 *
 * A venue that no longer exists is included: its address went with it.
 */
export function sourceFiles({ slug, data }: PortalEvent): string[] {
  const venues = [data.venue, ...data.changes.map(({ venue }) => venue)].filter((venue) => venue !== undefined);
  return [
    `events/${slug}.md`,
    ...venues.map((venue) => `venues/${venue}.md`),
    ...data.associations.map((association) => `associations/${association}.md`),
    'closures.yml',
  ];
}

function seriesOf(event: PortalEvent, shown: PortalOccurrence[], context: FeedContext): IcsEvent[] {
  const { portal } = context;
  const { starts, without } = expand(event.data, portal.closures);
  const [first = event.data.start] = starts;
  const held = shown.filter((each) => !isOff(each));
  const notices = shown.filter(isOff).map((occurrence) => standaloneEvent(occurrence, context));
  // Some readers fail on a rule without any dates.
  if (held.length === 0) return notices;
  const kept = new Set(held.map(({ date }) => date));
  const gone = starts.filter((start) => without.has(dateOf(start)) || !kept.has(dateOf(start)));
  const uid = calendarUid(portal.site.municipality.number, event.id);
  const planned = { event, venue: event.venue, date: dateOf(first), start: first, end: endFrom(event.data, first) };
  const master: IcsEvent = {
    ...icsEvent({ ...planned, status: 'planned' }, context),
    uid,
    rule: recurrenceRule(dateOf(event.data.start), event.data.repeat ?? {}),
    until: starts.at(-1),
    without: gone,
  };
  const overrides = held
    .filter(({ status }) => status !== 'planned')
    .map((occurrence) => ({
      ...icsEvent(occurrence, context),
      uid,
      recurrenceId: occurrence.planned?.start ?? occurrence.start,
    }));
  return [master, ...overrides, ...notices];
}

// An exhibition is one item of whole days; only a changed date has its own.
function openDailyOf(event: PortalEvent, shown: PortalOccurrence[], context: FeedContext): IcsEvent[] {
  const changed = shown
    .filter(({ status }) => status !== 'planned')
    .map((occurrence) => standaloneEvent(occurrence, context));
  const planned = shown.filter(({ status }) => status === 'planned');
  const [first, last] = [planned[0], planned.at(-1)];
  if (!first || !last) return changed;
  const whole = { ...first, ...wholeDaysOf(first.start, last.end) };
  const uid = calendarUid(context.portal.site.municipality.number, event.id);
  return [{ ...icsEvent(whole, context), uid }, ...changed];
}

function standaloneEvent(occurrence: PortalOccurrence, context: FeedContext): IcsEvent {
  const event = { ...icsEvent(occurrence, context), uid: standaloneUid(occurrence, context) };
  // With hours it would fill every column of an app from morning to night.
  return lastsOverAWeek(event) ? { ...event, ...wholeDaysOf(event.start, event.end) } : event;
}

function icsEvent(occurrence: PortalOccurrence, context: FeedContext): Omit<IcsEvent, 'uid'> {
  const { event, start, end, status } = occurrence;
  const { language, origin, portal } = context;
  const { feeds } = language.words;
  const title = event.data.title;
  const off = isOff(occurrence);
  return {
    start: off ? (occurrence.planned?.start ?? start) : start,
    end: off ? (occurrence.planned?.end ?? end) : end,
    without: [],
    changed: lastChange(event, context),
    status: off || status === 'planned' ? undefined : 'CONFIRMED',
    summary: status === 'planned' ? title : fill(feeds.prefix[status], { title }),
    description: descriptionOf(occurrence, context),
    location: locationOf(occurrence, language),
    geo: statusFacts[status].isOnline ? undefined : occurrence.venue?.entry?.data.coordinates,
    url: `${origin}${language.prefix}/aktiviteter/${event.slug}/`,
    categories: [themeName(language, portal.site, event.data.theme)],
    colour: COLOURS[event.data.theme],
    conference: off ? undefined : meetingUrlOf(occurrence),
    contact: contactLine(occurrence, context),
    image: event.data.image && `${origin}/${picturePath(event.data.image.src)}`,
  };
}

// The last change by a person, from entries or commits; or the midnight when a cancelled date left the feed, or a
// series became unconfirmed.
function lastChange(event: PortalEvent, { portal: { now }, commits }: FeedContext): number {
  const expired = event.occurrences.filter((occurrence) => isExpired(occurrence, now));
  const midnights = expired.map((occurrence) => instantOf(`${addDays(lastDay(occurrence), 1)}T00:00`));
  const doubted = unconfirmedSince(event.data, now);
  const since = doubted ? [instantOf(`${doubted}T00:00`)] : [];
  const byHand = committed(sourceFiles(event), commits);
  return Math.max(updateOf(event.updated), ...byHand, ...midnights, ...since);
}

function isExpired(occurrence: PortalOccurrence, now: Moment): boolean {
  return isOff(occurrence) && lastDay(occurrence) < dateOf(now);
}

// A date that was moved and then cancelled is kept until its new day is over.
function lastDay({ date, end }: PortalOccurrence): string {
  return dateOf(end) > date ? dateOf(end) : date;
}
