import type { Association } from '../schemas/association.ts';
import type { Award } from '../schemas/award.ts';
import type { Event } from '../schemas/event.ts';
import type { Grant } from '../schemas/grant.ts';
import type { Venue } from '../schemas/venue.ts';
import { addDays, dateOf, type Moment } from './time/days.ts';
import { byUrgency, type DeadlineStatus, deadlineStatus } from './grants/deadline-status.ts';
import type { Applicable } from './grants/deadlines.ts';
import type { Content, Entry } from './entry.ts';
import { endedBySilence, type Freshness, freshnessOf } from './events/freshness.ts';
import { isOpenDaily } from './events/going-on.ts';
import { isOff, isOver, type Occurrence, occurrencesOf } from './events/occurrences.ts';
import { lastDayOf } from './events/recurrence.ts';

/** A reference as a reader meets it: the entry, or only a name where the entry is gone. */
export interface Linked<Data> {
  title: string;
  entry?: Entry<Data> | undefined;
}

/** An event with everything that follows from its fields and from what it refers to. */
export interface PortalEvent extends Entry<Event> {
  organisers: Linked<Association>[];
  venue?: Linked<Venue> | undefined;
  area?: string | undefined;
  occurrences: PortalOccurrence[];
  /** How far one can trust that it goes on. A series that has fallen silent has no more dates. */
  freshness: Freshness;
  /** The last day of its rule. */
  last: string;
  /** The latest change of the event, its venue, its association or the closures, as an instant. */
  updated?: string | undefined;
}

/** An occurrence with the venue it is at on that date. */
export interface PortalOccurrence extends Occurrence {
  event: PortalEvent;
  venue?: Linked<Venue> | undefined;
}

export interface PortalGrant extends Entry<Grant> {
  status: DeadlineStatus;
}

export interface PortalAward extends Entry<Award> {
  status: DeadlineStatus;
}

/** The whole portal at one moment: what pages show and feeds say. */
export interface Portal extends Omit<Content, 'events' | 'grants' | 'awards'> {
  now: Moment;
  events: PortalEvent[];
  grants: PortalGrant[];
  awards: PortalAward[];
  /** The events that each association takes part in, by its slug. */
  eventsOf: ReadonlyMap<string, PortalEvent[]>;
  /** What happens at each venue in the next two weeks, earliest first, by its slug. */
  soonAt: ReadonlyMap<string, PortalOccurrence[]>;
}

const SOON_DAYS = 13;

/** Works out all that follows from content at a moment. */
export function buildPortal(content: Content, now: Moment): Portal {
  const find = { associations: bySlug(content.associations), venues: bySlug(content.venues) };
  const events = content.events.map((entry) => portalEvent(entry, { ...content, now }, find));
  return {
    ...content,
    now,
    events,
    eventsOf: groupedBy(events, ({ data }) => data.associations),
    soonAt: groupedBy(soon(events, now), ({ venue }) => (venue?.entry ? [venue.entry.slug] : [])),
    grants: inOrderOfDeadline(content.grants, now),
    awards: inOrderOfDeadline(content.awards, now),
  };
}

/** Works out an event that is not in the portal, as the portal would show it. */
export function draftEvent(entry: Entry<Event>, portal: Portal): PortalEvent {
  const find = { associations: bySlug(portal.associations), venues: bySlug(portal.venues) };
  return portalEvent(entry, portal, find);
}

/** Lists the dates of an event that are not over, earliest first. */
export function comingOccurrences(event: PortalEvent, now: Moment): PortalOccurrence[] {
  return event.occurrences.filter((occurrence) => !isOver(occurrence, now));
}

/** What a list can be narrowed by. */
export type Trait = 'free' | 'online' | 'step-free' | 'little-norwegian' | 'english';

/** Lists what can be said of an occurrence in a filter: free, on the net, without steps, simple Norwegian, English. */
export function traitsOf(occurrence: PortalOccurrence): Trait[] {
  const { event, venue } = occurrence;
  const { price, access, languages } = event.data;
  const online = isOnline(occurrence);
  const isStepFree = !online && (access.includes('step-free') || venue?.entry?.data.access.includes('step-free'));
  return [
    ...(price === 0 ? ['free' as const] : []),
    ...(attendanceOf(occurrence) === 'place' ? [] : ['online' as const]),
    ...(isStepFree ? ['step-free' as const] : []),
    ...(access.includes('little-norwegian') ? ['little-norwegian' as const] : []),
    ...(languages.includes('en') ? ['english' as const] : []),
  ];
}

