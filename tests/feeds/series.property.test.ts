import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, dateOf, isTimed, type Moment } from '../../src/domain/days.ts';
import { faultsOfTime } from '../../src/domain/event-rules.ts';
import { occurrencesOf } from '../../src/domain/occurrences.ts';
import { buildPortal, type PortalEvent } from '../../src/domain/portal.ts';
import { calendarFiles } from '../../src/feeds/calendar-files.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { changeStatuses } from '../../src/schemas/codes.ts';
import { type Change, type Event, event } from '../../src/schemas/event.ts';
import { faultless, type Case as Series } from '../domain/random-series.ts';
import { portalFrom } from '../portal-from.ts';
import { brokenByteRules } from './byte-rules.ts';
import { datesIn } from './calendar-client.ts';
import { datesOnSite } from './site-dates.ts';

const elvedal = portalFrom({}, '2026-11-21T10:00');

/** An activity that an editor could save, and when it is looked at. */
interface Case {
  data: Event;
  closures: Series['closures'];
  now: Moment;
}

describe('every activity, whatever its rule, pauses, exceptions and changes', () => {
  it('has the same dates in its own calendar as on the site', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.oneof(anySeries(), anyList(), anySingle()), (one) => {
        const { activity, portal, files } = publish(one);
        const feed = files.get('aktiviteter/tur.ics') ?? '';
        expect(datesIn(feed)).toEqual(datesOnSite(activity, portal.now));
        expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
        changed += activity.occurrences.filter(({ status }) => status !== 'planned').length;
      }),
      { numRuns: 300 },
    );
    // Else the test would say little.
    expect(changed).toBeGreaterThan(200);
  });

  it('has each coming date of the next 60 days alone in a calendar of its own, and no other', () => {
    let dates = 0;
    fc.assert(
      fc.property(fc.oneof(anySeries(), anyList(), anySingle()), (one) => {
        const { activity, portal, files } = publish(one);
        const own = [...files].filter(([path]) => /^aktiviteter\/tur\/[\d-]+\.ics$/.test(path));
        const shown = own.flatMap(([, feed]) => datesIn(feed));
        const soon = activity.occurrences.filter(({ date }) => date <= addDays(dateOf(portal.now), 60));
        const ahead = soon.filter(({ end }) => (isTimed(end) ? end > portal.now : end >= dateOf(portal.now)));
        expect(shown).toHaveLength(ahead.length);
        expect(datesOnSite({ ...activity, occurrences: ahead }, portal.now)).toEqual(shown.sort(byStart));
        for (const [, feed] of own) expect(brokenByteRules(new TextEncoder().encode(feed))).toEqual([]);
        dates += shown.length;
      }),
      { numRuns: 150 },
    );
    expect(dates).toBeGreaterThan(100);
  });

  it('has a higher SEQUENCE whenever time alone has changed what its calendar says', () => {
    let changes = 0;
    const cases = fc.tuple(fc.oneof(anySeries(), anySingle()), fc.nat(100));
    fc.assert(
      fc.property(cases, ([one, days]) => {
        const later = { ...one, now: `${addDays(dateOf(one.now), days)}T00:00` };
        const [before = [], after = []] = [one, later].map((each) => eventsIn(publish(each).files));
        if (before.join() === after.join() || after.length === 0) return;
        changes += 1;
        expect(Math.min(...after.map(sequenceOf))).toBeGreaterThan(Math.max(...before.map(sequenceOf)));
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(20);
  });
});

function eventsIn(files: ReadonlyMap<string, string>): string[] {
  return files.get('aktiviteter/tur.ics')?.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT/gm) ?? [];
}

function sequenceOf(event: string): number {
  return Number(/^SEQUENCE:(\d+)/m.exec(event)?.[1]);
}

function anySeries(): fc.Arbitrary<Case> {
  return faultless().chain(({ event: { repeat, ...times }, closures }) => {
    // A weekday may be chosen once.
    return withChanges(
      { ...times, repeat: { ...repeat, ...(repeat.on && { on: [...new Set(repeat.on)] }) } },
      closures,
    );
  });
}

/** Makes an activity that is once. */
function anySingle(): fc.Arbitrary<Case> {
  return faultless().chain(({ event: { repeat: _, ...times }, closures }) => withChanges(times, closures));
}

