import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { icsEventsOf } from '../../../src/feeds/calendars/events.ts';
import { icsDeadlinesOf } from '../../../src/feeds/calendars/deadline-events.ts';
import type { IcsEvent } from '../../../src/feeds/calendars/ics-event.ts';
import { icsFeed, veventsOf } from '../../../src/feeds/calendars/ics.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { brokenByteRules } from './byte-rules.ts';
import { datesIn } from './calendar-client.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const SERIES = `
id: 33333333-3333-4333-8333-333333333333
title: Språkkafé
summary: Snakk norsk, drikk kaffe; alle er velkommen.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-10-20T18:00
end: 2026-10-20T20:00
repeat: { every: week, on: [tue, thu], until: 2027-04-15, skip: [public-holidays, school-holidays], except: [2026-11-26] }
changes:
  - { date: 2026-11-03, status: cancelled, note: Det var storm. }
  - { date: 2026-12-01, status: cancelled, note: Biblioteket har personaldag. }
  - { date: 2026-12-03, status: moved, place: Frivilligsentralen }
  - { date: 2026-12-08, status: moved, start: 2026-12-09T19:00 }
  - { date: 2026-12-10, status: online, url: "https://mote.example.no/kafe" }
  - { date: 2026-12-15, status: full }
theme: language
price: 0
access: [step-free, little-norwegian]
updated: 2026-11-20T09:12:00Z`;

const DAYS = `
id: 44444444-4444-4444-8444-444444444444
title: Elvedagene
summary: Tre dager med musikk.
kind: festival
associations: [elvedal-turlag]
place: Torget
start: 2027-06-11
end: 2027-06-13
parts:
  - { start: "18:00", end: "18:30", title: Åpning; med korps, day: 1 }
  - { start: "12:00", title: Barnas time, day: 2 }
  - { start: "21:00", end: "24:00", title: Dans, day: 2 }
theme: music
price: 150
updated: 2026-09-20T09:12:00Z`;

const MONTHLY_DAYS = `
id: 55555555-5555-4555-8555-555555555555
title: Ryddedag
summary: Vi rydder langs elva.
kind: activity
associations: [elvedal-turlag]
place: Elva
start: 2026-09-26
repeat: { every: month, nth: last, weekday: sat, until: 2027-05-29 }
changes: [{ date: 2027-01-30, status: cancelled, note: For mye is. }]
theme: environment
price: 0
updated: 2026-09-20T09:12:00Z`;

const LIST = `
id: 66666666-6666-4666-8666-666666666666
title: Kurs i tre kvelder
summary: Førstehjelp.
kind: course
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-12-01T17:00
end: 2026-12-01T19:00
repeat: { dates: ["2026-12-01T17:00", "2026-12-08T17:00", "2026-12-13T12:00"] }
changes: [{ date: 2026-12-13, status: cancelled, note: Kurslederen er syk. }]
theme: learning
price: 200
signup: { phone: "61 00 00 14" }
updated: 2026-11-10T09:12:00Z`;

const GRANT = `
id: 77777777-7777-4777-8777-777777777777
title: Friluftsfondet
summary: Penger til tur.
source: fund
giver: Fondet
for_whom: Lag.
for_what: Utstyr.
deadlines:
  - { date: 2026-12-01, time: "16:00" }
  - { date: 2026-04-01, yearly: true }
  - { date: 2027-02-01, level: report }
