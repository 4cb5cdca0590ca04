import type { ContactRole } from '../schemas/codes.ts';
import type { Site } from '../schemas/site.ts';
import type { PortalEvent, PortalOccurrence } from './portal.ts';
import { isOnline } from './events/attendance.ts';

type Reachable = Site['centres'][number]['contact'];

/** Finds whom to contact about a matter: the role in settings, otherwise the first volunteer centre. */
export function contactFor(site: Site, role: ContactRole): Reachable {
  const contact = site.contacts[role] ?? site.contacts.general ?? site.centres[0]?.contact;
  if (!contact) throw new Error('site.yml has no centre, which its schema forbids.');
  return contact;
}

/** Whom to contact about an event. */
export interface EventContact {
  contact: Reachable;
  /** Whether this is the volunteer centre, because no organiser of the event is known (its name may be misspelt). */
  isCentre: boolean;
}

/**
 * Finds whom to ask about an occurrence at a venue owned by another than the organiser, as the venue cannot answer.
 * Returns nothing if the owner organises it, or no organiser is known.
 */
export function organiserContactAtVenue(
  occurrence: PortalOccurrence,
  site: Site,
): { organiser: string; contact: Reachable } | undefined {
  const { event, venue } = occurrence;
  const owner = venue?.entry?.data.owner;
  const known = event.organisers.flatMap(({ entry }) => entry ?? []);
  const [first] = known;
  if (!owner || !first || isOnline(occurrence) || known.some(({ data }) => isSameName(data.title, owner)))
    return undefined;
  const { contact, isCentre } = contactOfEvent(event, site);
  return isCentre ? undefined : { organiser: first.data.title, contact };
}

/** Finds whom to contact about an event: its own contact, otherwise a known organiser, otherwise the nearest centre. */
export function contactOfEvent({ data, organisers, area }: PortalEvent, site: Site): EventContact {
  const organiser = organisers.find(({ entry }) => entry)?.entry;
  const contact = [data.contact, ...(organiser?.data.contacts ?? [])].find(isReachable);
  if (contact) return { contact, isCentre: false };
  const centre = area === undefined ? undefined : site.centres.find((each) => each.area === area);
  return { contact: centre?.contact ?? contactFor(site, 'general'), isCentre: true };
}

/** Checks whether there is any way to contact somebody: the only number given may be invalid. */
export function isReachable(ways: Partial<Pick<Reachable, 'phone' | 'sms' | 'email' | 'url'>> | undefined): boolean {
  return (ways?.phone ?? ways?.sms ?? ways?.email ?? ways?.url) !== undefined;
}

function isSameName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.normalize('NFC').trim().toLowerCase());
  return first === second;
}
