import fc from 'fast-check';
import { faultsOfTime } from '../../../../src/domain/events/event-rules.ts';
import { buildPortal, type Portal, type PortalOccurrence } from '../../../../src/domain/portal.ts';
import { clockChanges } from '../../../../src/domain/time/zoned.ts';
import { calendarFiles } from '../../../../src/feeds/calendars/calendar-files.ts';
import { languageOf } from '../../../../src/i18n/index.ts';
import { faultless, ofSpring, series } from '../../../domain/events/random-series.ts';
import { portalFrom } from '../../../portal-from.ts';
import { anyList, anySeries, anySingle } from '../random-activities.ts';
import type { Published } from './expansions.ts';

const elvedal = portalFrom({}, '2026-11-21T10:00');

/** A portal whose activities are on between these days, 24 months apart. */
export const WINDOW = { from: '2026-12-15', to: '2028-12-15' };

/** Publishes portals of up to eight activities, half of them series of a spring term, the same ones for the same seed. */
export function randomPortals(count: number, seed: number): Published[] {
  const inWindow = () => faultless(series('2027-01-02', '2027-07-01'));
  const activity = fc.oneof(
    { weight: 3, arbitrary: anySeries(ofSpring()) },
    ...[anySeries(inWindow()), anyList(inWindow()), anySingle(inWindow())].map((arbitrary) => ({
      weight: 1,
      arbitrary,
    })),
  );
  const portal = fc.array(activity, { minLength: 3, maxLength: 8 }).map(([first, ...others]) => {
    const { closures, now } = first as NonNullable<typeof first>;
    // The others were possible with closures of their own.
    const possible = others.filter(({ data }) => faultsOfTime(data, closures).length === 0);
    const events = [first as NonNullable<typeof first>, ...possible].map(({ data }, index) => ({
      ...{ slug: `aktivitet-${index}`, id: `33333333-3333-4333-8333-33333333333${index}` },
      ...{ data, html: '' },
    }));
    const built = buildPortal({ ...elvedal, closures, events }, now);
    return { ...built, events: built.events.filter((each) => !each.occurrences.some(crossesClockChange)) };
  });
  return fc.sample(portal, { numRuns: count, seed }).map(published);
}

// Of what lasts for days over a change of clocks, once or by a change, recurring_ical_events 2.0.1 gives the end an hour
// off, though the end itself stands in the calendar; ical.js reads it. What ends at 02:00 in the night of spring ends at
// 03:00 by the clock: the calendar says so, and the site keeps the hour that was planned.
function crossesClockChange({ start, end }: PortalOccurrence): boolean {
  return clockChanges(start.slice(0, 4)).some((date) => start < `${date}T03:00` && end >= `${date}T02:00`);
}

function published(portal: Portal): Published {
  const context = { portal, language: languageOf('nb'), origin: 'https://elvedal.example' };
  return { portal, calendars: calendarFiles(context).files };
}
