import { addDays, dateOf, instantOf, type Moment } from '../domain/days.ts';
import { upcomingDeadlines } from '../domain/deadlines.ts';
import { calendarUid, datedUid, deadlineUid } from '../domain/identity.ts';
import { endFrom, isOff } from '../domain/occurrences.ts';
import type { Portal, PortalEvent, PortalGrant, PortalOccurrence } from '../domain/portal.ts';
import { expand, recurrenceRule } from '../domain/recurrence.ts';
import { clock } from '../i18n/dates.ts';
import { fill, type Language } from '../i18n/index.ts';
import { descriptionOf, locationOf } from './event-text.ts';

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
  status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
  summary: string;
  description: string;
  location?: string | undefined;
  geo?: { latitude: number; longitude: number } | undefined;
  url: string;
  categories: string[];
}

/** For what a feed is written: the portal, the language of its frame, and the public address. */
export interface FeedContext {
  portal: Portal;
  language: Language;
  origin: string;
}

/**
 * Makes the VEVENTs of an event: the rule with an override for each changed date, or one for each date of a list.
 *
 * A date that is off stays as an override until its day is over; then it becomes an EXDATE, so that overrides do
 * not pile up.
 */
export function icsEventsOf(event: PortalEvent, context: FeedContext): IcsEvent[] {
  const { repeat } = event.data;
  const number = context.portal.site.municipality.number;
  const shown = event.occurrences.filter((occurrence) => !isTidied(occurrence, context.portal.now));
  if (repeat && !repeat.dates) return seriesOf(event, shown, context);
  return shown.map((occurrence) => ({
    ...icsEvent(occurrence, context),
    uid: repeat ? datedUid(number, event.id, occurrence.date) : calendarUid(number, event.id),
  }));
}

/** Makes the VEVENTs of the deadlines of a grant that are still to come: whole days. */
export function icsDeadlinesOf(grant: PortalGrant, { portal, language, origin }: FeedContext): IcsEvent[] {
  const { feeds, grants } = language.words;
  const titles = { local: feeds.deadline, national: feeds.nationalDeadline, report: feeds.reportDeadline };
  const url = `${origin}${language.prefix}/tilskudd/${grant.slug}/`;
  return upcomingDeadlines(grant.data.deadlines, portal.now).map(({ date, time, level, usual }) => ({
    uid: deadlineUid(portal.site.municipality.number, grant.id, level, date),
    start: date,
    end: date,
    without: [],
    changed: Date.parse(grant.data.updated ?? NEVER),
    status: usual ? 'TENTATIVE' : 'CONFIRMED',
    summary: fill(titles[level], { title: grant.data.title }),
    description: [
      grant.data.summary,
      time && fill(feeds.atTime, { time: clock(language, time) }),
      usual && feeds.usual,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    categories: [grants.title],
  }));
}

const NEVER = '2020-01-01T00:00:00Z';

function seriesOf(event: PortalEvent, shown: PortalOccurrence[], context: FeedContext): IcsEvent[] {
  const { portal } = context;
  const { starts, without } = expand(event.data, portal.closures);
  const [first = event.data.start] = starts;
  const kept = new Set(shown.map(({ date }) => date));
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
  const overrides = shown
    .filter(({ status }) => status !== 'planned')
    .map((occurrence) => ({
      ...icsEvent(occurrence, context),
      uid,
      recurrenceId: occurrence.planned?.start ?? occurrence.start,
    }));
  return [master, ...overrides];
}

function icsEvent(occurrence: PortalOccurrence, context: FeedContext): Omit<IcsEvent, 'uid'> {
  const { event, start, end, status } = occurrence;
  const { language, origin, portal } = context;
  const { themes, feeds } = language.words;
  const title = event.data.title;
  const off = isOff(occurrence);
  return {
    start: off ? (occurrence.planned?.start ?? start) : start,
    end: off ? (occurrence.planned?.end ?? end) : end,
    without: [],
    changed: lastChange(event, portal.now),
    status: off ? 'CANCELLED' : 'CONFIRMED',
    summary: status === 'planned' ? title : fill(feeds.prefix[status], { title }),
    description: descriptionOf(occurrence, context),
    location: locationOf(occurrence, language),
    geo: status === 'online' ? undefined : occurrence.venue?.entry?.data.coordinates,
    url: `${origin}${language.prefix}/aktiviteter/${event.slug}/`,
    categories: [portal.site.themes[event.data.theme] ?? themes[event.data.theme]],
  };
}

// The last change by a person, or the midnight at which a date that was off fell away from the feed.
function lastChange(event: PortalEvent, now: Moment): number {
  const tidied = event.occurrences.filter((occurrence) => isTidied(occurrence, now));
  const midnights = tidied.map((occurrence) => instantOf(`${addDays(lastDay(occurrence), 1)}T00:00`));
  return Math.max(Date.parse(event.updated ?? NEVER), ...midnights);
}

function isTidied(occurrence: PortalOccurrence, now: Moment): boolean {
  return isOff(occurrence) && lastDay(occurrence) < dateOf(now);
}

// One that was moved later and then called off is kept until its new day is over.
function lastDay({ date, end }: PortalOccurrence): string {
  return dateOf(end) > date ? dateOf(end) : date;
}
