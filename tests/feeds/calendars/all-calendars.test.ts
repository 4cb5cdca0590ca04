import { expect, test } from 'vitest';
import { allCalendars } from '../../../src/feeds/calendars/all-calendars.ts';
import type { CalendarStamps } from '../../../src/feeds/calendars/calendar-stamps.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';
import { brokenByteRules } from './byte-rules.ts';
import { linesOf } from './ics-lines.ts';

const TOUR = `
id: 33333333-3333-4333-8333-333333333333
title: Kveldstur
summary: Vi går.
kind: activity
associations: [elvedal-turlag]
place: Elva
start: 2026-12-01T18:00
end: 2026-12-01T20:00
theme: outdoors
price: 0
updated: 2026-11-20T09:12:00Z`;

const HALL = `
id: 44444444-4444-4444-8444-444444444444
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1
area: sentrum
booking: { how: Ring. }`;

const LATER = '2026-11-22T10:00';
const before = calendarsOf({ 'events/tur.md': TOUR, 'venues/asenhallen.md': HALL }, '2026-11-21T10:00');

function calendarsOf(entries: Record<string, string>, now: string, published?: CalendarStamps) {
  const context = { portal: portalFrom(entries, now), language: languageOf('nb'), origin: 'https://elvedal.example' };
  return allCalendars(context, published);
}

function lineValue(file: string | undefined, name: string): string | undefined {
  return linesOf(file ?? '').find((line) => line.name === name)?.value;
}

test('a renamed event keeps its old calendar address with its present calendar, and the build reports it', () => {
  const after = calendarsOf({ 'events/vandring.md': TOUR, 'venues/asenhallen.md': HALL }, LATER, before.stamps);
  expect(after.files.get('aktiviteter/tur.ics')).toBe(after.files.get('aktiviteter/vandring.ics'));
  expect(after.files.get('aktiviteter/tur/2026-12-01.ics')).toContain('SUMMARY:Kveldstur');
  expect(after.vanished).toEqual([
    { path: '/aktiviteter/tur.ics', title: 'Kveldstur', to: '/aktiviteter/vandring.ics' },
  ]);
});

test('a calendar without a successor is empty and says since when, as long as the site exists', () => {
  const after = calendarsOf({}, LATER, before.stamps);
  const ended = after.files.get('kalender/lokale/asenhallen.ics');
  expect(lineValue(ended, 'NAME')).toBe('Avsluttet: Åsenhallen: dette skjer her');
  expect(lineValue(ended, 'DESCRIPTION')).toContain('Denne kalenderen ble avsluttet søndag 22. november 2026.');
  expect(ended).not.toContain('BEGIN:VEVENT');
  expect(brokenByteRules(new TextEncoder().encode(ended))).toEqual([]);
  expect(after.vanished.map(({ path }) => path).sort()).toEqual([
    '/aktiviteter/tur.ics',
    '/kalender/lokale/asenhallen.ics',
  ]);
  const muchLater = calendarsOf({}, '2030-11-22T10:00', after.stamps);
  expect(muchLater.files.get('kalender/lokale/asenhallen.ics')).toBe(ended);
  expect(muchLater.vanished).toEqual([]);
});

test('an unchanged site has the same calendars, byte for byte, whatever was published', () => {
  const again = calendarsOf({ 'events/tur.md': TOUR, 'venues/asenhallen.md': HALL }, '2026-11-21T10:00', before.stamps);
  expect([...again.files]).toEqual([...before.files]);
  expect(again.stamps).toEqual(before.stamps);
});

test('a reverted entry has a higher SEQUENCE than what was published in between', () => {
  const edited = calendarsOf({ 'events/tur.md': TOUR.replace('Kveldstur', 'Nattur') }, LATER, before.stamps);
  const back = calendarsOf({ 'events/tur.md': TOUR }, LATER, edited.stamps);
  const sequences = [before, edited, back].map(({ files }) =>
    Number(lineValue(files.get('aktiviteter/tur.ics'), 'SEQUENCE')),
  );
  expect(sequences).toEqual([3622152, 3622153, 3622154]);
});

