import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PortalEvent } from '../../../src/domain/portal.ts';
import {
  eventStructuredData,
  jsonForHtml,
  trailStructuredData,
} from '../../../src/feeds/structured-data/structured-data.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const PAGE = new URL('https://elvedal.example.no/en/aktiviteter/kafe/');
const EVENT = activity({ title: 'Språkkafé', summary: 'Snakk norsk.', theme: 'language' });

function describeEvent(yaml: string) {
  const portal = portalFrom({ 'events/kafe.md': yaml }, NOW);
  return eventStructuredData(portal, portal.events[0] as PortalEvent, PAGE);
}

test('no text can end its script element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = jsonForHtml({ name: `${text}</script><script>alert(1)</script><!--` });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json).name).toBe(`${text}</script><script>alert(1)</script><!--`);
    }),
  );
});

test('an event has its time with the UTC offset, its place and its organiser', () => {
  expect(describeEvent(EVENT)).toMatchObject({
    startDate: '2026-11-24T18:00:00+01:00',
    endDate: '2026-11-24T20:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Krona bibliotek', address: 'Storgata 12, 2999 Elvedal' },
    organizer: [{ '@type': 'Organization', name: 'Elvedal turlag' }],
    isAccessibleForFree: true,
    url: 'https://elvedal.example.no/en/aktiviteter/kafe/',
  });
});

test.each([
  ['{ date: 2026-11-24, status: cancelled }', 'EventCancelled'],
  ['{ date: 2026-11-24, status: postponed }', 'EventPostponed'],
  ['{ date: 2026-11-24, status: full }', 'EventScheduled'],
  ['{ date: 2026-11-24, status: moved, start: 2026-11-24T19:00 }', 'EventRescheduled'],
  ['{ date: 2026-11-24, status: moved, place: Torget }', 'EventScheduled'],
  ['{ date: 2026-11-24, status: online, url: "https://mote.example.no" }', 'EventMovedOnline'],
])('the change %s is %s', (change, status) => {
  expect(describeEvent(`${EVENT}\nchanges: [${change}]`)).toMatchObject({
    eventStatus: `https://schema.org/${status}`,
  });
});

test('an event has the picture of its entry and the coordinates of its venue, if any', () => {
  const image = 'image: { src: media/elvedal-turlag/kafe.jpg, alt: Folk rundt et bord, consent: true }';
  expect(describeEvent(`${EVENT}\n${image}`)).toMatchObject({
    image: 'https://elvedal.example.no/media/elvedal-turlag/kafe.jpg',
    location: { geo: { '@type': 'GeoCoordinates', latitude: 60.7021, longitude: 10.6014 } },
  });
  const elsewhere = describeEvent(EVENT.replace('venue: krona-bibliotek', 'place: Torget'));
  expect(elsewhere).not.toHaveProperty('image');
  expect(elsewhere?.location).not.toHaveProperty('geo');
});

test('a full event is sold out and scheduled; a cancelled one is not for sale', () => {
  const changed = (status: string) => describeEvent(`${EVENT}\nchanges: [{ date: 2026-11-24, status: ${status} }]`);
  expect(changed('full')).toMatchObject({
    eventStatus: 'https://schema.org/EventScheduled',
    remainingAttendeeCapacity: 0,
    offers: { availability: 'https://schema.org/SoldOut' },
  });
  expect(changed('cancelled')).not.toHaveProperty('offers');
  expect(describeEvent(EVENT)).toMatchObject({ offers: { availability: 'https://schema.org/InStock' } });
});

test('breadcrumbs are a list in order, each step with its address', () => {
  const steps = [
    { title: 'Forsiden', address: new URL('https://elvedal.example.no/') },
    { title: 'Aktiviteter', address: new URL('https://elvedal.example.no/aktiviteter/') },
  ];
  expect(trailStructuredData(steps)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Forsiden', item: 'https://elvedal.example.no/' },
      { '@type': 'ListItem', position: 2, name: 'Aktiviteter', item: 'https://elvedal.example.no/aktiviteter/' },
    ],
  });
});

test('an event with a place and a meeting URL is in both', () => {
  expect(describeEvent(`${EVENT}\nurl: https://mote.example.no/kafe`)).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://mote.example.no/kafe' }],
  });
});
