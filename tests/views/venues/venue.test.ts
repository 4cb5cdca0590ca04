import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { venueRow } from '../../../src/views/venues/venue-row.ts';
import { furtherVenuesRoute, venuesView } from '../../../src/views/venues/venues.ts';
import { viewContext } from '../view-context.ts';
import { portalFrom } from '../../portal-from.ts';

const HALL = `id: 33333333-3333-4333-8333-333333333333
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsveien 1, 2999 Elvedal
area: sentrum
booking: { how: Skriv til oss. }
rooms: [{ title: Salen, seats: 80, chairs: 120 }]
kitchen: Med komfyr.
access: [step-free]
prices:
  - { who: Lag, group: associations, hour: 0 }
  - { who: Private, group: private, hour: 200, day: 1500 }
updated: 2026-10-02T08:00:00Z`;

const portal = portalFrom({ 'venues/asenhallen.md': HALL }, '2026-11-21T10:00');
const origin = new URL('https://example.no/');
const context = { portal, agenda: agendaOf(portal), language: languageOf('nb'), sampleShown: false, origin };

test('a venue in a list says its capacity, and what associations and a private party pay', () => {
  const hall = portal.venues.find(({ slug }) => slug === 'asenhallen') ?? expect.unreachable();
  const { facts, prices } = venueRow(context, hall);
  expect(facts).toEqual(['80 ved bord', '120 på stoler i rader', 'Kjøkken', 'Uten trapper']);
  expect(prices.map(({ who, text }) => `${who.text}: ${text}`)).toEqual([
    'Lag: gratis',
    expect.stringMatching(/^Private: 1\s500\skr for hele dagen$/),
  ]);
});

test('a venue with tables and with rows is listed in full by its tables, and briefly by its rows', () => {
  const { groups, jumps, paging } = venuesView(context, 1);
  expect(groups.map(({ seating, size }) => [seating, size])).toEqual([
    ['seats', 'medium'],
    ['chairs', 'big'],
    [undefined, undefined],
  ]);
  const [full, brief, others] = groups.map(({ rows }) => rows);
  expect([full, brief].map((rows) => rows?.map(({ summary }) => summary))).toEqual([
    [{ text: 'En hall.' }],
    [undefined],
  ]);
  expect(others?.map(({ link }) => link.title)).toEqual(['Krona bibliotek']);
  expect(jumps.map(({ n, address }) => [n, address])).toEqual([
    [1, '#seats-medium'],
    [1, '#chairs-big'],
    [1, '#outdoors'],
  ]);
  expect(paging).toBeUndefined();
});

test('more venues than a page has room for are on several pages, and each size is linked where it begins', () => {
  const halls = Array.from({ length: 80 }, (_, index) => [`venues/hall-${index}.md`, HALL.replace(/^id: .*\n/, '')]);
  const many = viewContext(Object.fromEntries(halls) as Record<string, string>, '2026-11-21T10:00');
  expect(furtherVenuesRoute.pages(many).map(({ slug }) => slug)).toEqual(['2']);
  const [first, second] = [1, 2].map((page) => venuesView(many, page));
  expect(first?.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['seats-medium', 80],
    ['chairs-big', 1],
  ]);
  expect(second?.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['chairs-big', 79],
    ['outdoors', 1],
  ]);
  expect(first?.jumps.map(({ n, address }) => [n, address])).toEqual([
    [80, '#seats-medium'],
    [80, '#chairs-big'],
    [1, '/lokaler/side/2/#outdoors'],
  ]);
  expect(second?.jumps.map(({ address }) => address)).toEqual([
    '/lokaler/#seats-medium',
    '/lokaler/#chairs-big',
    '#outdoors',
  ]);
  expect(second?.head.title).toBe('Lokaler, side 2');
});
