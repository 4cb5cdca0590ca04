import { entryAddress } from '../../domain/addresses.ts';
import { addDays, dateOf, type Moment } from '../../domain/time/days.ts';
import { instantOf } from '../../domain/time/zoned.ts';
import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import { calendarUid, datedUid, deadlineUid } from '../../domain/identity.ts';
import { doubtedSince } from '../../domain/events/freshness.ts';
import { isOpenDaily, lastsLong, wholeDaysOf } from '../../domain/events/going-on.ts';
import { endFrom, isOff } from '../../domain/events/occurrences.ts';
import { picturePath } from '../../domain/picture-path.ts';
import {
  meetingUrlOf,
  type PortalAward,
  type PortalEvent,
  type PortalGrant,
  type PortalOccurrence,
} from '../../domain/portal.ts';
import { expand, recurrenceRule } from '../../domain/events/recurrence.ts';
import { clock, dayAndMonth } from '../../i18n/dates.ts';
import { themeName } from '../../i18n/codes.ts';
import { fill } from '../../i18n/index.ts';
import type { DeadlineLevel } from '../../schemas/codes.ts';
import { COLOURS } from './colours.ts';
import type { FeedContext } from '../feed-context.ts';
import { contactLine, descriptionOf, locationOf } from './event-text.ts';

/** One VEVENT, before it is text. */
export interface IcsEvent {
  uid: string;
  start: Moment;
  /** For whole days the last day, that day included. */
  end: Moment;
  /** The value of RRULE without its end, and the last start. */
  rule?: string | undefined;
  until?: Moment | undefined;
  /** Starts on the rule that fall away. */
  without: readonly Moment[];
  /** The planned start that this one stands in for. */
  recurrenceId?: Moment | undefined;
  /** The last change, in milliseconds since 1970. */
  changed: number;
  /** Left out of what is as planned, and of what is off: Google removes what is CANCELLED from a subscription. */
  status?: 'CONFIRMED' | 'TENTATIVE' | undefined;
  summary: string;
  description: string;
  location?: string | undefined;
  geo?: { latitude: number; longitude: number } | undefined;
  url: string;
  categories: string[];
  /** A colour by its CSS name (RFC 7986, 5.9), and the address of a picture. */
  colour?: string | undefined;
  image?: string | undefined;
  /** The address of a meeting on the net (RFC 7986, 5.11), and whom to ask. */
  conference?: string | undefined;
  contact?: string | undefined;
  /** Reminders, in seconds before the start. */
  alarms?: readonly number[];
}

/**
 * Makes the VEVENTs of an event: the rule with an override for each changed date, or one for each date of a list; one
 * of whole days for what is open daily or lasts for weeks.
 *
 * A date of a rule that is off is excepted from it and has a notice of its own until its day is over. As an override
 * it would be removed by Google, and shown beside the date that it replaces by simple apps.
 */
export function icsEventsOf(event: PortalEvent, context: FeedContext): IcsEvent[] {
  const { repeat } = event.data;
  const shown = event.occurrences.filter((occurrence) => !isTidied(occurrence, context.portal.now));
  if (isOpenDaily(event)) return openDailyOf(event, shown, context);
  if (repeat && !repeat.dates) return seriesOf(event, shown, context);
  return shown.map((occurrence) => aloneOf(occurrence, context));
}

/**
 * Gives the UID of a date that stands alone: one of a list, in a file of its own, in the calendar of a venue that it
 * is moved to.
 *
 * Under that of its series an app would take it for an override of what it does not have.
 */
export function uidAlone({ event, date }: PortalOccurrence, { portal }: FeedContext): string {
  const { number } = portal.site.municipality;
  return event.data.repeat ? datedUid(number, event.id, date) : calendarUid(number, event.id);
}

/** Nine in the morning a week before a deadline, and the day before: it starts at midnight. */
export const REMINDERS = [7, 1].map((days) => (days * 24 - 9) * 3600);

/** Makes the VEVENTs of the deadlines still to come of all grants and awards: whole days. */
export function icsDeadlinesOf(context: FeedContext): IcsEvent[] {
  const { grants, awards } = context.portal;
  const { feeds, ...words } = context.language.words;
  const apply = { local: feeds.deadline, national: feeds.nationalDeadline, report: feeds.reportDeadline };
  const nominate = { ...apply, local: feeds.nominationDeadline };
  return [
    ...grants.flatMap((grant) => deadlinesOf(grant, 'grants', apply, words.grants.title, context)),
    ...awards.flatMap((award) => deadlinesOf(award, 'awards', nominate, words.awards.title, context)),
  ];
}