/** Tells whether a date is on the net alone: by a change, or because it has an address there and no other place. */
export function isOnline({ status, event, venue, change }: PortalOccurrence): boolean {
  const { url, place } = event.data;
  return status === 'online' || (url !== undefined && !venue && !change?.place && !place);
}

/** How one takes part in a date: at a place, on the net, or either. */
export type Attendance = 'place' | 'online' | 'both';

/** Tells how one takes part: in the room, on the net, or as one likes where there are both a place and an address there. */
export function attendanceOf(occurrence: PortalOccurrence): Attendance {
  if (isOnline(occurrence)) return 'online';
  return meetingUrlOf(occurrence) === undefined ? 'place' : 'both';
}

/** Tells where a date is: the name of its place, if it has one that is known, and whether it is on the net. */
export function whereaboutsOf(occurrence: PortalOccurrence): { name: string | undefined; attendance: Attendance } {
  const { change, venue, event } = occurrence;
  return { name: change?.place ?? venue?.title ?? event.data.place, attendance: attendanceOf(occurrence) };
}

/** Gives the address of a date on the net, if it has one. */
export function meetingUrlOf({ change, event }: PortalOccurrence): string | undefined {
  return change?.url ?? event.data.url;
}

/** Finds the next date after an occurrence on which people can come. */
export function nextAfter({ event, start }: PortalOccurrence): PortalOccurrence | undefined {
  return event.occurrences.find((each) => each.start > start && !isOff(each));
}

/** Names an area of the municipality, or gives its code back where the settings lack it. */
export function areaTitle({ site }: Pick<Content, 'site'>, area: string): string {
  return site.areas.find(({ slug }) => slug === area)?.title ?? nameOf(area);
}

/** Finds what a reference leads to, or keeps its name where the entry is gone. */
export function linkTo<Data extends { title: string }>(slug: string, entries: readonly Entry<Data>[]): Linked<Data> {
  return named(
    slug,
    entries.find((entry) => entry.slug === slug),
  );
}

function inOrderOfDeadline<Data extends Applicable>(entries: Entry<Data>[], now: Moment) {
  return entries
    .map((entry) => ({ ...entry, status: deadlineStatus(entry.data, now) }))
    .sort((a, b) => byUrgency(a.status, b.status) || (a.slug < b.slug ? -1 : 1));
}

function soon(events: PortalEvent[], now: Moment): PortalOccurrence[] {
  const last = addDays(dateOf(now), SOON_DAYS);
  return events
    .flatMap((event) => {
      const coming = comingOccurrences(event, now).filter(({ start }) => dateOf(start) <= last);
      return isOpenDaily(event) ? coming.slice(0, 1) : coming;
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function groupedBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

interface Finder {
  associations: Map<string, Entry<Association>>;
  venues: Map<string, Entry<Venue>>;
}

function portalEvent(entry: Entry<Event>, content: Pick<Portal, 'closures' | 'now'>, find: Finder): PortalEvent {
  const data = endedBySilence(entry.data, content.now);
  const venue = data.venue ? linked(data.venue, find.venues) : undefined;
  const organisers = data.associations.map((slug) => linked(slug, find.associations));
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

function venueOf({ change }: Occurrence, venue: Linked<Venue> | undefined, find: Finder): Linked<Venue> | undefined {
  if (change?.venue) return linked(change.venue, find.venues);
  return change?.place ? undefined : venue;
}

function linked<Data extends { title: string }>(slug: string, entries: Map<string, Entry<Data>>): Linked<Data> {
  return named(slug, entries.get(slug));
}

function named<Data extends { title: string }>(slug: string, entry: Entry<Data> | undefined): Linked<Data> {
  return { title: entry?.data.title ?? nameOf(slug), entry };
}

// All that is left of an entry that is gone is the name of its file.
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function latest(dated: ({ updated?: string | undefined } | undefined)[]): string | undefined {
  return dated
    .map((each) => each?.updated)
    .filter((updated) => updated !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

function bySlug<Data>(entries: Entry<Data>[]): Map<string, Entry<Data>> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
