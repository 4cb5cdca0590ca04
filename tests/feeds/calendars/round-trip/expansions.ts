import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventCalendarPath } from '../../../../src/domain/calendar/calendars.ts';
import { dateOf } from '../../../../src/domain/time/days.ts';
import type { Portal } from '../../../../src/domain/portal.ts';
import { addMonths } from '../../../../src/domain/time/zoned.ts';
import { datesIn } from '../calendar-client.ts';
import { byText, datesOnSite, type ShownDate } from '../site-dates.ts';
import { runPython } from './programs.ts';
import { workshop } from './sample.ts';

/** A portal and its calendars, by their paths in the output. */
export interface Published {
  portal: Portal;
  calendars: ReadonlyMap<string, string>;
}

/** What three readings of the same calendars gave: how many dates there are, and where they differ. */
export interface Comparison {
  calendars: number;
  dates: number;
  /** How many of them a calendar shows as off. */
  off: number;
  differences: Difference[];
}

interface Difference {
  calendar: string;
  reader: string;
  missing: string[];
  added: string[];
}

type Dates = Record<string, ShownDate[]>;

/**
 * Expands the calendar of each event over 24 months as python3-recurring-ical-events and as ical.js do, and compares
 * both with the dates on the site.
 */
export async function compareExpansions(published: readonly Published[], from?: string): Promise<Comparison> {
  const folder = mkdtempSync(join(workshop, 'expansions-'));
  const onSite: Dates = {};
  const inIcalJs: Dates = {};
  for (const [index, { portal, calendars }] of published.entries()) {
    for (const event of portal.events) {
      const name = `${index}-${event.slug}`;
      const text = calendars.get(eventCalendarPath(event.slug).slice(1)) ?? '';
      writeFileSync(join(folder, `${name}.ics`), text);
      onSite[name] = datesOnSite(event, portal.now);
      inIcalJs[name] = datesIn(text);
    }
  }
  const first = from ?? addMonths(dateOf(published[0]?.portal.now ?? ''), -MONTHS / 2);
  const inPython = await runPython<Dates>('./expand.py', [folder, first, addMonths(first, MONTHS)]);
  const all = Object.values(onSite).flat();
  return {
    calendars: Object.keys(onSite).length,
    dates: all.length,
    off: all.filter(([, , state]) => state === 'CANCELLED').length,
    differences: [
      ...differences('python3-recurring-ical-events', onSite, inPython),
      ...differences('ical.js', onSite, inIcalJs),
    ],
  };
}

/** How far the calendars are looked at. */
const MONTHS = 24;

function differences(reader: string, onSite: Dates, read: Dates): Difference[] {
  return Object.entries(onSite).flatMap(([calendar, dates]) => {
    const [site, own] = [dates, read[calendar] ?? []].map((each) =>
      each.toSorted(byText).map((date) => date.join(' ')),
    );
    const missing = site?.filter((date) => !own?.includes(date)) ?? [];
    const added = own?.filter((date) => !site?.includes(date)) ?? [];
    const isSame = site?.join() === own?.join();
    return isSame ? [] : [{ calendar, reader, missing, added }];
  });
}