/** Makes an activity on a list of dates: those that a rule would give, each at an hour of its own. */
function anyList(): fc.Arbitrary<Case> {
  return fc
    .tuple(faultless(), fc.array(fc.nat(600), { minLength: 1, maxLength: 12 }))
    .chain(([{ event: times, closures }, minutes]) => {
      const days = occurrencesOf(times, closures).map(({ start }) => start);
      const dates = minutes.flatMap((minute, index) => {
        const day = days[index];
        return day
          ? [isTimed(day) ? `${dateOf(day)}T${addMinutes(`${dateOf(day)}T08:00`, minute).slice(11)}` : day]
          : [];
      });
      const [start = times.start] = dates;
      return withChanges({ start, end: endAfter(start, 60), repeat: { dates } }, closures);
    });
}

type Times = Pick<Event, 'start' | 'end'> & { repeat?: Event['repeat'] };

/** Changes some of the dates, or calls off all of them, and looks at it from a moment before, amid or after them. */
function withChanges(times: Times, closures: Series['closures']): fc.Arbitrary<Case> {
  const planned = occurrencesOf({ ...times, changes: [] }, closures);
  const changes = fc.uniqueArray(
    fc.nat(planned.length - 1).chain((index) => changeOf(planned[index] as { date: string; start: Moment })),
    { maxLength: 6, selector: ({ date }) => date },
  );
  const cancelled = fc.option(
    fc.record({ note: fc.constant('Ingen leder.'), from: dayNear(times.start, 200) }, { requiredKeys: ['note'] }),
    { nil: undefined, freq: 5 },
  );
  const now = dayNear(times.start, 300).map((date) => `${date}T14:30`);
  // What nobody has confirmed for long has no date to come, and would say little.
  const isConfirmed = fc.nat(3).map((each) => each > 0);
  return fc
    .record({ changes, cancelled, now, isConfirmed })
    .map(({ now: at, isConfirmed: confirmed, ...rest }) => ({
      data: dataOf({ ...times, ...rest, ...(confirmed && { checked: dateOf(at) }) }),
      ...{ closures, now: at },
    }))
    .filter(({ data }) => faultsOfTime(data, closures).length === 0);
}

function changeOf({ date, start }: { date: string; start: Moment }): fc.Arbitrary<Partial<Change> & { date: string }> {
  const newStart = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.nat(1439)).map(([days, minutes]) => {
    const day = addDays(dateOf(start), days);
    return isTimed(start) ? addMinutes(`${day}T00:00`, minutes) : day;
  });
  return fc
    .record({
      status: fc.constantFrom(...changeStatuses),
      moves: fc.boolean(),
      start: newStart,
      minutes: fc.option(fc.integer({ min: 1, max: 3000 })),
      where: fc.constantFrom({}, { place: 'Torget' }, { venue: 'krona-bibliotek' }),
      url: fc.constant('https://mote.example/1'),
    })
    .map(({ status, moves, start: to, minutes, where, url }) => ({
      ...{ date, status, ...where },
      ...(status === 'online' && { url }),
      ...((moves || (status === 'moved' && !('place' in where || 'venue' in where))) && {
        start: to,
        ...(minutes !== null && { end: endAfter(to, minutes) }),
      }),
    }));
}

function dataOf(fields: object): Event {
  return event.parse({
    ...{ title: 'Tur', summary: 'Vi går.', kind: 'activity', associations: ['elvedal-turlag'] },
    ...{ place: 'Elva', theme: 'outdoors', price: 0, updated: '2024-01-01T08:00:00Z' },
    ...fields,
  });
}

function publish({ data, closures, now }: Case) {
  const entry = { slug: 'tur', id: '33333333-3333-4333-8333-333333333333', data, html: '' };
  // Nothing it refers to was saved later than it is looked at: only time may change what its calendar says.
  const portal = buildPortal({ ...elvedal, associations: [], venues: [], closures, events: [entry] }, now);
  const files = calendarFiles({ portal, language: languageOf('nb'), origin: 'https://elvedal.example' }).files;
  return { activity: portal.events[0] as PortalEvent, portal, files };
}

function endAfter(start: Moment, minutes: number): Moment {
  return isTimed(start) ? addMinutes(start, minutes) : addDays(start, Math.floor(minutes / 1440));
}

function dayNear(start: Moment, days: number): fc.Arbitrary<string> {
  return fc.integer({ min: -70, max: days }).map((offset) => addDays(dateOf(start), offset));
}

function byStart(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}
