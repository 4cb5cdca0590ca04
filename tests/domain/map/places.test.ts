import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { directionsTo } from '../../../src/domain/map/directions.ts';
import { pagesOfPlaces, placesByArea } from '../../../src/domain/map/place-pages.ts';
import { countWithoutPlace, type Place, placesOn } from '../../../src/domain/map/places.ts';
import { tileHost } from '../../../src/domain/map/tile-host.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const DAY = '2026-11-24';
const EVENT = 'summary: Kom.\nkind: activity\nassociations: [elvedal-turlag]\ntheme: outdoors\nprice: 0';
const TIMED = `${EVENT}\nstart: 2026-11-24T18:00\nend: 2026-11-24T20:00`;
const ITEM =
  'summary: Til låns.\nkind: outdoor\nfor_whom: Alle\nhow: Ring.\nprice: Gratis\ncontact: { role: Vakt, phone: "61 00 00 00" }';
const ASSOCIATION = 'summary: Vi er her.\nthemes: [exercise]\ncontacts: [{ role: Leder, phone: "61 00 00 14" }]';
const POINT = 'coordinates: { latitude: 60.7, longitude: 10.6 }';

function placesIn(entries: Record<string, string>): Map<string, Place> {
  const portal = portalFrom(entries, NOW);
  return new Map(placesOn(portal, agendaOf(portal).get(DAY) ?? []).map((place) => [place.id, place]));
}

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

describe('a place', () => {
  test('is every venue, with the activities of the day and the associations that come there', () => {
    const places = placesIn({
      'events/tur.md': `title: Tur\n${TIMED}\nvenue: krona-bibliotek`,
      'events/annen-dag.md': `title: Annen dag\n${EVENT}\nstart: 2026-11-25\nvenue: krona-bibliotek`,
    });
    const venue = places.get('lokale-krona-bibliotek');
    expect(venue?.point).toEqual({ latitude: 60.7021, longitude: 10.6014 });
    expect(slugs(venue?.activities.map(({ occurrence }) => occurrence.event) ?? [])).toEqual(['tur']);
    expect(slugs(venue?.associations ?? [])).toEqual(['elvedal-turlag']);
  });

  test('is also what is not a venue: by the name that an activity gives, without a point', () => {
    const places = placesIn({ 'events/tur.md': `title: Tur\n${TIMED}\nplace: Parkeringen ved Åsen\narea: sentrum` });
    expect(places.get('sted-parkeringen-ved-åsen-sentrum')).toMatchObject({
      ...{ name: { text: 'Parkeringen ved Åsen' }, area: 'sentrum', point: undefined },
      activities: [expect.anything()],
    });
  });

  test('has one id for the things and the activities at the same spot', () => {
    const places = placesIn({
      'equipment/kano.md': `title: Kano\n${ITEM}\nplace: Brygga\narea: sentrum\n${POINT}`,
      'events/tur.md': `title: Padling\n${TIMED}\nplace: Brygga\narea: sentrum`,
    });
    const spot = places.get('sted-brygga-sentrum');
    expect([spot?.point?.latitude, spot?.activities.length, spot?.equipment.length]).toEqual([60.7, 1, 1]);
  });

  test('is that of an association, if it has one of its own', () => {
    const own = { 'associations/klubb.md': `title: Klubben\n${ASSOCIATION}\n${POINT}` };
    expect(placesIn(own).get('forening-klubb')?.point).toEqual({ latitude: 60.7, longitude: 10.6 });
    const closed = { 'associations/klubb.md': `title: Klubben\n${ASSOCIATION}\n${POINT}\nstatus: closed` };
    expect(placesIn(closed).has('forening-klubb')).toBe(false);
  });

  test('is none for an activity online, which is listed all the same', () => {
    const places = placesIn({ 'events/nett.md': `title: På nett\n${TIMED}\nurl: https://nett.example/` });
    expect(places.get('pa-nett')).toMatchObject({ isOnline: true, activities: [expect.anything()] });
  });

  test('is where something is picked up: a venue, a spot, or nothing said', () => {
    const places = placesIn({
      'equipment/ski.md': `title: Ski\n${ITEM}\nvenue: krona-bibliotek`,
      'equipment/telt.md': `title: Telt\n${ITEM}`,
    });
    expect(slugs(places.get('lokale-krona-bibliotek')?.equipment ?? [])).toEqual(['ski']);
    expect(places.get('utstyr-telt')?.name?.text).toBe('Telt');
  });
});

test('associations without a place are counted: those with neither a point nor anything coming at a venue', () => {
  expect(countWithoutPlace(portalFrom({}, NOW))).toBe(1);
  const coming = { 'events/tur.md': `title: Tur\n${TIMED}\nvenue: krona-bibliotek` };
  expect(countWithoutPlace(portalFrom(coming, NOW))).toBe(0);
  expect(countWithoutPlace(portalFrom(coming, '2026-11-25T10:00'))).toBe(1);
});

describe('the list of places', () => {
  const place = (id: string, area?: string, activities = 0): Place => ({
    ...{ id, area, activities: Array(activities), associations: [], equipment: [] },
  });
  const byId = (a: Place, b: Place) => (a.id < b.id ? -1 : 1);
  const site = {
    areas: [
      { slug: 'sentrum', title: 'Sentrum' },
      { slug: 'asen', title: 'Åsen' },
    ],
  };

  test('is by area in the order of the settings, then by name; those of no known area are last', () => {
    const places = [place('d', 'ukjent'), place('b', 'asen'), place('c', 'sentrum'), place('a', 'asen')];
    const listed = placesByArea(site, places, byId).map(({ area, places: found }) => [area, found.map(({ id }) => id)]);
    expect(listed).toEqual([
      ['sentrum', ['c']],
      ['asen', ['a', 'b']],
      [undefined, ['d']],
    ]);
  });

  test('is cut into pages by its lines, never within a place, and within an area only if that is too large', () => {
    const areas = placesByArea(site, [place('a', 'sentrum', 2), place('b', 'sentrum', 3), place('c', 'asen')], byId);
    const ids = (most: number) =>
      pagesOfPlaces(areas, most).map((page) => page.map(({ places }) => places.map(({ id }) => id).join()));
    expect(ids(100)).toEqual([['a,b', 'c']]);
    expect(ids(7)).toEqual([['a,b'], ['c']]);
    expect(ids(5)).toEqual([['a'], ['b', 'c']]);
    expect(ids(1)).toEqual([['a'], ['b'], ['c']]);
  });
});

test('the way to a point is a plain link', () => {
  expect(directionsTo({ latitude: 60.7, longitude: 10.6 })).toBe(
    'https://www.openstreetmap.org/directions?to=60.7%2C10.6',
  );
});

test('the host of tiles is an origin, whatever the path says', () => {
  expect(tileHost('https://tiles.example/{z}/{x}/{y}.png; script-src *')).toBe('https://tiles.example');
  expect(tileHost('http://127.0.0.1:4999/{z}')).toBe('http://127.0.0.1:4999');
  expect(tileHost('javascript:alert(1)')).toBeUndefined();
  expect(tileHost('tiles')).toBeUndefined();
});
