import type { Association } from '../schemas/association.ts';
import type { Event } from '../schemas/event.ts';
import type { Grant } from '../schemas/grant.ts';
import type { Venue } from '../schemas/venue.ts';
import type { Moment } from './days.ts';
import { byUrgency, type GrantStatus, grantStatus } from './deadlines.ts';
import type { Content, Entry } from './entry.ts';
import { isOver, type Occurrence, occurrencesOf } from './occurrences.ts';
import { lastDayOf } from './recurrence.ts';

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
  status: GrantStatus;
}

/** The whole portal at one moment: what pages show and feeds say. */
export interface Portal extends Omit<Content, 'events' | 'grants'> {
  now: Moment;
  events: PortalEvent[];
  grants: PortalGrant[];
}

/** Works out all that follows from content at a moment. */
export function buildPortal(content: Content, now: Moment): Portal {
  const find = { associations: bySlug(content.associations), venues: bySlug(content.venues) };
  return {
    ...content,
    now,
    events: content.events.map((entry) => portalEvent(entry, content, find, now)),
    grants: content.grants
      .map((entry) => ({ ...entry, status: grantStatus(entry.data, now) }))
      .sort((a, b) => byUrgency(a.status, b.status) || (a.slug < b.slug ? -1 : 1)),
  };
}

/** Lists the dates of an event that are not over, earliest first. */
export function comingOccurrences(event: PortalEvent, now: Moment): PortalOccurrence[] {
  return event.occurrences.filter((occurrence) => !isOver(occurrence, now));
}

/** Lists the events that an association takes part in. */
export function eventsOf(portal: Portal, association: string): PortalEvent[] {
  return portal.events.filter(({ data }) => data.associations.includes(association));
}

/** Lists the coming dates of many events together, earliest first. */
export function comingOf(events: readonly PortalEvent[], now: Moment): PortalOccurrence[] {
  return events.flatMap((event) => comingOccurrences(event, now)).sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Names an area of the municipality, or gives its code back where the settings lack it. */
export function areaTitle({ site }: Pick<Content, 'site'>, area: string): string {
  return site.areas.find(({ slug }) => slug === area)?.title ?? nameOf(area);
}

interface Finder {
  associations: Map<string, Entry<Association>>;
  venues: Map<string, Entry<Venue>>;
}

function portalEvent(entry: Entry<Event>, content: Content, find: Finder, now: Moment): PortalEvent {
  const { data } = entry;
  const venue = data.venue ? linked(data.venue, find.venues) : undefined;
  const organisers = data.associations.map((slug) => linked(slug, find.associations));
  const event: PortalEvent = {
    ...entry,
    organisers,
    venue,
    area: data.area ?? venue?.entry?.data.area,
    last: lastDayOf(data, content.closures),
    updated: latest([data, venue?.entry?.data, ...organisers.map((each) => each.entry?.data), content.closures]),
    occurrences: [],
  };
  event.occurrences = occurrencesOf(data, content.closures, now).map((occurrence) => ({
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
  const entry = entries.get(slug);
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
