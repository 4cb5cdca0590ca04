import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sections } from '../../src/domain/addresses.ts';
import { fixedPages, isReserved, filteredLists, contactPageAnchors } from '../../src/domain/fixed-pages.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** Every route below the language, as `om/skriv-selv` or `aktiviteter/[day]`. */
const routes = globSync('src/pages/[[]...language[]]/**/*.astro')
  .map((path) => path.replaceAll('\\', '/').replace(/^.*\[\.\.\.language\]\/|\.astro$/g, ''))
  .filter((route) => route.includes('/'));

const collections = Object.keys(sections) as CollectionName[];

test('fixed pages are those with their own route', () => {
  const own = routes.filter((route) => !/\[|\/index$/.test(route)).map((route) => `/${route}/`);
  expect(own.length).toBeGreaterThan(4);
  expect(own.sort()).toEqual(fixedPages);
});

test('no entry can have the name of a route in its section, nor of a folder of routes', () => {
  const named = routes.flatMap((route) => {
    const [section = '', name = ''] = route.split('/');
    const owners = collections.filter((collection) => sections[collection] === `/${section}/`);
    return name.startsWith('[') || name === 'index' ? [] : owners.map((collection) => ({ collection, name }));
  });
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter(({ collection, name }) => !isReserved(collection, name))).toEqual([]);
});

test('besides entries a section has only the pages of days, whose names are dates, and lists of one choice, reserved below', () => {
  const sectionsOfEntries = collections.map((collection) => sections[collection].slice(1, -1));
  const dynamic = routes.filter((route) => /^[^/]+\/\[[^/]+\]$/.test(route) && !/\[(?:\.\.\.)?slug\]$/.test(route));
  const amongEntries = dynamic.filter((route) => sectionsOfEntries.includes(route.split('/')[0] ?? ''));
  expect(amongEntries.sort()).toEqual([
    'aktiviteter/[...choice]',
    'aktiviteter/[day]',
    'foreninger/[...choice]',
    'lokaler/[...choice]',
  ]);
  expect(isReserved('events', '2026-11-24')).toBe(true);
  expect(isReserved('venues', '2026-11-24')).toBe(false);
});

test('names of filtered lists are reserved where such lists exist', () => {
  for (const name of filteredLists) expect(isReserved('events', name)).toBe(true);
  expect(filteredLists.filter((name) => isReserved('pages', name))).toEqual([]);
});

test('no contact has the name of another anchor on the contacts page', () => {
  const parts = ['layouts/Page', 'components/site/Header', 'components/site/Footer', 'components/site/ContactsPage'];
  const places = parts.flatMap((part) => [
    ...readFileSync(`src/${part}.astro`, 'utf8').matchAll(/\bid="([a-z0-9-]+)"/g),
  ]);
  expect(places.length).toBeGreaterThan(5);
  expect(places.map(([, id = '']) => id).filter((id) => !contactPageAnchors.includes(id))).toEqual([]);
  expect(isReserved('contacts', 'sprak')).toBe(true);
  expect(isReserved('contacts', 'kulturkontoret')).toBe(false);
});
