import type { Association } from '../schemas/association.ts';
import type { Award } from '../schemas/award.ts';
import type { Event } from '../schemas/event.ts';
import type { Grant } from '../schemas/grant.ts';
import type { Venue } from '../schemas/venue.ts';
import { addDays, dateOf, type Moment } from './time/days.ts';
import { compareUrgency, type DeadlineStatus, deadlineStatus } from './grants/deadline-status.ts';
import type { Applicable } from './grants/deadlines.ts';
import { bySlug, lookUpReference, titleFromSlug, type ResolvedReference } from './collections/references.ts';
import type { Content, Entry } from './entry.ts';
import { endSilentSeries, type Freshness, freshnessOf } from './events/freshness.ts';
import { isOpenDaily } from './events/long-running.ts';
import { isOff, isOver, type Occurrence, occurrencesOf } from './events/occurrences.ts';
import { lastDayOf } from './events/recurrence.ts';
import { groupByKeys } from './lookups/group-by-keys.ts';
import { memoizeByInputs } from './lookups/memoize-by-inputs.ts';
import { type PortalTask, portalTask } from './shifts/task-shifts.ts';

export { type ResolvedReference, resolveReference } from './collections/references.ts';

/** An event with everything derived from its fields and references. */
export interface PortalEvent extends Entry<Event> {
  organisers: ResolvedReference<Association>[];
  venue?: ResolvedReference<Venue> | undefined;
  area?: string | undefined;
  occurrences: PortalOccurrence[];
  /** How far it can be trusted. A `silent` series has no more dates. */
  freshness: Freshness;
  /** The last day of its rule. */
  last: string;
  /** The instant of the latest change of the event, its venue, its association or the closures. */
  updated?: string | undefined;
}

/** An occurrence with its venue on that date. */
export interface PortalOccurrence extends Occurrence {
  event: PortalEvent;
  venue?: ResolvedReference<Venue> | undefined;
}

export interface PortalGrant extends Entry<Grant> {
  status: DeadlineStatus;
}

export interface PortalAward extends Entry<Award> {
  status: DeadlineStatus;
}

/** The whole portal at one moment: the data of pages and feeds. */
export interface Portal extends Omit<Content, 'events' | 'opportunities' | 'grants' | 'awards'> {
  now: Moment;
  events: PortalEvent[];
  opportunities: PortalTask[];
  grants: PortalGrant[];
  awards: PortalAward[];
  /** The events that each association takes part in, by the association's slug. */
  eventsOf: ReadonlyMap<string, PortalEvent[]>;
  /** What is on at each venue in the next two weeks, earliest first, by the venue's slug. */
  soonAt: ReadonlyMap<string, VenueOccurrence[]>;
}

/** An occurrence at a venue, or one that was planned there and is elsewhere now. */
export interface VenueOccurrence {
  occurrence: PortalOccurrence;
  venue: string;
  /** When it is there, or would have been. */
  start: Moment;
  isElsewhere: boolean;
}

const SOON_DAYS = 13;

/** Builds everything that is derived from content at a moment. */
export function buildPortal(content: Content, now: Moment): Portal {
  const find = { associations: bySlug(content.associations), venues: bySlug(content.venues) };
  const events = content.events.map((entry) => portalEvent(entry, { ...content, now }, find));
  return {
    ...content,
    now,
    events,
    opportunities: tasksWithShifts(content, events),
    eventsOf: groupByKeys(events, ({ data }) => data.associations),
    soonAt: groupByKeys(soonAtVenues(events, now), ({ venue }) => [venue]),
    grants: inOrderOfDeadline(content.grants, now, memoizedGrant),
    awards: inOrderOfDeadline(content.awards, now, memoizedAward),
  };
}

/** Builds an event that is not in the portal, as the portal would show it. */
export function draftEvent(entry: Entry<Event>, portal: Portal): PortalEvent {
  const find = { associations: bySlug(portal.associations), venues: bySlug(portal.venues) };
  return portalEvent(entry, portal, find);
}

/** Lists the occurrences of an event that are not over, earliest first. */
export function comingOccurrences(event: PortalEvent, now: Moment): PortalOccurrence[] {
  return event.occurrences.filter((occurrence) => !isOver(occurrence, now));
}

/** Finds the next occurrence after this one that people can come to. */
export function nextOccurrence({ event, start }: PortalOccurrence): PortalOccurrence | undefined {
  return event.occurrences.find((each) => each.start > start && !isOff(each));
}

/** Returns the name of an area of the municipality, or its code if settings lack it. */
export function areaTitle({ site }: Pick<Content, 'site'>, area: string): string {
  return site.areas.find(({ slug }) => slug === area)?.title ?? titleFromSlug(area);
}

