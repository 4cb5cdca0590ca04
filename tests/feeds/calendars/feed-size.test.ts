import { describe, expect, test } from 'vitest';
import { addDays, dateOf, type LocalDate } from '../../../src/domain/time/days.ts';
import { buildPortal } from '../../../src/domain/portal.ts';
import { calendarFiles } from '../../../src/feeds/calendars/calendar-files.ts';
import { fitVevents } from '../../../src/feeds/calendars/feed-size.ts';
import type { Vevent } from '../../../src/feeds/calendars/vevent.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';
import { datesIn } from './calendar-client.ts';
import { linesOf } from './ics-lines.ts';

// A Saturday.
const NOW = '2026-11-21T10:00';
const TODAY = dateOf(NOW);

const ONE = `
id: 33333333-3333-4333-8333-333333333333
title: Kveld
summary: Vi ses.
kind: activity
associations: [elvedal-turlag]
place: Elva
start: 2026-11-21T18:00
end: 2026-11-21T20:00
theme: food
price: 0
updated: 2026-11-20T09:12:00Z`;

const base = portalFrom({ 'events/kveld.md': ONE }, NOW);

/** A portal with one event on each of so many days, from the first on; a summary may make them heavy. */
function portalOf(first: LocalDate, count: number, summary = 'Vi ses.') {
  const events = base.events.flatMap((event) =>
    Array.from({ length: count }, (_, index) => {
      const day = addDays(first, index);
      const data = { ...event.data, summary, start: `${day}T18:00`, end: `${day}T20:00` };
      return {
        slug: `kveld-${index}`,
        id: `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`,
        data,
        html: '',
      };
    }),
  );
  return buildPortal({ ...base, events }, NOW);
}

/** Chooses among events of a hundred bytes each, and tells on which days those are that fit. */
function fitting(first: LocalDate, count: number, most: number) {
  const { events } = portalOf(first, count);
  const written = new Map(events.map((event) => [event, [veventOn(event.slug, dateOf(event.data.start))]]));
  const { vevents, until } = fitVevents(written, NOW, most);
  return { days: vevents.map((vevent) => vevent.first), until };
}

/** Makes a VEVENT of a hundred bytes that stands alone on a day. */
function veventOn(uid: string, day: LocalDate): Vevent {
  return { uid, recurrenceId: '', recurs: false, first: day, last: day, changed: 0, text: '', bytes: 100 };
}

describe('a calendar', () => {
  test('has everything if it fits, including past events, and no last day', () => {
    const { days, until } = fitting('2026-11-01', 30, 3000);
    expect(days).toHaveLength(30);
    expect(until).toBeUndefined();
  });

  test('has as many whole weeks from today as fit', () => {
    // Saturday and Sunday, two whole weeks, and three days of a third.
    const { days, until } = fitting(TODAY, 100, 1900);
    expect(until).toBe('2026-12-06');
    expect(days.at(-1)).toBe('2026-12-06');
    expect(days).toHaveLength(16);
    expect(fitting(TODAY, 100, 2200).until).toBe('2026-12-06');
    expect(fitting(TODAY, 100, 2300).until).toBe('2026-12-13');
  });

  test('that cannot fit seven days has as many days as fit', () => {
    expect(fitting(TODAY, 100, 400)).toEqual({
      days: ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'],
      until: '2026-11-24',
    });
  });

  test('does not let long lists of others crowd out an event, and says how much is left out', () => {
    const { events } = portalOf(addDays(TODAY, 200), 20);
    const [long, ...others] = events;
    const dates = Array.from({ length: 400 }, (_, index) => veventOn(`long-${index}`, addDays(TODAY, index)));
    const written = new Map(
      others.map((event, index) => [event, [veventOn(event.slug, addDays(TODAY, 200 + index))]] as const),
    );
    if (long) written.set(long, dates as never);
    const { vevents, until, leftOut } = fitVevents(written, NOW, 5000);
    const uids = new Set(vevents.map(({ uid }) => uid));
    // The 19 others, the next date of the long list, and as many whole weeks of it as there is room for.
    expect(others.filter(({ slug }) => !uids.has(slug))).toEqual([]);
    expect(until).toBe('2026-12-20');
    expect(vevents).toHaveLength(19 + 30);
    expect(leftOut).toBe(400 - 30);
  });

  test('has the latest past events that fit, if everything future does', () => {
    const { days, until } = fitting('2026-11-01', 30, 2000);
    expect(until).toBeUndefined();
    expect(days.toSorted()[0]).toBe('2026-11-11');
    expect(days).toHaveLength(20);
  });

  test('that is cut has no past events', () => {
    const { days } = fitting('2026-11-01', 100, 1900);
    expect(days[0]).toBe(TODAY);
    expect(days).toHaveLength(16);
  });
});

describe('the calendar of everything in a large municipality', () => {
  const portal = portalOf(TODAY, 700, 'Vi lager mat. '.repeat(120).trim());
  const files = calendarFiles({ portal, language: languageOf('nb'), origin: 'https://elvedal.example' }).files;
  const all = files.get('kalender/alt.ics') ?? '';

  test('stays below 900 kB, with little room left', () => {
    expect(Buffer.byteLength(all)).toBeLessThan(900_000);
    expect(Buffer.byteLength(all)).toBeGreaterThan(850_000);
  });

  test('says up to which day it is complete, and is', () => {
    const description = linesOf(all).find(({ name }) => name === 'X-WR-CALDESC')?.value;
    expect(description).toMatch(/Her står det som begynner til og med søndag \d+\. \p{L}+ 20\d\d\. Resten kommer/u);
    const days = datesIn(all).map(([start]) => dateOf(start));
    expect(days).toEqual(days.map((_, index) => addDays(TODAY, index)));
    expect(days.length).toBeGreaterThan(300);
    expect(days.length).toBeLessThan(700);
  });

  test('is not alone: the theme with all events is cut too, an empty one is not', () => {
    const about = (path: string) => linesOf(files.get(path) ?? '').find(({ name }) => name === 'X-WR-CALDESC')?.value;
    expect(about('kalender/tema/mat.ics')).toMatch(/^Fra Dugnad i Elvedal\. .* Her står det som begynner/);
    expect(about('kalender/tema/musikk.ics')).not.toContain('Inneholder');
  });
});
