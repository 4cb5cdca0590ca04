import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { screenAddress, screenPages, screensOf } from '../../../src/domain/calendar/signage.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const textsOf = (row: string) => row.split('|');
const rowsOf = (pages: ReturnType<typeof screenPages<string>>, part: 'days' | 'more') =>
  pages.map((page) => page[part].flatMap(({ rows }) => rows));

const days = fc.array(
  fc.record({
    day: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`),
    rows: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 180 }))
        .map(([title, place]) => `${'t'.repeat(title)}|${'s'.repeat(place)}`),
      { maxLength: 60 },
    ),
  }),
  { maxLength: 7 },
);
const unique = days.map((all) => [...new Map(all.map((each) => [each.day, each])).values()]);

describe('screen pages', () => {
  it('show every row once and in order, whatever the screen', () => {
    fc.assert(
      fc.property(unique, fc.string({ maxLength: 460 }), (all, notice) => {
        const pages = screenPages(all, textsOf, notice);
        expect(rowsOf(pages, 'days').flat()).toEqual(all.flatMap(({ rows }) => rows));
      }),
    );
  });

  it('have at most seven rows of their own and twelve in all, and are never empty', () => {
    fc.assert(
      fc.property(unique, fc.string({ maxLength: 460 }), (all, notice) => {
        const pages = screenPages(all, textsOf, notice);
        for (const [index, own] of rowsOf(pages, 'days').entries()) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(7);
          expect(own.length + (rowsOf(pages, 'more')[index]?.length ?? 0)).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  it('add the first rows of the next pages on a portrait screen', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Rad ${index}|Torget`);
    const pages = screenPages([{ day: '2026-11-24', rows }], textsOf);
    expect(rowsOf(pages, 'days').map(({ length }) => length)).toEqual([7, 7, 6]);
    expect(rowsOf(pages, 'more')).toEqual([rows.slice(7, 12), rows.slice(14, 19), []]);
  });

  it('have fewer rows with long names, with a notice, and when a new day starts', () => {
    const sizes = (names: string[], notice = '') =>
      rowsOf(screenPages([{ day: '2026-11-24', rows: names }], textsOf, notice), 'days').map(({ length }) => length);
    const short = Array.from({ length: 7 }, () => 'Trim|Torget');
    expect(sizes(short)).toEqual([7]);
    expect(sizes(short.map(() => `${'Lang '.repeat(24)}|Torget`))).toEqual([3, 3, 1]);
    expect(sizes(short, 'Flom i Elva. Hold dere unna bruene.'.repeat(4))).toEqual([6, 1]);
    const twoDays = ['2026-11-24', '2026-11-25'].map((day) => ({ day, rows: short.slice(0, 4) }));
    expect(rowsOf(screenPages(twoDays, textsOf), 'days').map(({ length }) => length)).toEqual([6, 2]);
  });
});

const EVENT = (title: string, start: string, more = '') =>
  activity(
    { title, summary: 'Kort.', start, end: `${start.slice(0, 11)}23:00`, venue: undefined },
    more || 'venue: krona-bibliotek',
  );

describe('the screens of a municipality', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `events/tur-${index}.md`,
      EVENT(`Tur ${index}`, `2026-11-21T1${index}:00`),
    ]),
  );

  it('follow each other and start over, for the municipality and for each area', () => {
    const portal = portalFrom(many, '2026-11-21T10:00');
    const screens = screensOf(portal, agendaOf(portal));
    const next = Object.fromEntries(screens.map(({ slug, next }) => [slug, next]));
    expect(next['']).toBe('/skjerm/2/');
    expect(next['2']).toBe('/skjerm/');
    expect(next['sted/sentrum']).toBe('/skjerm/sted/sentrum/2/');
    expect(next['sted/sentrum/2']).toBe('/skjerm/sted/sentrum/');
    expect(screens.find(({ slug }) => slug === '2')).toMatchObject({ number: 2, of: 2 });
  });

  it('lead back from extra addresses that an earlier build may have used', () => {
    const portal = portalFrom(many, '2026-11-21T10:00');
    const screens = screensOf(portal, agendaOf(portal));
    const spare = screens.filter(({ area, position }) => area === '' && position > 2);
    expect(spare.length).toBeGreaterThanOrEqual(5);
    for (const { page, number, next } of spare) {
      expect({ page, number, next }).toEqual({ page: screens[0]?.page, number: 1, next: '/skjerm/2/' });
    }
  });

  it('never lead to an address without a page', () => {
    for (const events of [many, {}]) {
      const portal = portalFrom(events, '2026-11-21T10:00');
      const screens = screensOf(portal, agendaOf(portal));
      const addresses = new Set(screens.map(({ area, position }) => screenAddress(area, position)));
      expect(screens.filter(({ next }) => !addresses.has(next))).toEqual([]);
    }
  });

  it('leave out what is over, and show six days after today', () => {
    const portal = portalFrom(
      {
        'events/over.md': EVENT('Over', '2026-11-20T10:00'),
        'events/siste.md': EVENT('Siste', '2026-11-27T10:00'),
        'events/etter.md': EVENT('Etter', '2026-11-28T10:00'),
      },
      '2026-11-21T10:00',
    );
    const [first] = screensOf(portal, agendaOf(portal));
    expect(first?.page.days.flatMap(({ rows }) => rows.map(({ occurrence }) => occurrence.event.data.title))).toEqual([
      'Siste',
    ]);
  });
});
