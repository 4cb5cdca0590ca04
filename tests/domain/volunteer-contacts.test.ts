import { describe, expect, test } from 'vitest';
import { nationalLink, onlineForm, volunteerContacts } from '../../src/domain/volunteer-contacts.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { portalFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';

const entry = (sector: string, phone: string, more = '') => `
title: Et kontor
summary: Svarer.
sector: ${sector}
unit: Kultur
tasks: [Svare]
contact: { role: Rådgiver, phone: "${phone}", hours: Mandag }
${more}`;

function portalWith(settings: Partial<Portal['site']>, entries: Record<string, string> = {}): Portal {
  const portal = portalFrom(entries, NOW);
  return { ...portal, site: { ...portal.site, ...settings } };
}

describe('the contacts for volunteers', () => {
  const contacts = {
    volunteer: { role: 'Koordinator', phone: '61 00 00 02' },
    associations: { role: 'Rådgiver', phone: '61 00 00 40' },
  };

  test('are the centre, the coordinator and the municipality, by their roles', () => {
    const found = volunteerContacts(portalWith({ contacts }));
    expect(found.map(({ who, title }) => [who, title])).toEqual([
      ['centre', 'Frivilligsentralen'],
      ['coordinator', 'Koordinator'],
      ['municipality', 'Rådgiver'],
    ]);
  });

  test('have the hours and the place of the contact with the same telephone', () => {
    const portal = portalWith({ contacts }, { 'contacts/k.md': entry('centre', '61 00 00 02', 'address: Storgata 8') });
    const [, coordinator, municipality] = volunteerContacts(portal);
    expect(coordinator).toMatchObject({ contact: { hours: 'Mandag' }, visit: 'Storgata 8' });
    expect(municipality).toMatchObject({ contact: { hours: undefined }, visit: undefined });
  });

  test('prefer the hours of settings', () => {
    const volunteer = { ...contacts.volunteer, hours: 'Fredag' };
    const portal = portalWith({ contacts: { volunteer } }, { 'contacts/k.md': entry('centre', '61 00 00 02') });
    expect(volunteerContacts(portal)[1]?.contact.hours).toBe('Fredag');
  });

  test('are one if the same telephone answers for all', () => {
    expect(volunteerContacts(portalWith({})).map(({ who }) => who)).toEqual(['centre']);
  });

  test('include the cultural office if settings name nobody for associations', () => {
    const portal = portalWith({}, { 'contacts/k.md': entry('culture', '61 00 00 44') });
    expect(volunteerContacts(portal).map(({ contact }) => contact.phone)).toEqual(['61 00 00 00', '61 00 00 44']);
  });

  test('have the address of the centre from its venue', () => {
    const { site } = portalWith({});
    const centres = site.centres.map((centre) => ({ ...centre, venue: 'krona-bibliotek' }));
    expect(volunteerContacts(portalWith({ centres }))[0]?.visit).toBe('Krona bibliotek, Storgata 12, 2999 Elvedal');
  });
});

test('the form and the national register are recognised among the links', () => {
  const links = [
    { title: 'Ikke frivillig.no', url: 'https://example.org/frivillig.no' },
    { title: 'Skjemaer', url: 'https://kommune.example/s' },
    { title: 'Oppdrag', url: 'https://www.frivillig.no/oppdrag' },
  ];
  const { site } = portalWith({ links });
  expect(onlineForm(site, 'volunteering')).toBe('https://kommune.example/s');
  expect(nationalLink(site)?.url).toBe('https://www.frivillig.no/oppdrag');
  const bare = { ...site, links: [] };
  expect([onlineForm(bare, 'volunteering'), nationalLink(bare)]).toEqual([undefined, undefined]);
});

test('a form in settings takes precedence over links, each for its own purpose', () => {
  const forms = { send_in: 'https://kommune.example/a', volunteer: 'https://kommune.example/b' };
  const { site } = portalWith({ forms, links: [{ title: 'Skjemaer', url: 'https://kommune.example/s' }] });
  expect((['activity', 'correction', 'volunteering'] as const).map((kind) => onlineForm(site, kind))).toEqual([
    'https://kommune.example/a',
    undefined,
    'https://kommune.example/b',
  ]);
});
