import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, isTimed } from '../../../src/domain/time/days.ts';
import { buildPortal, type PortalEvent } from '../../../src/domain/portal.ts';
import { calendarFiles } from '../../../src/feeds/calendars/calendar-files.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { isDeep, randomCases } from '../../deep-run.ts';
import { portalFrom } from '../../portal-from.ts';
import { brokenByteRules } from './byte-rules.ts';
import { datesIn } from './calendar-client.ts';
import { anyList, anySeries, anySingle, type RandomActivity } from './random-activities.ts';
import { datesOnSite } from './site-dates.ts';

const elvedal = portalFrom({}, '2026-11-21T10:00');

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
      randomCases(300),
    );
    // Otherwise the test would prove little.
    expect(changed).toBeGreaterThan(isDeep ? 200 : 20);
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
      randomCases(300),
    );
    expect(dates).toBeGreaterThan(isDeep ? 100 : 5);
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
      randomCases(300),
    );
    expect(changes).toBeGreaterThan(isDeep ? 20 : 3);
  });
});

function eventsIn(files: ReadonlyMap<string, string>): string[] {
  return files.get('aktiviteter/tur.ics')?.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT/gm) ?? [];
}

function sequenceOf(event: string): number {
  return Number(/^SEQUENCE:(\d+)/m.exec(event)?.[1]);
}

function publish({ data, closures, now }: RandomActivity) {
  const entry = { slug: 'tur', id: '33333333-3333-4333-8333-333333333333', data, html: '' };
  // Nothing it refers to was saved later than it is looked at: only time may change what its calendar says.
  const portal = buildPortal({ ...elvedal, associations: [], venues: [], closures, events: [entry] }, now);
  const files = calendarFiles({ portal, language: languageOf('nb'), origin: 'https://elvedal.example' }).files;
  return { activity: portal.events[0] as PortalEvent, portal, files };
}

function byStart(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}
