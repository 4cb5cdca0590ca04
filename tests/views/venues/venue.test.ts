import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { venueRow } from '../../../src/views/venues/venue-row.ts';
import { venuesView } from '../../../src/views/venues/venues.ts';
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
  const { seatings, others } = venuesView(context);
  expect(seatings.map(({ seating, groups }) => [seating, ...groups.map(({ size }) => size)])).toEqual([
    ['seats', 'medium'],
    ['chairs', 'big'],
  ]);
  const summaries = seatings.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ summary }) => summary)));
  expect(summaries).toEqual([{ text: 'En hall.' }, undefined]);
  expect(others.map(({ link }) => link.title)).toEqual(['Krona bibliotek']);
});
