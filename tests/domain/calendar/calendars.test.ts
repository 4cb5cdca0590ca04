import { describe, expect, test } from 'vitest';
import { deadlinesPath } from '../../../src/domain/grants/choices.ts';
import { calendarAnchor } from '../../../src/domain/calendar/calendar-anchor.ts';
import {
  calendarPath,
  calendarsOf,
  occurrencesWithFile,
  occurrenceCalendarPath,
  deadlinePaths,
  eventCalendarPath,
} from '../../../src/domain/calendar/calendars.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

function eventWith(number: number, fields: string): string {
  return activity(
    {
      id: `33333333-3333-4333-8333-33333333333${number}`,
      title: 'Kveld',
      summary: 'Vi ses.',
      venue: undefined,
      theme: undefined,
      price: undefined,
    },
    fields,
  );
}

const ASEN = `
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1, 2999 Elvedal
area: sentrum
booking: { how: Ring. }`;

const CHORUS = `
title: Koret
summary: Vi synger.
themes: [music]
contacts: [{ role: Leder, phone: "61 00 00 15" }]`;

const portal = portalFrom(
  {
    'venues/asenhallen.md': ASEN,
    'associations/koret.md': CHORUS,
    'events/kafe.md': eventWith(
      1,
      `venue: krona-bibliotek
theme: language
price: 0
access: [little-norwegian]
audiences: [adults]
repeat: { every: week, until: 2027-01-26 }
changes:
  - { date: 2026-12-01, status: moved, venue: asenhallen }
  - { date: 2026-12-08, status: moved, start: 2026-12-09T18:00 }
  - { date: 2026-12-15, status: moved, place: Torget }`,
    ),
    'events/tur.md': eventWith(2, 'place: Elva\narea: sentrum\ntheme: outdoors\nprice: 50\naudiences: [children]'),
    'events/sang.md': eventWith(3, 'venue: asenhallen\ntheme: music\nprice: 0').replace('turlag]', 'turlag, koret]'),
    'events/nett.md': eventWith(4, 'url: "https://mote.example/1"\ntheme: learning\nprice: 10'),
  },
  NOW,
);

function eventsIn(path: string, from: Portal = portal): string[] | undefined {
  const calendar = calendarsOf(from).find((each) => each.path === path);
  return calendar?.events.map(({ slug }) => slug);
}

test('There is a calendar of everything, of each theme, area, association, venue and audience, and two more', () => {
  expect(calendarsOf(portal).map(({ path }) => path)).toEqual([
    ...['/kalender/alt.ics', '/kalender/gratis.ics', '/kalender/lite-norsk.ics'],
    ...['sprak', 'mat', 'trening', 'friluft', 'musikk', 'kultur', 'verksted', 'spill', 'kurs', 'data', 'omsorg'].map(
      (slug) => `/kalender/tema/${slug}.ics`,
    ),
    ...['miljo', 'naermiljo', 'tro'].map((slug) => `/kalender/tema/${slug}.ics`),
    ...['barn', 'unge', 'voksne', 'eldre', 'familier'].map((slug) => `/kalender/malgruppe/${slug}.ics`),
    '/kalender/sted/sentrum.ics',
    ...['elvedal-turlag', 'koret'].map((slug) => `/kalender/forening/${slug}.ics`),
    ...['asenhallen', 'krona-bibliotek'].map((slug) => `/kalender/lokale/${slug}.ics`),
  ]);
  expect(Object.values(deadlinePaths)).toEqual(['/kalender/frister.ics', '/kalender/frister-varsel.ics']);
  expect(eventCalendarPath('kafe')).toBe('/aktiviteter/kafe.ics');
  expect(occurrenceCalendarPath('kafe', '2026-11-24')).toBe('/aktiviteter/kafe/2026-11-24.ics');
});

test.each([
  ['/kalender/alt.ics', ['kafe', 'nett', 'sang', 'tur']],
  ['/kalender/gratis.ics', ['kafe', 'sang']],
  ['/kalender/lite-norsk.ics', ['kafe']],
  ['/kalender/tema/friluft.ics', ['tur']],
  // An event without audiences is for everyone.
  ['/kalender/malgruppe/voksne.ics', ['kafe', 'nett', 'sang']],
  ['/kalender/malgruppe/barn.ics', ['nett', 'sang', 'tur']],
  ['/kalender/malgruppe/eldre.ics', ['nett', 'sang']],
  // By its venue, or by what it says itself.
  ['/kalender/sted/sentrum.ics', ['kafe', 'sang', 'tur']],
  ['/kalender/forening/elvedal-turlag.ics', ['kafe', 'nett', 'sang', 'tur']],
  ['/kalender/forening/koret.ics', ['sang']],
  ['/kalender/lokale/krona-bibliotek.ics', ['kafe']],
  ['/kalender/lokale/asenhallen.ics', ['sang']],
])('%s has %j', (path, slugs) => {
  expect(eventsIn(path)?.sort()).toEqual(slugs);
});

