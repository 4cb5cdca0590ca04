import type { Contact } from '../schemas/contact.ts';
import type { Site } from '../schemas/site.ts';
import type { Entry } from './entry.ts';
import { resolveReference, type Portal } from './portal.ts';
import { contactFor } from './roles.ts';

type Reachable = Site['centres'][number]['contact'];
type Link = Site['links'][number];

/** A contact for people who want to volunteer: a role, how to reach it, and where to come. */
export interface VolunteerContact {
  who: 'centre' | 'coordinator' | 'municipality';
  title: string;
  contact: Reachable;
  /** Where to come, as the contact entry says. */
  visit?: string | undefined;
  /** The same role among the contacts, which may have more details. */
  entry?: Entry<Contact> | undefined;
}

/** Lists whom to contact to become a volunteer, each role once. */
export function volunteerContacts(portal: Portal): VolunteerContact[] {
  const { site, contacts, venues } = portal;
  const [centre] = site.centres;
  const coordinator = contactFor(site, 'volunteer');
  const municipality =
    site.contacts.associations ?? contacts.find(({ data }) => data.sector === 'culture')?.data.contact;
  const venue = centre?.venue ? resolveReference(centre.venue, venues) : undefined;
  const candidates: VolunteerContact[] = [
    ...(centre ? [{ who: 'centre' as const, title: centre.title, ...withKnownDetails(centre.contact, contacts) }] : []),
    { who: 'coordinator', title: coordinator.role, ...withKnownDetails(coordinator, contacts) },
    ...(municipality
      ? [{ who: 'municipality' as const, title: municipality.role, ...withKnownDetails(municipality, contacts) }]
      : []),
  ];
  return candidates
    .filter((candidate, index) => candidates.findIndex((each) => isSame(each.contact, candidate.contact)) === index)
    .map((candidate) =>
      candidate.who === 'centre' && venue?.entry ? { ...candidate, visit: addressOf(venue.entry.data) } : candidate,
    );
}

/** What people can submit without an account. */
export type PublicFormKind = 'activity' | 'correction' | 'volunteering';

/** Finds the municipality's own form: the one in settings, or for volunteers a link marked as a form. */
export function onlineForm({ forms = {}, links }: Site, kind: PublicFormKind): string | undefined {
  const linked = links.find(({ title, url }) => /skjema/i.test(`${title} ${url}`))?.url;
  const { send_in: activity, report: correction, volunteer: volunteering = linked } = forms;
  return { activity, correction, volunteering }[kind];
}

/** Finds the link to the national register of tasks. */
export function nationalLink({ links }: Site): Link | undefined {
  return links.find(({ url }) => /^(?:www\.)?frivillig\.no$/.test(new URL(url).hostname));
}

function withKnownDetails(
  contact: Reachable,
  contacts: readonly Entry<Contact>[],
): Omit<VolunteerContact, 'who' | 'title'> {
  const entry = contacts.find(({ data }) => isSame(data.contact, contact));
  return {
    contact: { ...contact, hours: contact.hours ?? entry?.data.contact.hours },
    visit: entry?.data.address,
    entry,
  };
}

// The same telephone is the same contact, whatever the role is called.
function isSame(a: Reachable, b: Reachable): boolean {
  return (a.phone ?? a.sms ?? a.email ?? a.url) === (b.phone ?? b.sms ?? b.email ?? b.url);
}

function addressOf({ title, address }: { title: string; address: string }): string {
  return `${title}, ${address}`;
}
