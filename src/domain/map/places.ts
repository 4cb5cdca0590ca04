import type { Association } from '../../schemas/association.ts';
import type { Equipment } from '../../schemas/equipment.ts';
import type { Coordinates } from '../../schemas/fields/coordinates.ts';
import type { Venue } from '../../schemas/venue.ts';
import type { AgendaRow } from '../calendar/agenda-row.ts';
import type { Entry } from '../entry.ts';
import { isOnline, occurrenceLocation } from '../events/attendance.ts';
import { isOff, isOver } from '../events/occurrences.ts';
import { memoizeByObject } from '../lookups/memoize-by-object.ts';
import type { Portal, PortalEvent, PortalOccurrence } from '../portal.ts';

/** A place, and what is there on a day. */
export interface Place {
  /** The same each day, and unlike that of every other place. */
  id: string;
  /** The entry that the place is named after. Places of activities have only a name, if any. */
  of?: { collection: 'venues'; entry: Entry<Venue> } | { collection: 'associations'; entry: Entry<Association> };
  /** The name as text, and its language if that is not the page's. */
  name?: { text: string; lang?: string | undefined };
  area?: string | undefined;
  point?: Coordinates | undefined;
  isOnline?: boolean;
  activities: AgendaRow[];
  associations: Entry<Association>[];
  equipment: Entry<Equipment>[];
}

/**
 * Lists every place of a portal with what is there on the day of the rows: venues, the own places of associations and of
 * equipment, and the places of activities that are no venue.
 *
 * An association without a place of its own is at the venue where most of its coming activities are.
 */
export function placesOn(portal: Portal, rows: readonly AgendaRow[]): Place[] {
  const places = new Map(portal.venues.map((venue) => [venueAnchor(venue.slug), placeOfVenue(venue)]));
  const placeFor = (place: Place): Place => {
    const known = places.get(place.id) ?? place;
    known.point ??= place.point;
    places.set(place.id, known);
    return known;
  };
  const venueOf = (slug: string | undefined) => (slug ? places.get(venueAnchor(slug)) : undefined);
  for (const row of rows) {
    const slug = isOnline(row.occurrence) ? undefined : row.occurrence.venue?.entry?.slug;
    (venueOf(slug) ?? placeFor(placeOfActivity(row))).activities.push(row);
  }
  for (const association of openAssociations(portal)) {
    if (association.data.coordinates) placeFor(placeOfAssociation(association)).associations.push(association);
    else venueOf(venueByAssociation(portal).get(association.slug))?.associations.push(association);
  }
  for (const item of portal.equipment) {
    (venueOf(item.data.venue) ?? placeFor(placeOfEquipment(item))).equipment.push(item);
  }
  return [...places.values()];
}

/** Returns the id of a venue in the list of places. */
export function venueAnchor(slug: string): string {
  return `lokale-${slug}`;
}

/** Counts the associations that are at no place: without one of their own, and without coming activities at a venue. */
export function countWithoutPlace(portal: Portal): number {
  return openAssociations(portal).filter(({ data, slug }) => !data.coordinates && !venueByAssociation(portal).get(slug))
    .length;
}

function openAssociations({ associations }: Portal): Entry<Association>[] {
  return associations.filter(({ data }) => data.status !== 'closed');
}

const venueByAssociation = memoizeByObject(({ eventsOf, now }: Portal) => {
  const isComing = (each: PortalOccurrence) => !isOff(each) && !isOver(each, now);
  const coming = (events: readonly PortalEvent[]) => events.flatMap(({ occurrences }) => occurrences.filter(isComing));
  return new Map([...eventsOf].map(([slug, events]) => [slug, mostFrequentVenue(coming(events))]));
});

function mostFrequentVenue(occurrences: readonly PortalOccurrence[]): string | undefined {
  const times = new Map<string, number>();
  for (const { venue } of occurrences)
    if (venue?.entry) times.set(venue.entry.slug, (times.get(venue.entry.slug) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].find(([, count]) => count === most)?.[0];
}

const nothing = () => ({ activities: [], associations: [], equipment: [] });

function placeOfVenue(entry: Entry<Venue>): Place {
  const { area, coordinates } = entry.data;
  return { id: venueAnchor(entry.slug), of: { collection: 'venues', entry }, area, point: coordinates, ...nothing() };
}

function placeOfAssociation(entry: Entry<Association>): Place {
  const { area, coordinates } = entry.data;
  const of = { collection: 'associations', entry } as const;
  return { id: `forening-${entry.slug}`, of, area, point: coordinates, ...nothing() };
}

// Things that are picked up at the same spot stand together.
function placeOfEquipment({ data, slug }: Entry<Equipment>): Place {
  const { place, area, coordinates } = data;
  const id = place ? namedPlaceId(place, area) : `utstyr-${slug}`;
  const name = { text: place ?? data.title, lang: data.lang };
  return { id, name, area, point: coordinates, ...nothing() };
}

function placeOfActivity({ occurrence }: AgendaRow): Place {
  if (isOnline(occurrence)) return { id: 'pa-nett', isOnline: true, ...nothing() };
  const { event, venue, change } = occurrence;
  const { name } = occurrenceLocation(occurrence);
  const area = event.area;
  if (!name) return { id: 'uten-sted', ...nothing() };
  const lang = venue && !change?.place ? undefined : event.data.lang;
  return { id: namedPlaceId(name, area), name: { text: name, lang }, area, ...nothing() };
}

// Two areas may have a place of the same name.
function namedPlaceId(name: string, area = ''): string {
  return `sted-${name}-${area}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