function tasksWithShifts({ opportunities, closures }: Content, events: PortalEvent[]): PortalTask[] {
  const dated = new Map(events.map((event) => [event.slug, event]));
  return opportunities.map((task) => portalTask(task, { events: dated, closures }));
}

const memoizedGrant = memoizeByInputs<Entry<Grant>, PortalGrant>();
const memoizedAward = memoizeByInputs<Entry<Award>, PortalAward>();

/** An entry with the status of its deadlines. */
type WithStatus<Data> = Entry<Data> & { status: DeadlineStatus };

function inOrderOfDeadline<Data extends Applicable>(
  entries: Entry<Data>[],
  now: Moment,
  memoized: ReturnType<typeof memoizeByInputs<Entry<Data>, WithStatus<Data>>>,
): WithStatus<Data>[] {
  return entries
    .map((entry) => memoized(entry, [now], () => ({ ...entry, status: deadlineStatus(entry.data, now) })))
    .sort((a, b) => compareUrgency(a.status, b.status) || (a.slug < b.slug ? -1 : 1));
}

function soonAtVenues(events: PortalEvent[], now: Moment): VenueOccurrence[] {
  const last = addDays(dateOf(now), SOON_DAYS);
  const isSoon = ({ start }: { start: Moment }) => dateOf(start) <= last;
  return events
    .flatMap((event) => {
      const coming = comingOccurrences(event, now).filter(isSoon);
      const here = (isOpenDaily(event) ? coming.slice(0, 1) : coming).flatMap(atOwnVenue);
      const left = event.occurrences.flatMap(atPlannedVenue);
      return [...here, ...left.filter((each) => isSoon(each) && !isOver(plannedTime(each.occurrence), now))];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function atOwnVenue(occurrence: PortalOccurrence): VenueOccurrence[] {
  const { venue, start } = occurrence;
  return venue?.entry ? [{ occurrence, venue: venue.entry.slug, start, isElsewhere: false }] : [];
}

function atPlannedVenue(occurrence: PortalOccurrence): VenueOccurrence[] {
  const planned = occurrence.event.venue?.entry?.slug;
  if (planned === undefined || planned === occurrence.venue?.entry?.slug) return [];
  return [{ occurrence, venue: planned, start: plannedTime(occurrence).start, isElsewhere: true }];
}

function plannedTime(occurrence: PortalOccurrence): Pick<Occurrence, 'start' | 'end'> {
  return occurrence.planned ?? occurrence;
}

interface Finder {
  associations: Map<string, Entry<Association>>;
  venues: Map<string, Entry<Venue>>;
}

const memoizedEvent = memoizeByInputs<Entry<Event>, PortalEvent>();

// The same object as in the last portal if nothing that it is made of has changed: its freshness changes by days.
function portalEvent(entry: Entry<Event>, content: Pick<Portal, 'closures' | 'now'>, find: Finder): PortalEvent {
  const { venue, changes, associations } = entry.data;
  const venues = [venue, ...changes.map((change) => change.venue)].map((slug) => slug && find.venues.get(slug));
  const organisers = associations.map((slug) => find.associations.get(slug));
  const inputs = [content.closures, dateOf(content.now), ...venues, ...organisers];
  return memoizedEvent(entry, inputs, () => newPortalEvent(entry, content, find));
}

function newPortalEvent(entry: Entry<Event>, content: Pick<Portal, 'closures' | 'now'>, find: Finder): PortalEvent {
  const data = endSilentSeries(entry.data, content.now);
  const venue = data.venue ? lookUpReference(data.venue, find.venues) : undefined;
  const organisers = data.associations.map((slug) => lookUpReference(slug, find.associations));
  const event: PortalEvent = {
    ...entry,
    data,
    organisers,
    venue,
    area: data.area ?? venue?.entry?.data.area,
    freshness: freshnessOf(entry.data, content.now),
    last: lastDayOf(data, content.closures),
    updated: latest([data, venue?.entry?.data, ...organisers.map((each) => each.entry?.data), content.closures]),
    occurrences: [],
  };
  event.occurrences = occurrencesOf(data, content.closures).map((occurrence) => ({
    ...occurrence,
    event,
    venue: venueOf(occurrence, venue, find),
  }));
  return event;
}

function venueOf(
  { change }: Occurrence,
  venue: ResolvedReference<Venue> | undefined,
  find: Finder,
): ResolvedReference<Venue> | undefined {
  if (change?.venue) return lookUpReference(change.venue, find.venues);
  return change?.place ? undefined : venue;
}

function latest(dated: ({ updated?: string | undefined } | undefined)[]): string | undefined {
  return dated
    .map((each) => each?.updated)
    .filter((updated) => updated !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
