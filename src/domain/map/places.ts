import type { Association } from '../../schemas/association.ts';
import type { Equipment } from '../../schemas/equipment.ts';
import type { Coordinates } from '../../schemas/fields/coordinates.ts';
import type { Venue } from '../../schemas/venue.ts';
import type { AgendaRow } from '../calendar/agenda-row.ts';
import type { Entry } from '../entry.ts';
import { isOnline, occurrenceLocation } from '../events/attendance.ts';
import { comingOccurrences, type Portal, type PortalEvent } from '../portal.ts';

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
 * An association without a place of its own is at the venues of its coming activities.
 */
export function placesOn(portal: Portal, rows: readonly AgendaRow[]): Place[] {
  const places = new Map(portal.venues.map((venue) => [venue.slug, placeOfVenue(venue)]));
  const placeFor = (place: Place) => places.get(place.id) ?? places.set(place.id, place).get(place.id);
  for (const row of rows) {
    const slug = isOnline(row.occurrence) ? undefined : row.occurrence.venue?.entry?.slug;
    (places.get(slug ?? '') ?? placeFor(placeOfActivity(row)))?.activities.push(row);
  }
  for (const association of openAssociations(portal)) {
    if (association.data.coordinates) placeFor(placeOfAssociation(association))?.associations.push(association);
    else for (const slug of meetingVenues(portal, association)) places.get(slug)?.associations.push(association);
  }
  for (const item of portal.equipment) {
    (places.get(item.data.venue ?? '') ?? placeFor(placeOfEquipment(item)))?.equipment.push(item);
  }
  return [...places.values()];
}

/** Counts the associations that are at no place: without one of their own, and without coming activities at a venue. */
export function countWithoutPlace(portal: Portal): number {
  return openAssociations(portal).filter(
    (association) => !association.data.coordinates && meetingVenues(portal, association).size === 0,
  ).length;
}

function openAssociations({ associations }: Portal): Entry<Association>[] {
  return associations.filter(({ data }) => data.status !== 'closed');
}

function meetingVenues({ eventsOf, now }: Portal, { slug }: Entry<Association>): Set<string> {
  const coming = (event: PortalEvent) => comingOccurrences(event, now).length > 0;
  const venues = (eventsOf.get(slug) ?? []).filter(coming).map(({ venue }) => venue?.entry?.slug);
  return new Set(venues.filter((each) => each !== undefined));
}

const nothing = () => ({ activities: [], associations: [], equipment: [] });

function placeOfVenue(entry: Entry<Venue>): Place {
  const { area, coordinates } = entry.data;
  return { id: entry.slug, of: { collection: 'venues', entry }, area, point: coordinates, ...nothing() };
}

function placeOfAssociation(entry: Entry<Association>): Place {
  const { area, coordinates } = entry.data;
  const of = { collection: 'associations', entry } as const;
  return { id: `forening-${entry.slug}`, of, area, point: coordinates, ...nothing() };
}

// Things that are picked up at the same spot stand together.
function placeOfEquipment({ data, slug }: Entry<Equipment>): Place {
  const { place, area, coordinates } = data;
  const id = place ? `hentested-${idOf(place)}` : `utstyr-${slug}`;
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
  return { id: `sted-${idOf(name)}`, name: { text: name, lang }, area, ...nothing() };
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
