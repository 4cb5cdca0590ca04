import { expect, test } from 'vitest';
import { siteFrame } from '../../../src/views/site/frame.ts';
import { viewContext } from '../view-context.ts';

const context = viewContext({}, '2026-11-21T10:00');
const frameWith = (settings: object) =>
  siteFrame({ ...context, portal: { ...context.portal, site: { ...context.portal.site, ...settings } } });

test('the frame of every page changes with the colours and the logo, so that publishing notices them', () => {
  const plain = frameWith({});
  expect([plain.theme, plain.logo]).toEqual([undefined, undefined]);
  const blue = frameWith({ colours: { press: '#1362ae' }, logo: 'media/logo.png' });
  expect(blue.theme).not.toBe(frameWith({ colours: { press: '#1362af' } }).theme);
  expect(blue.logo).toBe('/media/logo.png');
});

test('a name that holds the municipality says it once', () => {
  const named = frameWith({ name: 'Frivillig i Solvik', municipality: { name: 'Solvik', number: '3998' } });
  expect([named.place, named.fullName]).toEqual(['', 'Frivillig i Solvik']);
  expect(frameWith({}).fullName).toBe('Dugnad i Elvedal');
});
