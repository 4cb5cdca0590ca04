import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFeed } from '../../../src/imports/neighbours/feed.ts';

/**
 * Feeds in the shape that other programs write, with invented content (all looked up or run on 2026-12-01):
 *
 * - `gancio.ics`: written by the npm package `ics` 3, called as lesion/gancio does (`server/api/controller/export.js`)
 * - `gancio.json`: `_select` in `server/api/controller/event.js` of lesion/gancio
 * - `mobilizon.ics`: `lib/service/export/icalendar.ex` of framasoft/mobilizon, in the order of its Elixir library
 * - `events-calendar.*`: `src/Tribe/iCal.php` and the REST schema of the-events-calendar/the-events-calendar; `UTC+1` as
 *   the plugin writes it on sites without a named zone
 * - `localist.json`: public consumers of `/api/2/events`, which agree on these keys
 * - `radicale.ics`: served by radicale 3.1.8, of events written by khal 0.10.5
 * - `calcurse.ics`: exported by calcurse 4.7.1
 * - `page.html`: JSON-LD in web pages, as The Events Calendar and Mobilizon have it
 */
const EVENING = { start: '2026-12-03T18:00', end: '2026-12-03T20:00' };
const place = 'Granlia grendehus';

test('Gancio, as a calendar: without the name of its site before each title, and without ends that nobody wrote', () => {
  expect(read('gancio.ics')).toEqual([
    { title: 'Bakekveld, med kaffe; og kaker', ...EVENING, place: `${place} - Lia 2`, url: page('event/bakekveld') },
    { title: 'Tur', start: '2026-12-05T18:00', place: `${place} - Lia 2`, url: page('event/tur-1') },
  ]);
});

test('Gancio, as JSON: also events over several days, of a series, and without a name in addresses', () => {
  expect(read('gancio.json')).toEqual([
    { title: 'Bakekveld', ...EVENING, place, url: page('event/bakekveld') },
    { title: 'Julemesse', start: '2026-12-05T10:00', end: '2026-12-06T15:00', place, url: page('event/8') },
    { title: 'Tur', start: '2026-12-05T18:00', place: 'Parkeringen', url: page('event/tur-2') },
  ]);
});

test('Mobilizon: bare line feeds, no end, UTC beside a zone', () => {
  const events = 'events/1f0b6c2e-7d1f-4a39-9a44-0c8f3a2e5d10';
  expect(read('mobilizon.ics')).toMatchObject([
    { title: 'Bakekveld', ...EVENING, place: `${place}, Lia 2, 1200 Granlia`, url: page(events) },
    { title: 'Tur', start: '2026-12-05T18:00' },
  ]);
});

test('The Events Calendar, as a calendar: offsets for zones', () => {
  expect(read('events-calendar.ics')).toEqual([
    {
      title: 'Bake&kveld – for alle',
      ...EVENING,
      place: `${place}, Lia 2, Granlia, 1200, Norway`,
      url: page('event/bakekveld/'),
    },
    {
      title: 'Fra en side uten navngitt tidssone',
      start: '2026-12-04T18:00',
      end: '2026-12-04T20:00',
      url: page('event/uten-sone/'),
    },
    { title: 'Julemesse', start: '2026-12-05', end: '2026-12-06', url: page('event/julemesse/') },
  ]);
});

test('The Events Calendar, as JSON: no venue is an empty list, and what is hidden in its lists stays hidden', () => {
  expect(read('events-calendar.json')).toEqual([
    { title: 'Bake–kveld & kaffe', ...EVENING, place: `${place}, Granlia`, url: page('event/bakekveld/') },
    { title: 'Julemesse', start: '2026-12-05', end: '2026-12-06', url: page('event/julemesse/') },
  ]);
});

test('Localist: each instance, without what is private or off', () => {
  expect(read('localist.json')).toEqual([
    { title: 'Bakekveld', ...EVENING, place, url: page('event/bakekveld') },
    { title: 'Bakekveld', start: '2026-12-10', place, url: page('event/bakekveld') },
  ]);
});

test('radicale and khal: a series is its dates', () => {
  expect(read('radicale.ics')).toMatchObject([
    { title: 'Bakekveld, med kaffe', ...EVENING, place: `${place}, Lia 2` },
    { title: 'Julemesse', start: '2026-12-05', end: '2026-12-06' },
    { title: 'Styremøte', start: '2026-12-08T19:00', end: '2026-12-08T21:30' },
    { title: 'Bakekveld, med kaffe', start: '2026-12-10T18:00' },
    { title: 'Bakekveld, med kaffe', start: '2026-12-17T18:00' },
    { title: 'Styremøte', start: '2027-01-08T19:00' },
  ]);
});

test('calcurse: no identifiers, floating times, a duration with zeros', () => {
  expect(read('calcurse.ics')).toEqual([
    { title: 'Bakekveld, med kaffe', ...EVENING },
    { title: 'Julemesse', start: '2026-12-05' },
    { title: 'Bakekveld, med kaffe', start: '2026-12-17T18:00', end: '2026-12-17T20:00' },
  ]);
});

test('a web page: the events that it marks up for search engines', () => {
  expect(read('page.html')).toEqual([
    { title: 'Bakekveld – for alle', ...EVENING, place, url: page('event/bakekveld/') },
    { title: 'Tur', start: '2026-12-05' },
  ]);
});

function read(file: string) {
  const text = readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8');
  const feed = readFeed(text, { address: page('feed'), today: '2026-11-30' });
  return 'events' in feed ? feed.events : feed.fault;
}

function page(path: string): string {
  return `https://granlia.example/${path}`;
}