function deadlinesOf(
  { slug, id, data }: PortalGrant | PortalAward,
  collection: 'grants' | 'awards',
  titles: Record<DeadlineLevel, string>,
  category: string,
  { portal, language, origin, commits }: FeedContext,
): IcsEvent[] {
  const { feeds } = language.words;
  const url = `${origin}${language.prefix}${entryAddress(collection, slug)}`;
  return upcomingDeadlines(data.deadlines, portal.now).map(({ date, time, opens, level, usual }) => ({
    uid: deadlineUid(portal.site.municipality.number, id, level, date),
    start: date,
    end: date,
    without: [],
    changed: Math.max(updateOf(data.updated), ...committed([`${collection}/${slug}.md`], commits)),
    status: usual ? 'TENTATIVE' : 'CONFIRMED',
    summary: fill(titles[level], { title: data.title }),
    description: [
      data.summary,
      opens && fill(feeds.openFrom, { date: dayAndMonth(language, opens, date) }),
      time && fill(feeds.atTime, { time: clock(language, time) }),
      usual && feeds.usual,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    categories: [category],
  }));
}

/** The change of what says nothing of when it was changed. */
export const NEVER = Date.UTC(2020, 0, 1);

function seriesOf(event: PortalEvent, shown: PortalOccurrence[], context: FeedContext): IcsEvent[] {
  const { portal } = context;
  const { starts, without } = expand(event.data, portal.closures);
  const [first = event.data.start] = starts;
  const held = shown.filter((each) => !isOff(each));
  const notices = shown.filter(isOff).map((occurrence) => aloneOf(occurrence, context));
  // A rule without a date left is what some readers stumble over.
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

// An exhibition is one item of whole days and not one for each of them; only a date that is changed has its own.
function openDailyOf(event: PortalEvent, shown: PortalOccurrence[], context: FeedContext): IcsEvent[] {
  const changed = shown.filter(({ status }) => status !== 'planned').map((occurrence) => aloneOf(occurrence, context));
  const planned = shown.filter(({ status }) => status === 'planned');
  const [first, last] = [planned[0], planned.at(-1)];
  if (!first || !last) return changed;
  const whole = { ...first, ...wholeDaysOf(first.start, last.end) };
  const uid = calendarUid(context.portal.site.municipality.number, event.id);
  return [{ ...icsEvent(whole, context), uid }, ...changed];
}

function aloneOf(occurrence: PortalOccurrence, context: FeedContext): IcsEvent {
  const event = { ...icsEvent(occurrence, context), uid: uidAlone(occurrence, context) };
  // As hours it would fill every column of an app from morning to night.
  return lastsLong(event) ? { ...event, ...wholeDaysOf(event.start, event.end) } : event;
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
    geo: status === 'online' ? undefined : occurrence.venue?.entry?.data.coordinates,
    url: `${origin}${language.prefix}/aktiviteter/${event.slug}/`,
    categories: [themeName(language, portal.site, event.data.theme)],
    colour: COLOURS[event.data.theme],
    conference: off ? undefined : meetingUrlOf(occurrence),
    contact: contactLine(occurrence, context),
    image: event.data.image && `${origin}/${picturePath(event.data.image.src)}`,
  };
}

// The last change by a person, as the entries say it or the commits; or the midnight at which a date that was off fell
// away from the feed, or a series began to be doubted.
function lastChange(event: PortalEvent, { portal: { now }, commits }: FeedContext): number {
  const tidied = event.occurrences.filter((occurrence) => isTidied(occurrence, now));
  const midnights = tidied.map((occurrence) => instantOf(`${addDays(lastDay(occurrence), 1)}T00:00`));
  const doubted = doubtedSince(event.data, now);
  const since = doubted ? [instantOf(`${doubted}T00:00`)] : [];
  const byHand = committed(filesBehind(event), commits);
  return Math.max(updateOf(event.updated), ...byHand, ...midnights, ...since);
}

// A venue that is gone is behind it too: with it the address went.
function filesBehind({ slug, data }: PortalEvent): string[] {
  const venues = [data.venue, ...data.changes.map(({ venue }) => venue)].filter((venue) => venue !== undefined);
  return [
    `events/${slug}.md`,
    ...venues.map((venue) => `venues/${venue}.md`),
    ...data.associations.map((association) => `associations/${association}.md`),
    'closures.yml',
  ];
}

function updateOf(updated: string | undefined): number {
  return updated === undefined ? NEVER : Date.parse(updated);
}

function committed(paths: readonly string[], commits: FeedContext['commits']): number[] {
  return paths.flatMap((path) => commits?.get(path) ?? []);
}

function isTidied(occurrence: PortalOccurrence, now: Moment): boolean {
  return isOff(occurrence) && lastDay(occurrence) < dateOf(now);
}

// One that was moved later and then called off is kept until its new day is over.
function lastDay({ date, end }: PortalOccurrence): string {
  return dateOf(end) > date ? dateOf(end) : date;
}