test('A calendar links to the page with the same list', () => {
  const pages = Object.fromEntries(calendarsOf(portal).map(({ path, page }) => [path, page]));
  expect(pages).toMatchObject({
    '/kalender/alt.ics': '/aktiviteter/',
    '/kalender/forening/koret.ics': '/foreninger/koret/',
    '/kalender/lokale/asenhallen.ics': '/lokaler/asenhallen/',
  });
});

test('An occurrence that has moved to another venue is in the calendar of that venue only', () => {
  const dates = calendarsOf(portal).map(({ path, dates }) => [
    path,
    dates.map(({ event, date }) => [event.slug, date]),
  ]);
  expect(dates.filter(([, some]) => some?.length)).toEqual([
    ['/kalender/lokale/asenhallen.ics', [['kafe', '2026-12-01']]],
  ]);
});

test('An empty calendar stays, as people may subscribe to it', () => {
  const nothing = portalFrom({ 'venues/asenhallen.md': ASEN, 'associations/koret.md': CHORUS }, NOW);
  expect(calendarsOf(nothing).map(({ path }) => path)).toEqual(calendarsOf(portal).map(({ path }) => path));
  expect(calendarsOf(nothing).flatMap(({ events, dates }) => [...events, ...dates])).toEqual([]);
});

test('A theme renamed by the municipality keeps its address', () => {
  const site = { ...portal.site, themes: { language: 'Snakk sammen' } };
  expect(eventsIn('/kalender/tema/sprak.ics', { ...portal, site })).toEqual(['kafe']);
});

test('An association has only its events in its calendar', () => {
  const [kafe] = portal.events;
  expect(eventsIn('/kalender/forening/koret.ics', { ...portal, events: kafe ? [kafe] : [] })).toEqual([]);
});

describe('A calendar of one occurrence exists', () => {
  const datesAt = (now: string) => {
    const { events } = portalFrom(
      {
        'events/kafe.md': eventWith(
          1,
          'place: Elva\ntheme: food\nprice: 0\nrepeat: { every: week, until: 2027-04-13 }',
        ),
      },
      now,
    );
    return events.flatMap((event) => occurrencesWithFile(event, now).map(({ date }) => date));
  };

  test('from today for 60 days', () => {
    const dates = datesAt('2026-11-24T10:00');
    expect([dates[0], dates.at(-1)]).toEqual(['2026-11-24', '2027-01-19']);
    expect(dates).toHaveLength(9);
    expect(datesAt('2026-11-27T10:00').at(-1)).toBe('2027-01-26');
  });

  test('until it is over', () => {
    expect(datesAt('2026-11-24T19:59')[0]).toBe('2026-11-24');
    expect(datesAt('2026-11-24T20:00')[0]).toBe('2026-12-01');
  });
});

test.each([
  [calendarPath('all'), '/kalender/alt.ics', 'alt'],
  [calendarPath('little-norwegian'), '/kalender/lite-norsk.ics', 'lite-norsk'],
  [calendarPath('theme', 'language'), '/kalender/tema/sprak.ics', 'tema-sprak'],
  [calendarPath('audience', 'seniors'), '/kalender/malgruppe/eldre.ics', 'malgruppe-eldre'],
  [calendarPath('area', 'nordre-asen'), '/kalender/sted/nordre-asen.ics', 'sted-nordre-asen'],
  [deadlinePaths.reminding, '/kalender/frister-varsel.ics', 'frister-varsel'],
  [
    deadlinesPath({ question: 'purpose', code: 'event' }) ?? '',
    '/kalender/frister/formal/arrangement.ics',
    'frister-formal-arrangement',
  ],
])('%s is %s, and its anchor on the subscription page is %s', (path, address, anchor) => {
  expect([path, calendarAnchor(path)]).toEqual([address, anchor]);
});
