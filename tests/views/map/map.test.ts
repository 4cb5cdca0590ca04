import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { placeAddress } from '../../../src/views/map/place-pages.ts';
import { mapRoute } from '../../../src/views/map/map.ts';
import { viewContext } from '../view-context.ts';

const TUR = `title: Tur
summary: Kom.
kind: activity
associations: [elvedal-turlag]
theme: outdoors
price: 0
start: 2026-11-24T18:00
end: 2026-11-24T20:00
venue: krona-bibliotek`;

function pagesFrom(entries: Record<string, string>) {
  const bare = viewContext(entries, '2026-11-21T10:00');
  const context = { ...bare, agenda: agendaOf(bare.portal) };
  return new Map(mapRoute.pages(context).map(({ slug, subject }) => [slug, mapRoute.view(context, subject)]));
}

describe('the map', () => {
  const pages = pagesFrom({ 'events/tur.md': TUR });

  test('has a page for today, and one for each day of a week', () => {
    expect([...pages.keys()].slice(0, 3)).toEqual(['', '2026-11-21', '2026-11-22']);
    expect(pages.size).toBe(8);
  });

  test('offers the days as links, today without a date', () => {
    expect(pages.get('')?.strip.flat().slice(0, 2)).toMatchObject([
      { address: '/kart/', isCurrent: true },
      { address: '/kart/2026-11-22/', isCurrent: false },
    ]);
  });

  test('lists a venue each day, with its activities on the day that they are', () => {
    const venueOn = (slug: string) => pages.get(slug)?.areas[0]?.places[0];
    expect(venueOn('')).toMatchObject({
      ...{ id: 'lokale-krona-bibliotek', address: '/lokaler/krona-bibliotek/', street: 'Storgata 12, 2999 Elvedal' },
      ...{ point: { latitude: 60.7021, longitude: 10.6014 }, lacksPoint: false, activities: [] },
      associations: [{ title: 'Elvedal turlag', address: '/foreninger/elvedal-turlag/' }],
    });
    expect(venueOn('2026-11-24')?.activities).toMatchObject([{ link: { title: 'Tur' }, time: '18.00' }]);
  });

  test('is in search engines once, as all days have the same places', () => {
    expect([pages.get('')?.head.unlisted, pages.get('2026-11-24')?.head.unlisted]).toEqual([undefined, true]);
  });

  test('has the tiles of Kartverket if the settings name no others', () => {
    expect(pages.get('')?.tiles).toMatchObject({ attribution: '© Kartverket', url: 'https://www.kartverket.no/' });
  });
});

test('a place without a point is listed with a note, one online or unknown without', () => {
  const place = { 'events/tur.md': TUR.replace('venue: krona-bibliotek', 'place: Torget') };
  const online = { 'events/tur.md': TUR.replace('venue: krona-bibliotek', 'url: https://nett.example/') };
  const onTheDay = (entries: Record<string, string>) =>
    pagesFrom(entries).get('2026-11-24')?.areas.at(-1)?.places.at(-1);
  expect(onTheDay(place)).toMatchObject({ name: { text: 'Torget' }, lacksPoint: true });
  expect(onTheDay(online)).toMatchObject({ name: { text: 'På nett' }, lacksPoint: false });
});

test('a venue is linked on the page of the list that it is on', () => {
  const context = viewContext({}, '2026-11-21T10:00');
  expect(placeAddress(context, 'krona-bibliotek')).toBe('/kart/#lokale-krona-bibliotek');
  const things = Array.from({ length: 400 }, (_, index) => [`equipment/telt-${index}.md`, TELT] as const);
  // Without areas they all stand in one list, by name.
  const many = viewContext(Object.fromEntries(things), '2026-11-21T10:00');
  const unknown = { ...many, portal: { ...many.portal, site: { ...many.portal.site, areas: [] } } };
  expect(placeAddress(unknown, 'krona-bibliotek')).toBe('/kart/side/3/#lokale-krona-bibliotek');
  expect(mapRoute.pages(unknown).map(({ slug }) => slug)).toContain('side/3');
});

const TELT = `title: Antelt
summary: Til låns.
kind: outdoor
for_whom: Alle
how: Ring.
price: Gratis
contact: { role: Vakt, phone: "61 00 00 00" }`;