updated: 2026-11-01T08:00:00Z`;

const CALENDAR = {
  name: 'Dugnad, i Elvedal',
  description: 'Alt som skjer; alt som var.',
  source: 'https://elvedal.example.no/kalender/alt.ics',
  page: 'https://elvedal.example.no/aktiviteter/',
  refreshHours: 4,
};

function feedOf(portal: Portal): string {
  const context = { portal, language: languageOf('nb'), origin: 'https://elvedal.example.no' };
  return icsFeed(CALENDAR, veventsOf(portal.events.flatMap((event) => icsEventsOf(event, context))));
}

function deadlinesOf(portal: Portal): string {
  const context = { portal, language: languageOf('nb'), origin: 'https://elvedal.example.no' };
  return icsFeed(CALENDAR, veventsOf(icsDeadlinesOf(context)));
}

/** Lists every start in a feed that is not cancelled. */
function startsIn(feed: string): string[] {
  return datesIn(feed).flatMap(([start, , status]) => (status === 'CANCELLED' ? [] : [start]));
}

describe('the feed of all activities', () => {
  const portal = portalFrom(
    {
      'events/kafe.md': SERIES,
      'events/elvedagene.md': DAYS,
      'events/rydding.md': MONTHLY_DAYS,
      'events/kurs.md': LIST,
    },
    NOW,
  );
  const feed = feedOf(portal);

  test('equals the golden file, byte for byte', () => {
    expect(feed).toBe(readFileSync(new URL('./expected/alt.ics', import.meta.url), 'utf8'));
  });

  test('follows every byte rule', () => {
    expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
  });

  test('gives a calendar client the same dates as the site', () => {
    const onSite = portal.events.flatMap(({ occurrences }) =>
      occurrences.filter(({ status }) => status !== 'cancelled'),
    );
    expect(startsIn(feed)).toEqual(onSite.map(({ start }) => start).sort());
  });

  test('is the same whatever the order of the entries', () => {
    expect(feedOf({ ...portal, events: portal.events.toReversed() })).toBe(feed);
  });
});

test('a cancelled date is excepted from its series, with its own notice until the following midnight', () => {
  const onTheDay = feedOf(portalFrom({ 'events/kafe.md': SERIES }, '2026-12-01T23:30'));
  const after = feedOf(portalFrom({ 'events/kafe.md': SERIES }, '2026-12-02T00:00'));
  for (const feed of [onTheDay, after]) {
    expect(feed).toContain('EXDATE;TZID=Europe/Oslo:20261201T180000');
    expect(feed).not.toContain('RECURRENCE-ID;TZID=Europe/Oslo:20261201T180000');
    expect(feed).not.toContain('STATUS:CANCELLED');
  }
  expect(onTheDay).toContain('SUMMARY:AVLYST: Språkkafé\r\n');
  expect(after).not.toContain('AVLYST');
  expect(after).toContain('LAST-MODIFIED:20261201T230000Z');
});

test.each([
  ['late', '23:30', '2027-04-15T22:30'],
  ['early', '00:30', '2027-04-15T20:30'],
])(
  'the rule of a series in spring that starts %s ends an hour or more after its last date and before the next',
  (_, clock, until) => {
    const spring = SERIES.replaceAll('2026-10-20', '2027-01-12').replace(/changes:[\s\S]*?theme/, 'theme');
    const series = spring
      .replace('T18:00', `T${clock}`)
      .replace(/^end: .*/m, `end: 2027-01-${clock > '12' ? 13 : 12}T01:30`);
    const feed = feedOf(portalFrom({ 'events/kafe.md': series }, NOW));
    expect(feed).toContain(`UNTIL=${until.replace(/[-:]/g, '')}00Z`);
    expect(startsIn(feed).at(-1)).toBe(`2027-04-15T${clock}`);
  },
);

test('the rule of a series in spring ends with its last day in Oslo, in summer time', () => {
  const spring = SERIES.replaceAll('2026-10-20', '2027-01-12').replace(/changes:[\s\S]*?theme/, 'theme');
  const feed = feedOf(portalFrom({ 'events/kafe.md': spring }, NOW));
  expect(feed).toContain('UNTIL=20270415T215959Z');
  expect(startsIn(feed).at(-1)).toBe('2027-04-15T18:00');
});

test('a series cancelled before it starts has its notices and no rule without dates', () => {
  const series = `${SERIES.replaceAll('2026-10-20', '2026-12-01').replace(/changes:[\s\S]*?theme/, 'theme')}
cancelled: { note: Vi har ingen leder. }`;
  const feed = feedOf(portalFrom({ 'events/kafe.md': series }, NOW));
  expect(feed).not.toContain('RRULE:FREQ=WEEKLY');
  expect(startsIn(feed)).toEqual([]);
  expect(datesIn(feed).length).toBeGreaterThan(20);
});

test('a cancelled series cancels its future dates and keeps those that were held', () => {
  const series = `${SERIES.replace(/changes:[\s\S]*?theme/, 'theme')}\ncancelled: { note: Vi har ingen leder. }`;
  const portal = portalFrom({ 'events/kafe.md': series }, NOW);
  const held = occurrencesOf(portal.events[0]?.data as never, portal.closures).filter(({ start }) => start < NOW);
  expect(startsIn(feedOf(portal))).toEqual(held.map(({ start }) => start));
});

test('a change of venue, association or closures is a change of the event', () => {
  const portal = portalFrom({ 'events/elvedagene.md': DAYS }, NOW);
  expect(feedOf(portal)).toContain('LAST-MODIFIED:20261001T080000Z');
});

test('an empty feed is a valid calendar', () => {
  const feed = icsFeed(CALENDAR, []);
  expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
  expect(new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vtimezone')).toHaveLength(1);
});

test('deadlines are whole days, the usual ones tentative', () => {
  const feed = deadlinesOf(portalFrom({ 'grants/friluft.md': GRANT }, NOW));
  expect(feed).toBe(readFileSync(new URL('./expected/frister.ics', import.meta.url), 'utf8'));
  expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
});

test('a deadline says when applications open, if known', () => {
  const opening = GRANT.replace('time: "16:00"', 'opens: 2026-10-20');
  const feed = deadlinesOf(portalFrom({ 'grants/friluft.md': opening }, NOW)).replace(/\r\n /g, '');
  expect(feed).toContain('Åpent fra 20. oktober.');
});

describe('a meeting URL', () => {
  const [planned] = icsEventsOf(portalFrom({ 'events/kafe.md': SERIES }, NOW).events[0] as Portal['events'][number], {
    portal: portalFrom({}, NOW),
    language: languageOf('nb'),
    origin: 'https://elvedal.example.no',
  });
  const conferenceOf = (conference: string) => {
    const text = icsFeed(CALENDAR, veventsOf([{ ...(planned as IcsEvent), conference }]));
    return /^CONFERENCE;VALUE=URI:(.*)\r$/m.exec(text)?.[1];
  };

  test.each(['a', 'javascript:alert(1)', 'https://'])('is left out if invalid: %s', (text) => {
    expect(conferenceOf(text)).toBeUndefined();
  });

  test('contains nothing that ends a line or a value', () => {
    expect(conferenceOf('https://m.example/?a,b;c\\d\r\nX:1 2')).toBe('https://m.example/?a%2Cb%3Bc%5CdX:1%202');
  });
});
