import { isOff, type Occurrence } from '../domain/occurrences.ts';
import { zoned } from '../domain/zoned.ts';
import {
  type Attendance,
  attendanceOf,
  comingOccurrences,
  meetingUrlOf,
  type Portal,
  type PortalEvent,
  type PortalOccurrence,
} from '../domain/portal.ts';

/**
 * Writes a value as JSON that can stand inside a script element.
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

const STATUS: Record<Occurrence['status'], string> = {
  planned: 'EventScheduled',
  full: 'EventScheduled',
  moved: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  online: 'EventMovedOnline',
};

const ATTENDANCE: Record<Attendance, string> = { place: 'Offline', online: 'Online', both: 'Mixed' };

/** Describes the next date of an event as schema.org knows it, for search engines; `page` is the address of its page. */
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
    organizer: event.organisers.map(({ title }) => ({ '@type': 'Organization', name: title })),
    isAccessibleForFree: data.price === 0,
    ...(data.price !== undefined && {
      offers: { '@type': 'Offer', price: data.price, priceCurrency: 'NOK', availability: availability(occurrence) },
    }),
  };
}

// Rescheduled means another time; another place alone does not.
function statusOf({ status, planned, start }: PortalOccurrence): string {
  return status === 'moved' && planned && planned.start !== start ? 'EventRescheduled' : STATUS[status];
}

function locationOf({ site }: Portal, occurrence: PortalOccurrence) {
  const { event, change, venue } = occurrence;
  const attendance = attendanceOf(occurrence);
  const virtual = { '@type': 'VirtualLocation', url: meetingUrlOf(occurrence) };
  if (attendance === 'online') return virtual;
  const name = change?.place ?? venue?.title ?? event.data.place ?? site.municipality.name;
  const address = venue?.entry?.data.address ?? site.municipality.name;
  const place = { '@type': 'Place', name, address };
  return attendance === 'both' ? [place, virtual] : place;
}

function availability(occurrence: PortalOccurrence): string {
  return `https://schema.org/${occurrence.status === 'full' || isOff(occurrence) ? 'SoldOut' : 'InStock'}`;
}

// With its offset from UTC, as schema.org asks for; a whole day stands as a date.
function stamp(moment: string): string {
  return moment.length > 10 ? zoned(moment).toString({ smallestUnit: 'second', timeZoneName: 'never' }) : moment;
}
