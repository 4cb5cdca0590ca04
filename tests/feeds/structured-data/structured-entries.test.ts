import { expect, test } from 'vitest';
import {
  associationStructuredData,
  grantStructuredData,
  helpStructuredData,
  siteStructuredData,
  venueStructuredData,
} from '../../../src/feeds/structured-data/structured-entries.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const PAGE = new URL('https://elvedal.example.no/hjelp/besoksvenn/');
const HELP = `
title: Besøksvenn
summary: Noen kommer på besøk.
for_whom: Voksne i Elvedal.
how: Ring oss.
contact: { role: Hjelpetelefonen, phone: "61 00 00 00" }`;

test('an association is an organisation with its role, its telephone and its number', () => {
  const portal = portalFrom({}, NOW);
  const [turlag = expect.unreachable()] = portal.associations;
  const registered = {
    ...turlag,
    data: { ...turlag.data, organisation_number: '310000051', website: 'https://turlag.example' },
  };
  expect(associationStructuredData(portal, registered, PAGE)).toMatchObject({
    '@type': 'NGO',
    name: 'Elvedal turlag',
    url: PAGE.href,
    sameAs: ['https://turlag.example'],
    identifier: { value: '310000051' },
    contactPoint: { contactType: 'Leder', telephone: '61 00 00 14' },
  });
  expect(associationStructuredData(portal, turlag, PAGE)).not.toHaveProperty('identifier');
});

test('a venue is a place with its address and point', () => {
  const [library = expect.unreachable()] = portalFrom({}, NOW).venues;
  const place = venueStructuredData(library, PAGE);
  expect(place).toMatchObject({ '@type': 'Place', address: 'Storgata 12, 2999 Elvedal', geo: { latitude: 60.7021 } });
  expect(place).not.toHaveProperty('maximumAttendeeCapacity');
});

test('a kind of help is a service requested by telephone', () => {
  const portal = portalFrom({ 'help/besoksvenn.md': HELP }, NOW);
  expect(helpStructuredData(portal, portal.help[0] ?? expect.unreachable(), PAGE)).toMatchObject({
    '@type': 'Service',
    provider: { name: 'Frivilligsentralen' },
    audience: { audienceType: 'Voksne i Elvedal.' },
    availableChannel: { servicePhone: { telephone: '61 00 00 00' } },
  });
});

test('the front page says where to search', () => {
  const site = siteStructuredData(portalFrom({}, NOW), 'en', new URL('https://elvedal.example.no/en/'));
  expect(site.potentialAction.target).toBe('https://elvedal.example.no/en/sok/?q={search_term_string}');
});

test('a grant is money from its funder', () => {
  const grant = (source: string) => `
title: Aktivitetsmidler
summary: Penger til lek.
source: ${source}
giver: Elvedal kommune
for_whom: Lag.
for_what: Lek.
rolling: true`;
  const described = (source: string) => {
    const { grants } = portalFrom({ 'grants/lek.md': grant(source) }, NOW);
    return grantStructuredData(grants[0] ?? expect.unreachable(), PAGE);
  };
  expect(described('municipality')).toMatchObject({
    '@type': 'MonetaryGrant',
    name: 'Aktivitetsmidler',
    url: PAGE.href,
    funder: { '@type': 'GovernmentOrganization', name: 'Elvedal kommune' },
  });
  expect(described('bank')).toMatchObject({ funder: { '@type': 'Organization' } });
});
