import { expect, test } from 'vitest';
import { exportFile } from '../../src/feeds/exports.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { activity } from '../activity.ts';
import { portalFrom } from '../portal-from.ts';

const EVENT = activity({ title: 'Språkkafé', summary: 'Snakk norsk.', theme: 'language', price: 40 });
const context = {
  portal: portalFrom({ 'events/kafe.md': EVENT }, '2026-11-21T10:00'),
  language: languageOf('nb'),
  origin: 'https://elvedal.example',
};

test('events are exported as a calendar, a table and schema.org data', () => {
  expect(exportFile(context, 'ics', 'events')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Språkkafé/);
  expect(exportFile(context, 'csv', 'events')).toContain('"Språkkafé"');
  const data = JSON.parse(exportFile(context, 'jsonld', 'events') ?? '') as { '@graph': object[] };
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', name: 'Språkkafé' }] });
  expect(data['@graph'][0]).not.toHaveProperty('@context');
});

test('associations and venues are schema.org data too', () => {
  const graphOf = (name: 'associations' | 'venues') => exportFile(context, 'jsonld', name);
  expect(graphOf('associations')).toContain('"@type": "NGO"');
  expect(graphOf('venues')).toContain('"url": "https://elvedal.example/lokaler/');
});

test('organizations and services of HSDS come in one file, or each as a list', () => {
  const parsed = (name?: 'associations' | 'help') => JSON.parse(exportFile(context, 'hsds', name) ?? '') as object;
  expect(parsed()).toEqual({ organizations: parsed('associations'), services: parsed('help') });
  expect(parsed('associations')).toMatchObject([{}, {}]);
  expect(exportFile(context, 'hsds', 'events')).toBeUndefined();
});

test('what a collection has no form for is told', () => {
  expect(exportFile(context, 'ics', 'venues')).toBeUndefined();
  expect(exportFile(context, 'jsonld', 'handbook')).toBeUndefined();
});
