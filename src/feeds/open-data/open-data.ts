import type { Moment } from '../../domain/time/days.ts';
import type { OpenOccurrence } from '../../domain/calendar/month-grid.ts';
import { calendarMonths, type Month, monthOf } from '../../domain/time/months.ts';
import { memoizeByInputs } from '../../domain/lookups/memoize-by-inputs.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal, PortalOccurrence } from '../../domain/portal.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { areaOfOccurrence } from '../../domain/events/occurrence-area.ts';

/** Lists every occurrence by the month it starts in, earliest first, with the texts and pages of a language. */
export function occurrencesByMonth(
  { events, now }: Pick<Portal, 'events' | 'now'>,
  language: Language,
): Map<Month, OpenOccurrence[]> {
  const months = new Map(calendarMonths(now).map((month) => [month, [] as PortalOccurrence[]]));
  for (const occurrence of events.flatMap(({ occurrences }) => occurrences)) {
    months.get(monthOf(occurrence.start))?.push(occurrence);
  }
  const inOrder = (a: PortalOccurrence, b: PortalOccurrence) => (keyOf(a) < keyOf(b) ? -1 : 1);
  return new Map(
    [...months].map(([month, found]) => [month, found.sort(inOrder).map((each) => openOccurrence(each, language))]),
  );
}

// The same object as for the last site if the occurrence is.
const memoizedOccurrence = memoizeByInputs<PortalOccurrence, OpenOccurrence>();

/** Returns one occurrence for other programs and the month grid. */
export function openOccurrence(occurrence: PortalOccurrence, language: Language): OpenOccurrence {
  return memoizedOccurrence(occurrence, [language], () => newOpenOccurrence(occurrence, language));
}

/** Serialises a list of occurrences as JSON; each is turned into text only once. */
export function occurrencesJson(occurrences: readonly OpenOccurrence[]): string {
  return `[${occurrences.map(occurrenceJson).join(',')}]`;
}

const occurrenceJson = memoizeByObject((occurrence: OpenOccurrence) => JSON.stringify(occurrence));

function newOpenOccurrence(occurrence: PortalOccurrence, language: Language): OpenOccurrence {
  const { event, start, end, status, change, venue, planned } = occurrence;
  const { title, theme, audiences, price, place } = event.data;
  return {
    start,
    end,
    title,
    ...(event.lang?.title && { lang: event.lang.title }),
    url: addressIn(language, `/aktiviteter/${event.slug}/`),
    status,
    ...(planned && planned.start !== start && { planned: planned.start }),
    place: change?.place ?? venue?.title ?? place,
    ...(venue?.entry && { venue: venue.entry.slug }),
    area: areaOfOccurrence(occurrence),
    theme,
    audiences,
    ...(price !== undefined && { price }),
    organisers: event.organisers.map((each) => each.title),
  };
}

/** The summary of a build: counts, commit, and the paths of the entries left out (never why). */
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

/** Creates the report of a build. */
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

const keyOf = memoizeByObject(
  ({ start, end, event }: PortalOccurrence): string => `${start.padEnd(16)} ${end} ${event.slug}`,
);
