import { entryAddress } from '../../domain/addresses.ts';
import type { Entry } from '../../domain/entry.ts';
import { digestOf } from '../../domain/identity.ts';
import { areaTitle } from '../../domain/portal.ts';
import { telephoneAddress } from '../../i18n/names.ts';
import type { Association } from '../../schemas/association.ts';
import type { Help } from '../../schemas/help.ts';
import type { FeedContext } from '../feed-context.ts';
import { plainText } from '../plain-text.ts';

/** Associations and the help they give, in the Human Services Data Specification (HSDS) 3.0 by Open Referral. */
export interface HumanServices {
  organizations: Organization[];
  services: Service[];
}

type Organization = Record<string, unknown> & { id: string; name: string; description: string };
type Service = Record<string, unknown> & { id: string; name: string; status: 'active' };

/**
 * Describes associations as organizations and kinds of help as services, each with its organization inside.
 *
 * Only roles are named, no persons. Closed associations are left out. A service has one organization in HSDS, so help
 * that several associations give is a service of each; help that nobody is named for is one of the volunteer centre.
 * The ids follow from those of the entries.
 */
export function humanServices(context: FeedContext): HumanServices {
  const { associations, help } = context.portal;
  const active = associations.filter(({ data }) => data.status !== 'closed');
  const bySlug = new Map(active.map((entry) => [entry.slug, organizationOf(entry, context)]));
  const centre = centreOf(context);
  const services = help.flatMap((entry) => {
    const givers = entry.data.associations.flatMap((slug) => bySlug.get(slug) ?? []);
    return (givers.length > 0 ? givers : [centre]).map((giver) => serviceOf(entry, giver, context));
  });
  return { organizations: inOrder([centre, ...bySlug.values()]), services: inOrder(services) };
}

function organizationOf({ slug, id, data, html }: Entry<Association>, { portal, language, origin }: FeedContext) {
  const themes = data.themes.map((code) => portal.site.themes[code] ?? language.words.themes[code]);
  return withoutEmpty({
    id,
    name: data.title,
    description: described(data.summary, html),
    email: data.contacts.find(({ email }) => email)?.email,
    website: data.website ?? origin + entryAddress('associations', slug),
    organization_identifiers: registered(id, data.organisation_number),
    contacts: data.contacts.map((contact, index) => contactOf(`${id} ${index}`, contact)),
    locations: data.coordinates && [located(id, data.coordinates)],
    attributes: themes.map((name) => attributeOf(id, name, language.code)),
  });
}

/** The main volunteer centre has no entry: its id follows from the municipality's number and its name. */
function centreOf({ portal: { site }, origin }: FeedContext): Organization {
  const [centre] = site.centres;
  const name = centre?.title ?? site.name;
  const id = digestOf(`${site.municipality.number} centre ${name}`);
  return withoutEmpty({
    id,
    name,
    description: `${name}, ${site.municipality.name}`,
    email: centre?.contact.email,
    website: `${origin}/`,
    contacts: centre && [contactOf(`${id} 0`, centre.contact)],
  });
}

function serviceOf({ slug, id: helpId, data, html }: Entry<Help>, organization: Organization, context: FeedContext) {
  const { portal, origin } = context;
  const id = digestOf(helpId + organization.id);
  const place = data.area ? areaTitle(portal, data.area) : portal.site.municipality.name;
  return withoutEmpty({
    id,
    organization_id: organization.id,
    name: data.title,
    description: described(data.summary, html),
    url: origin + entryAddress('help', slug),
    email: data.contact.email,
    status: 'active' as const,
    application_process: data.how,
    fees_description: data.price,
    // Deprecated in 3.0, which has no other field for it.
    wait_time: data.wait,
    eligibility_description: data.for_whom,
    assured_date: data.checked,
    service_areas: [{ id: digestOf(`${id} area`), service_id: id, name: place }],
    contacts: [contactOf(`${id} 0`, data.contact)],
    organization,
  });
}

interface Reachable {
  role: string;
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
}

// «text» is the type that RFC 6350 has for SMS.
function contactOf(key: string, { role, phone, sms, email, hours }: Reachable) {
  const id = digestOf(`${key} contact`);
  const phoneOf = (type: 'voice' | 'text', number: string | undefined) =>
    number
      ? [withoutEmpty({ id: digestOf(`${id} ${type}`), number: international(number), type, description: hours })]
      : [];
  return withoutEmpty({ id, title: role, email, phones: [...phoneOf('voice', phone), ...phoneOf('text', sms)] });
}

function international(phone: string): string {
  return telephoneAddress(phone).replace(/^tel:/, '');
}

/** Names Enhetsregisteret by its code in the list of registers at org-id.guide. */
function registered(id: string, identifier: string | undefined) {
  if (!identifier) return undefined;
  const type = { identifier_scheme: 'NO-BRC', identifier_type: 'Organisasjonsnummer', identifier };
  return [{ id: digestOf(`${id} register`), organization_id: id, ...type }];
}

function located(id: string, coordinates: { latitude: number; longitude: number }) {
  return { id: digestOf(`${id} place`), location_type: 'physical', organization_id: id, ...coordinates };
}

function attributeOf(id: string, name: string, language: string) {
  const term = { id: digestOf(`theme ${name}`), name, description: name, language };
  return { id: digestOf(`${id} theme ${name}`), link_id: id, link_entity: 'organization', taxonomy_term: term };
}

function described(summary: string, html: string): string {
  return [summary, plainText(html)].filter(Boolean).join('\n\n');
}

function inOrder<Thing extends { name: string; id: string }>(things: readonly Thing[]): Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return Object.fromEntries(filled) as Fields;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
