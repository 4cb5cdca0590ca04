import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../../src/domain/portal.ts';
import { calendarFiles } from '../../../src/feeds/calendars/calendar-files.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';
import { brokenByteRules } from './byte-rules.ts';
import { datesIn } from './calendar-client.ts';

const NOW = '2026-11-21T10:00';

const CAFE = `
id: 33333333-3333-4333-8333-333333333331
title: Språkkafé
summary: Snakk norsk.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-03T18:00
end: 2026-11-03T20:00
repeat: { every: week, until: 2026-12-22 }
changes:
  - { date: 2026-12-01, status: cancelled }
  - { date: 2026-12-08, status: moved, start: 2026-12-09T17:00 }
theme: language
price: 0
updated: 2026-11-20T09:12:00Z`;

const TASK = `
id: 44444444-4444-4444-8444-444444444441
title: Kok kaffe
summary: Sett over kjelen, og ta imot folk i døra.
kind: cafe-host
association: elvedal-turlag
interests: [food]
how_often: weekly
how_long: To timer
venue: krona-bibliotek
contact: { role: Vert, phone: "61 00 00 14", sms: "900 00 014" }
updated: 2026-11-19T09:12:00Z`;

const SHIFTS = `${TASK}
shifts:
  - start: 2026-11-10T17:30
    end: 2026-11-10T20:30
    repeat: { every: week, until: 2026-12-22 }
    event: kafe
    needed: 4
    filled: 1
    changes: [{ date: 2026-11-24, filled: 4 }, { date: 2026-12-15, status: cancelled, note: Vi har fri. }]
  - { start: 2026-11-20T10:00, end: 2026-11-20T12:00 }
  - { start: 2026-11-28T10:00, end: 2026-11-28T12:00, needed: 2, note: Rydding }`;

const portalWith = (task: string) => portalFrom({ 'opportunities/kaffe.md': task, 'events/kafe.md': CAFE }, NOW);

function filesOf(portal: Portal): Map<string, string> {
  return calendarFiles({ portal, language: languageOf('nb'), origin: 'https://dugnad.example.no' }).files;
}

const feedOf = (task: string, path = 'kalender/oppdrag.ics') => filesOf(portalWith(task)).get(path) ?? '';
/** The coming dates in a feed: when, and whether they are off. */
const datesOf = (feed: string) =>
  datesIn(feed)
    .filter(([start]) => start >= NOW)
    .map(([start, , state]) => `${start} ${state}`);
const namesOf = (feed: string) => [...feed.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, name]) => name).sort();

test('the calendar of tasks is byte for byte the reviewed file', () => {
  const feed = feedOf(SHIFTS);
  expect(feed).toBe(readFileSync(new URL('expected/oppdrag.ics', import.meta.url), 'utf8'));
  expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
});

describe('a calendar client finds', () => {
  test('each date of a shift by a rule once, and those that are cancelled as such', () => {
    const dates = datesOf(feedOf(SHIFTS));
    expect(dates).toEqual([
      '2026-11-24T17:30 CONFIRMED',
      '2026-11-28T10:00 CONFIRMED',
      '2026-12-01T17:30 CANCELLED',
      '2026-12-08T17:30 CONFIRMED',
      '2026-12-15T17:30 CANCELLED',
      '2026-12-22T17:30 CONFIRMED',
    ]);
  });

  test('a shift of its activity when the activity is, also where that moves', () => {
    const feed = feedOf(`${TASK}\nshifts: [{ event: kafe }]`);
    const dates = datesOf(feed);
    expect(dates).toEqual([
      '2026-11-24T18:00 CONFIRMED',
      '2026-12-01T18:00 CANCELLED',
      '2026-12-09T17:00 CONFIRMED',
      '2026-12-15T18:00 CONFIRMED',
      '2026-12-22T18:00 CONFIRMED',
    ]);
  });
});

test('a task is in the calendars of its interests and its area, and the others are empty but exist', () => {
  const files = filesOf(portalWith(SHIFTS));
  const named = (path: string) => namesOf(files.get(`kalender/oppdrag/${path}.ics`) ?? '').length > 0;
  expect([named('tema/mat'), named('sted/sentrum'), named('tema/sprak')]).toEqual([true, true, false]);
  expect(files.get('kalender/oppdrag/tema/sprak.ics')).toContain('NAME:Oppdrag for frivillige i Elvedal: ');
});

test('a task whose last day is over, or whose times are, is in no calendar', () => {
  expect(namesOf(feedOf(`${SHIFTS}\nuntil: 2026-11-20`))).toEqual([]);
  expect(namesOf(feedOf(`${TASK}\nshifts: [{ start: 2026-11-20 }]`))).toEqual([]);
});

test('two shifts at once are two events, which keep their identity when another is added before them', () => {
  const at = '{ start: 2026-11-28T10:00, end: 2026-11-28T12:00 }';
  const uidsOf = (feed: string) => [...feed.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  const two = uidsOf(feedOf(`${TASK}\nshifts: [${at}, ${at}]`));
  const three = uidsOf(feedOf(`${TASK}\nshifts: [{ start: 2026-11-27 }, ${at}, ${at}]`));
  expect(new Set(two).size).toBe(2);
  expect(three).toEqual(expect.arrayContaining(two));
});
