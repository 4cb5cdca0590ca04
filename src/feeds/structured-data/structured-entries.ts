import type { Entry } from '../../domain/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { capacityOf } from '../../domain/venues.ts';
import type { Association } from '../../schemas/association.ts';
import type { Grant } from '../../schemas/grant.ts';
import type { Help } from '../../schemas/help.ts';
import type { Venue } from '../../schemas/venue.ts';
import { pictureAddress } from './structured-data.ts';

/** Returns schema.org data of an association; `page` is the address of its page. */
export function associationStructuredData({ site }: Portal, { data }: Entry<Association>, page: URL) {
  const [contact] = data.contacts;
  return {
    ...heading('NGO', data, page),
    ...(data.website && { sameAs: [data.website] }),
    ...(data.organisation_number && {
      identifier: { '@type': 'PropertyValue', propertyID: 'Organisasjonsnummer', value: data.organisation_number },
    }),
    ...(contact && { contactPoint: contactPoint(contact) }),
    ...(data.image && { image: pictureAddress(data.image, page) }),
    areaServed: site.municipality.name,
  };
}

/** Returns schema.org data of a venue: its coordinates, capacity and accessibility. */
export function venueStructuredData({ data }: Entry<Venue>, page: URL) {
  const capacity = capacityOf(data);
  const { phone } = data.booking.contact ?? {};
  return {
    ...heading('Place', data, page),
    address: data.address,
    ...(data.coordinates && { geo: { '@type': 'GeoCoordinates', ...data.coordinates } }),
    ...(capacity && { maximumAttendeeCapacity: capacity }),
    ...(phone && { telephone: phone }),
    publicAccess: true,
    amenityFeature: data.access.map((code) => ({ '@type': 'LocationFeatureSpecification', name: code, value: true })),
  };
}

/** Returns schema.org data of a grant and its funder. */
export function grantStructuredData({ data }: Entry<Grant>, page: URL) {
  const isPublic = ['municipality', 'county', 'state'].includes(data.source);
  return {
    ...heading('MonetaryGrant', data, page),
    funder: { '@type': isPublic ? 'GovernmentOrganization' : 'Organization', name: data.giver },
    ...(data.rules && { sameAs: [data.rules] }),
  };
}

/** Returns schema.org data of a kind of help as a service, with its telephone. */
export function helpStructuredData({ site }: Portal, { data }: Entry<Help>, page: URL) {
  return {
    ...heading('Service', data, page),
    provider: { '@type': 'Organization', name: site.centres[0]?.title ?? site.name },
    areaServed: site.municipality.name,
    audience: { '@type': 'Audience', audienceType: data.for_whom },
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: contactPoint(data.contact.phone ? data.contact : contactFor(site, 'help')),
    },
  };
}

/** Returns schema.org data of the portal and its search, for the front page. */
export function siteStructuredData({ site }: Portal, language: string, page: URL) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    inLanguage: language,
    url: page.href,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL('sok/', page).href}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

function heading(type: string, { title, summary }: { title: string; summary: string }, page: URL) {
  return { '@context': 'https://schema.org', '@type': type, name: title, description: summary, url: page.href };
}

interface Reachable {
  role: string;
  phone?: string | undefined;
  email?: string | undefined;
}

function contactPoint({ role, phone, email }: Reachable) {
  return { '@type': 'ContactPoint', contactType: role, ...(phone && { telephone: phone }), ...(email && { email }) };
}
