import type { PortalOccurrence } from '../portal.ts';
import { statusFacts } from './statuses.ts';

/** A filter in the list of events. */
export type Trait = 'free' | 'online' | 'step-free' | 'little-norwegian' | 'english';

/** Lists the filters that an occurrence passes: free, online, step-free, simple Norwegian, English. */
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

/** Checks whether an occurrence is online only: by a change, or because it has a meeting URL and no other place. */
export function isOnline({ status, event, venue, change }: PortalOccurrence): boolean {
  const { url, place } = event.data;
  return statusFacts[status].isOnline || (url !== undefined && !venue && !change?.place && !place);
}

/** How people take part in an occurrence: at a place, online, or either. */
export type Attendance = 'place' | 'online' | 'both';

/** Returns how people take part: at the place, online, or either if it has both. */
export function attendanceOf(occurrence: PortalOccurrence): Attendance {
  if (isOnline(occurrence)) return 'online';
  return meetingUrlOf(occurrence) === undefined ? 'place' : 'both';
}

/** Returns where an occurrence is: the name of its place if known, and whether it is online. */
export function occurrenceLocation(occurrence: PortalOccurrence): { name: string | undefined; attendance: Attendance } {
  const { change, venue, event } = occurrence;
  return { name: change?.place ?? venue?.title ?? event.data.place, attendance: attendanceOf(occurrence) };
}

/** Returns the meeting URL of an online occurrence, if it has one. */
export function meetingUrlOf({ change, event }: PortalOccurrence): string | undefined {
  return change?.url ?? event.data.url;
}
