import type { Contact } from '../schemas/contact.ts';
import type { Site } from '../schemas/site.ts';
import type { Entry } from './entry.ts';
import { linkTo, type Portal } from './portal.ts';
import { contactFor } from './roles.ts';

type Reachable = Site['centres'][number]['contact'];
type Link = Site['links'][number];

/** Somewhere to turn for those who want to help: a role, how to reach it, and where to come. */
export interface VolunteerContact {
  who: 'centre' | 'coordinator' | 'municipality';
  title: string;
  contact: Reachable;
  /** Where to come, with the entry of the contacts that says so. */
  visit?: string | undefined;
  /** The same role among the contacts, which may know more. */
  entry?: Entry<Contact> | undefined;
}

/** Lists whom to ring to become a volunteer; a role that is also another one's stands once. */
export function volunteerContacts(portal: Portal): VolunteerContact[] {
  const { site, contacts, venues } = portal;
  const [centre] = site.centres;
  const coordinator = contactFor(site, 'volunteer');
  const municipality =
    site.contacts.associations ?? contacts.find(({ data }) => data.sector === 'culture')?.data.contact;
  const venue = centre?.venue ? linkTo(centre.venue, venues) : undefined;
  const doors: VolunteerContact[] = [
    ...(centre ? [{ who: 'centre' as const, title: centre.title, ...knownOf(centre.contact, contacts) }] : []),
    { who: 'coordinator', title: coordinator.role, ...knownOf(coordinator, contacts) },
    ...(municipality
      ? [{ who: 'municipality' as const, title: municipality.role, ...knownOf(municipality, contacts) }]
      : []),
  ];
  return doors
    .filter((door, index) => doors.findIndex((each) => isSame(each.contact, door.contact)) === index)
    .map((door) => (door.who === 'centre' && venue?.entry ? { ...door, visit: addressOf(venue.entry.data) } : door));
}

/** What people can send in without an account. */
export type PublicFormKind = 'activity' | 'correction' | 'volunteering';

/** Finds the municipality's own form: the one in the settings, for volunteers also the link that says that it is one. */
export function onlineForm({ forms = {}, links }: Site, kind: PublicFormKind): string | undefined {
  const linked = links.find(({ title, url }) => /skjema/i.test(`${title} ${url}`))?.url;
  const { send_in: activity, report: correction, volunteer: volunteering = linked } = forms;
  return { activity, correction, volunteering }[kind];
}

/** Finds the national register of tasks among the links of the site. */
export function nationalLink({ links }: Site): Link | undefined {
  return links.find(({ url }) => /^(?:www\.)?frivillig\.no$/.test(new URL(url).hostname));
}

function knownOf(contact: Reachable, contacts: readonly Entry<Contact>[]): Omit<VolunteerContact, 'who' | 'title'> {
  const entry = contacts.find(({ data }) => isSame(data.contact, contact));
  return {
    contact: { ...contact, hours: contact.hours ?? entry?.data.contact.hours },
    visit: entry?.data.address,
    entry,
  };
}

// A telephone is one place to ring, whatever the role that answers is called.
function isSame(a: Reachable, b: Reachable): boolean {
  return (a.phone ?? a.sms ?? a.email ?? a.url) === (b.phone ?? b.sms ?? b.email ?? b.url);
}

function addressOf({ title, address }: { title: string; address: string }): string {
  return `${title}, ${address}`;
}
