import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { buildPortal } from '../../../src/domain/portal.ts';
import { contentOf } from '../../../src/entries/content.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { humanServices } from '../../../src/feeds/open-data/hsds.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';
import { hsdsSchema } from './hsds-schema.ts';

const NOW = '2026-11-21T10:00';
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTypes: false }));
const valid = { organizations: ajv.compile(hsdsSchema('organization')), services: ajv.compile(hsdsSchema('service')) };

const HELP = `title: Besøksvenn
summary: Få besøk.
for_whom: Alle over 18 år.
how: Ring oss.
price: Gratis
wait: To uker
checked: 2026-10-30
contact: { role: Leder, phone: "61 00 00 19", sms: "900 00 019", hours: Om kvelden }`;

const CHOIR = `title: Elvedal kor
summary: Vi synger.
themes: [music]
organisation_number: '310000019'
coordinates: { latitude: 60.7, longitude: 10.6 }
website: https://kor.example
contacts: [{ role: Leder, email: leder@kor.example }, { role: Noteansvarlig, phone: "61 00 00 11" }]`;

const CLOSED = `title: Nedlagt lag
summary: Vi var.
themes: [music]
status: closed
contacts: [{ role: Leder, email: post@lag.example }]`;

function exported(entries: Record<string, string>) {
  return humanServices({ portal: portalFrom(entries, NOW), language: languageOf('nb'), origin: 'https://e.example' });
}

test('the sample is valid by the rules of HSDS 3.0', () => {
  const { settings, ...validation } = validateContent(readContentFolder('content'), languageOf('nb'));
  if (!settings) throw new Error('The sample has no settings.');
  const portal = buildPortal(contentOf({ validation: { ...validation, settings } }), NOW);
  const found = humanServices({ portal, language: languageOf('nb'), origin: 'https://e.example' });
  expect(found.organizations.length).toBe(
    1 + portal.associations.filter(({ data }) => data.status !== 'closed').length,
  );
  expect(found.services.length).toBeGreaterThanOrEqual(portal.help.length);
  expect(valid.organizations(found.organizations) || valid.organizations.errors).toBe(true);
  expect(valid.services(found.services) || valid.services.errors).toBe(true);
  const ids = [...found.organizations, ...found.services].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the rules refuse what HSDS 3.0 does not have', () => {
  const [one] = exported({ 'help/venn.md': HELP }).services;
  expect(valid.services([{ ...one, status: 'open' }])).toBe(false);
  expect(valid.services([{ ...one, last_modified: '2026-11-21' }])).toBe(false);
  expect(valid.services([{ ...one, contacts: [{ title: 'Leder' }] }])).toBe(false);
});

test('an association is an organization with its number, roles, themes and place', () => {
  const choir = exported({ 'associations/elvedal-kor.md': CHOIR }).organizations.find(({ name }) => /kor/.test(name));
  expect(choir).toMatchObject({
    ...{ description: 'Vi synger.', email: 'leder@kor.example', website: 'https://kor.example' },
    organization_identifiers: [{ identifier_scheme: 'NO-BRC', identifier: '310000019' }],
    contacts: [{ title: 'Leder' }, { title: 'Noteansvarlig', phones: [{ number: '+4761000011', type: 'voice' }] }],
    locations: [{ location_type: 'physical', latitude: 60.7, longitude: 10.6 }],
    attributes: [{ taxonomy_term: { name: 'Musikk og sang' } }],
  });
});

test('help that two associations give is a service of each, whose ids stay', () => {
  const entries = {
    'associations/elvedal-kor.md': CHOIR,
    'help/venn.md': `${HELP}\nassociations: [elvedal-turlag, elvedal-kor]`,
  };
  const { services } = exported(entries);
  expect(services.map(({ organization }) => (organization as { name: string }).name).sort()).toEqual([
    'Elvedal kor',
    'Elvedal turlag',
  ]);
  expect(services[0]).toMatchObject({
    ...{ name: 'Besøksvenn', url: 'https://e.example/hjelp/venn/', eligibility_description: 'Alle over 18 år.' },
    ...{ application_process: 'Ring oss.', fees_description: 'Gratis', wait_time: 'To uker' },
    ...{ assured_date: '2026-10-30', service_areas: [{ name: 'Elvedal' }] },
    contacts: [{ title: 'Leder', phones: [{ number: '+4761000019' }, { number: '+4790000019', type: 'text' }] }],
  });
  const reordered = { ...entries, 'help/venn.md': `${HELP}\nassociations: [elvedal-kor, elvedal-turlag]` };
  expect(exported(reordered).services.map(({ id }) => id)).toEqual(services.map(({ id }) => id));
});

test('help that only a closed association gives is a service of the volunteer centre', () => {
  const { organizations, services } = exported({
    'associations/nedlagt.md': CLOSED,
    'help/venn.md': `${HELP}\nassociations: [nedlagt]`,
  });
  expect(organizations.map(({ name }) => name).sort()).toEqual(['Elvedal turlag', 'Frivilligsentralen']);
  expect(services).toMatchObject([{ organization: { name: 'Frivilligsentralen' } }]);
});