test('the last commit counts as a change if the entry has none', () => {
  const commits = new Map([['events/tur.md', Date.parse('2026-11-20T12:00:00Z')]]);
  const portal = portalFrom({ 'events/tur.md': TOUR }, LATER);
  const { files } = allCalendars({ portal, language: languageOf('nb'), origin: 'https://elvedal.example', commits });
  expect(files.get('aktiviteter/tur.ics')).toContain('DTSTAMP:20261120T120000Z');
});

/** Creates the calendars of a portal with one event in the given area, and the given areas in settings. */
function calendarsWith(
  areas: { slug: string; title: string }[],
  area: string,
  now: string,
  published?: CalendarStamps,
) {
  const portal = portalFrom({ 'events/tur.md': `${TOUR}\narea: ${area}` }, now);
  const site = { ...portal.site, areas };
  return allCalendars(
    { portal: { ...portal, site }, language: languageOf('nb'), origin: 'https://elvedal.example' },
    published,
  );
}

const CENTRE = { slug: 'sentrum', title: 'Sentrum' };
const VALLEY = { slug: 'dalen', title: 'Dalen' };
const withAreas = calendarsWith([CENTRE, VALLEY], 'sentrum', '2026-11-21T10:00');

test('an area with a new slug keeps its old address with its present calendar', () => {
  const renamed = [{ slug: 'bykjernen', title: 'Sentrum' }, VALLEY];
  const after = calendarsWith(renamed, 'bykjernen', LATER, withAreas.stamps);
  expect(after.files.get('kalender/sted/bykjernen.ics')).toContain('SUMMARY:Kveldstur');
  expect(after.files.get('kalender/sted/sentrum.ics')).toBe(after.files.get('kalender/sted/bykjernen.ics'));
  expect(after.vanished).toEqual([
    { path: '/kalender/sted/sentrum.ics', title: expect.any(String), to: '/kalender/sted/bykjernen.ics' },
    {
      path: '/kalender/oppdrag/sted/sentrum.ics',
      title: expect.any(String),
      to: '/kalender/oppdrag/sted/bykjernen.ics',
    },
  ]);
  const muchLater = calendarsWith(renamed, 'bykjernen', '2030-11-22T10:00', after.stamps);
  expect(muchLater.files.get('kalender/sted/sentrum.ics')).toBe(muchLater.files.get('kalender/sted/bykjernen.ics'));
});

test('a removed area has an empty calendar that says so, until it returns', () => {
  const after = calendarsWith([VALLEY], 'dalen', LATER, withAreas.stamps);
  const ended = after.files.get('kalender/sted/sentrum.ics');
  expect(lineValue(ended, 'NAME')).toMatch(/^Avsluttet: .*Sentrum/);
  expect(ended).not.toContain('BEGIN:VEVENT');
  expect(after.vanished).toEqual([
    { path: '/kalender/sted/sentrum.ics', title: expect.any(String), to: undefined },
    { path: '/kalender/oppdrag/sted/sentrum.ics', title: expect.any(String), to: undefined },
  ]);
  const back = calendarsWith([CENTRE, VALLEY], 'sentrum', '2026-11-23T10:00', after.stamps);
  expect(back.files.get('kalender/sted/sentrum.ics')).toContain('SUMMARY:Kveldstur');
  expect(back.vanished).toEqual([]);
});

test('an area that is renamed, or swaps names with another, keeps its calendar', () => {
  const modified = (file?: string) => lineValue(file, 'LAST-MODIFIED') ?? '';
  const paths = ['kalender/sted/sentrum.ics', 'kalender/sted/dalen.ics'];
  const swapped = [
    { slug: 'sentrum', title: 'Dalen' },
    { slug: 'dalen', title: 'Sentrum' },
  ];
  for (const areas of [[{ slug: 'sentrum', title: 'Byen' }, VALLEY], swapped]) {
    const after = calendarsWith(areas, 'sentrum', LATER, withAreas.stamps);
    expect(after.vanished).toEqual([]);
    for (const path of paths) {
      expect(modified(after.files.get(path)) >= modified(withAreas.files.get(path)), path).toBe(true);
    }
  }
});
