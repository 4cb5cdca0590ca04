import { isOff } from '../../domain/events/occurrences.ts';
import { statusFacts } from '../../domain/events/statuses.ts';
import { picturePath } from '../../domain/picture-path.ts';
import { toZonedDateTime } from '../../domain/time/zoned.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { type Attendance, attendanceOf, meetingUrlOf } from '../../domain/events/attendance.ts';

/**
 * Serialises a value as JSON that is safe inside a script element.
 *
 * The only place that does so: `</script>` in a title would end the element, and the policy with it (threat 2).
 */
export function jsonForHtml(value: unknown): string {
  const escapes: Record<string, string> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '');
}

const ATTENDANCE: Record<Attendance, string> = { place: 'Offline', online: 'Online', both: 'Mixed' };

/** Returns schema.org data of an event's next occurrence; `page` is the address of its page. */
export function eventStructuredData(portal: Portal, event: PortalEvent, page: URL) {
  const occurrence = comingOccurrences(event, portal.now)[0] ?? event.occurrences.at(-1);
  if (!occurrence) return undefined;
  const { data } = event;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    url: page.href,
    startDate: stamp(occurrence.start),
    endDate: stamp(occurrence.end),
    eventStatus: `https://schema.org/${statusOf(occurrence)}`,
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[attendanceOf(occurrence)]}EventAttendanceMode`,
    ...(occurrence.planned && { previousStartDate: stamp(occurrence.planned.start) }),
    location: locationOf(portal, occurrence),
    ...organiserOf(event),
    isAccessibleForFree: data.price === 0,
    ...(data.image && { image: pictureAddress(data.image, page) }),
    ...(statusFacts[occurrence.status].isFull && { remainingAttendeeCapacity: 0 }),
    // A cancelled event has no tickets, available or sold out.
    ...(data.price !== undefined &&
      !isOff(occurrence) && {
        offers: { '@type': 'Offer', price: data.price, priceCurrency: 'NOK', availability: availability(occurrence) },
      }),
  };
}

/** A step of a page's breadcrumbs. */
export interface TrailStep {
  title: string;
  address: URL;
}

/** Returns schema.org data of a page's breadcrumbs, from the front page to the page itself. */
export function trailStructuredData(steps: readonly TrailStep[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address.href,
    })),
  };
}

/** Returns the absolute address of a content picture, seen from its page. */
export function pictureAddress({ src }: { src: string }, page: URL): string {
  return new URL(`/${picturePath(src)}`, page).href;
}

// An organiser that does not exist, such as a misspelt one, has no name.
function organiserOf({ organisers }: PortalEvent) {
  const known = organisers.filter(({ entry }) => entry);
  return known.length > 0 ? { organizer: known.map(({ title }) => ({ '@type': 'Organization', name: title })) } : {};
}

// Rescheduled means another time; another place alone does not count.
function statusOf({ status, planned, start }: PortalOccurrence): string {
  return status === 'moved' && planned && planned.start !== start
    ? 'EventRescheduled'
    : statusFacts[status].schemaStatus;
}

function locationOf({ site }: Portal, occurrence: PortalOccurrence) {
  const { event, change, venue } = occurrence;
  const attendance = attendanceOf(occurrence);
  const virtual = { '@type': 'VirtualLocation', url: meetingUrlOf(occurrence) };
  if (attendance === 'online') return virtual;
  // A missing venue only has a file name, which is not the name of a place.
  const name = change?.place ?? venue?.entry?.data.title ?? event.data.place ?? site.municipality.name;
  const { address = site.municipality.name, coordinates } = venue?.entry?.data ?? {};
  const place = {
    ...{ '@type': 'Place', name, address },
    ...(coordinates && { geo: { '@type': 'GeoCoordinates', ...coordinates } }),
  };
  return attendance === 'both' ? [place, virtual] : place;
}

function availability(occurrence: PortalOccurrence): string {
  return `https://schema.org/${statusFacts[occurrence.status].isFull ? 'SoldOut' : 'InStock'}`;
}

// With its UTC offset, as schema.org requires; a whole day is a date.
function stamp(moment: string): string {
  return moment.length > 10
    ? toZonedDateTime(moment).toString({ smallestUnit: 'second', timeZoneName: 'never' })
    : moment;
}
