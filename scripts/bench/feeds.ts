/** Times and measures the feeds in a separate process, and prints the results as JSON. Run by `inside.ts`. */
import { gzipSync } from 'node:zlib';
import { dateOf } from '../../src/domain/time/days.ts';
import { addMonths } from '../../src/domain/time/zoned.ts';
import { buildPortal } from '../../src/domain/portal.ts';
import { expand } from '../../src/domain/events/recurrence.ts';
import { contentOf, loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { calendarFiles } from '../../src/feeds/calendars/calendar-files.ts';
import { icsEventsOf } from '../../src/feeds/calendars/events.ts';
import type { FeedContext } from '../../src/feeds/feed-context.ts';
import { icsFeed, veventsOf } from '../../src/feeds/calendars/ics.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { median } from './measuring/measure.ts';

/** The size of the feeds of one size, in bytes, and their time, in milliseconds. */
export interface Feeds {
  bytes: number;
  gzip: number;
  /** All events in one feed, without a limit. */
  big: number;
  /** All calendars. */
  all: number;
  count: number;
  /** Finding the dates of 300 series over a year. */
  expansion: number;
}

const RUNS = 5;
const SERIES = 300;

const environment = readEnvironment(process.env);
const loaded = await loadContent(environment);
const portal = buildPortal(contentOf(loaded), loaded.now);
const context: FeedContext = { portal, language: languageOf('nb'), origin: environment.url };

const files = calendarFiles(context).files;
const everything = Buffer.from(files.get('kalender/alt.ics') ?? '');
// In turn, so that other load on the machine affects both equally.
const times = Array.from(
  { length: RUNS },
  () => [timeOf(bigFeed), timeOf(() => calendarFiles(context).files)] as const,
);
const feeds: Feeds = {
  bytes: everything.length,
  gzip: gzipSync(everything).length,
  big: median(times.map(([big]) => big)),
  all: median(times.map(([, all]) => all)),
  count: files.size,
  expansion: median(Array.from({ length: RUNS }, () => timeOf(expandSeries))),
};
console.log(JSON.stringify(feeds));

function bigFeed(): string {
  const address = `${environment.url}/kalender/alt.ics`;
  const frame = { name: 'Alt', description: 'Alt som skjer.', source: address, page: environment.url, refreshHours: 4 };
  return icsFeed(
    frame,
    portal.events.flatMap((event) => veventsOf(icsEventsOf(event, context))),
  );
}

function expandSeries(): void {
  // Results are cached; here they must be computed again.
  (globalThis as { dugnadDates?: Map<string, unknown> }).dugnadDates?.clear();
  const series = portal.events.filter(({ data }) => data.repeat?.every).slice(0, SERIES);
  for (const { data } of series) {
    expand({ ...data, repeat: { ...data.repeat, until: addMonths(dateOf(data.start), 12) } }, portal.closures);
  }
}

/** Measures the processor time of a step, in milliseconds; wall time would include other processes. */
function timeOf(step: () => unknown): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
