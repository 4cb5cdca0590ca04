import { addMonths, dateOf, type Moment } from '../domain/days.ts';
import type { Portal, PortalOccurrence } from '../domain/portal.ts';
import { collectionNames } from '../schemas/collections.ts';

/** One date of one event, as other programs read it: wall clock in Oslo. */
export interface OpenOccurrence {
  start: string;
  end: string;
  title: string;
  url: string;
  status: string;
  place?: string | undefined;
  area?: string | undefined;
  theme: string;
  audiences: string[];
  price?: number | undefined;
  organisers: string[];
}

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 12;

/** Lists the months that have a file of occurrences: three back, the present one, twelve ahead. */
export function occurrenceMonths(now: Moment): string[] {
  const first = addMonths(`${dateOf(now).slice(0, 7)}-01`, -MONTHS_BACK);
  return Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) => addMonths(first, index).slice(0, 7));
}

/** Lists every occurrence by the month it starts in, earliest first. */
export function occurrencesByMonth({ events, now }: Pick<Portal, 'events' | 'now'>): Map<string, OpenOccurrence[]> {
  const months = new Map(occurrenceMonths(now).map((month) => [month, [] as PortalOccurrence[]]));
  for (const occurrence of events.flatMap(({ occurrences }) => occurrences)) {
    months.get(occurrence.start.slice(0, 7))?.push(occurrence);
  }
  const inOrder = (a: PortalOccurrence, b: PortalOccurrence) => (keyOf(a) < keyOf(b) ? -1 : 1);
  return new Map([...months].map(([month, found]) => [month, found.sort(inOrder).map(openOccurrence)]));
}

/** What a build says of itself: how much there is, from which commit, and which entries were left out (never why). */
export interface BuildReport {
  now: Moment;
  commit: string | null;
  counts: Record<string, number>;
  entries: Record<string, string[]>;
  leftOut: string[];
  sample: { now: Moment; shown: boolean } | null;
}

interface BuildFacts {
  site: Portal['site'];
  now: Moment;
  leftOut: string[];
  commit: string | undefined;
  sampleShown: boolean;
}

/** Makes the report of a build. */
export function buildReport(
  entries: Record<string, { slug: string }[]>,
  { site, now, leftOut, commit, sampleShown }: BuildFacts,
): BuildReport {
  const slugs = Object.fromEntries(
    collectionNames.map((name) => [name, (entries[name] ?? []).map(({ slug }) => slug)]),
  );
  return {
    now,
    commit: commit ?? null,
    counts: Object.fromEntries(Object.entries(slugs).map(([name, list]) => [name, list.length])),
    entries: slugs,
    leftOut,
    sample: site.sample ? { now, shown: sampleShown } : null,
  };
}

function openOccurrence(occurrence: PortalOccurrence): OpenOccurrence {
  const { event, start, end, status, change, venue } = occurrence;
  const { title, theme, audiences, price, place } = event.data;
  return {
    start,
    end,
    title,
    url: `/aktiviteter/${event.slug}/`,
    status,
    place: change?.place ?? venue?.title ?? place,
    area: venue?.entry?.data.area ?? event.area,
    theme,
    audiences,
    ...(price !== undefined && { price }),
    organisers: event.organisers.map((each) => each.title),
  };
}

function keyOf({ start, end, event }: PortalOccurrence): string {
  return `${start.padEnd(16)} ${end} ${event.slug}`;
}
