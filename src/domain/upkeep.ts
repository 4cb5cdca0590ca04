import type { CollectionName } from '../schemas/collections.ts';
import { staleCollections } from './collections/lists.ts';
import type { Entry } from './entry.ts';
import { endsSoon } from './events/continuation.ts';
import { addDays, dateOf, type LocalDate } from './time/days.ts';
import { upcomingDeadlines } from './grants/deadlines.ts';
import { confirmedOn, freshnessOf } from './events/freshness.ts';
import { isOff } from './events/occurrences.ts';
import { comingOccurrences, type Portal, type PortalEvent } from './portal.ts';
import { lifeOf } from './events/retention.ts';

/** An entry that someone should review. */
export interface StaleEntry {
  collection: CollectionName;
  slug: string;
  title: string;
  /** The association responsible for it. */
  owner?: string | undefined;
  /** The relevant day: the last date, the last confirmation or the deadline. */
  date?: LocalDate | undefined;
}

/** The entries of a portal that need review, the most urgent first in each list. */
export interface Upkeep {
  /** Series that end within six weeks. */
  ending: StaleEntry[];
  /** Entries that nobody has confirmed for over a year. */
  unchecked: StaleEntry[];
  /** Grant deadlines that are still those of last year. */
  deadlines: StaleEntry[];
}

/** Lists what is outdated in a portal, or soon will be. */
export function upkeepOf(portal: Portal): Upkeep {
  return {
    ending: portal.events
      .filter((event) => endsSoon(event, portal.now))
      .map(endingOf(portal))
      .sort(byDate),
    unchecked: uncheckedIn(portal).sort(byDate),
    deadlines: portal.grants
      .flatMap(({ slug, data }) => {
        const usual = upcomingDeadlines(data.deadlines, portal.now).find((deadline) => deadline.usual);
        return usual ? [{ collection: 'grants' as const, slug, title: data.title, date: usual.date }] : [];
      })
      .sort(byDate),
  };
}

/** Checks whether an event still concerns its editors: it has dates to come, or is a series that may continue. */
export function isCurrent(event: PortalEvent, { now }: Pick<Portal, 'now'>): boolean {
  const last = event.occurrences.at(-1)?.date ?? event.last;
  const mayGoOn = Boolean(event.data.repeat?.every) && last >= addDays(dateOf(now), -SEASON);
  return comingOccurrences(event, now).length > 0 || mayGoOn || event.freshness === 'silent';
}

const SEASON = 90;

function endingOf({ now }: Portal) {
  return (event: PortalEvent): StaleEntry => ({
    ...named(event),
    date: comingOccurrences(event, now).findLast((each) => !isOff(each))?.date,
  });
}

function uncheckedIn(portal: Portal): StaleEntry[] {
  const isOld = (data: Parameters<typeof freshnessOf>[0]) => {
    const state = freshnessOf(data, portal.now);
    // A year; asking one month earlier is between Dugnad and the association.
    return state === 'unanswered' || state === 'silent' || (state === 'ageing' && isYearOld(data, portal.now));
  };
  const events = portal.events.filter(
    (event) => isOld(event.data) && (event.freshness === 'silent' || lifeOf(event, portal) === 'coming'),
  );
  return [
    ...events.map((event) => ({ ...named(event), date: confirmedOn(event.data) })),
    ...staleCollections.flatMap((collection) =>
      (portal[collection] as Entry<Checked>[])
        .filter(({ data }) => isOld(data))
        .map(({ slug, data }) => ({
          ...{ collection, slug, title: data.title, date: confirmedOn(data) },
          owner: collection === 'associations' ? slug : ownerIn(data),
        })),
    ),
  ];
}

type Checked = Parameters<typeof freshnessOf>[0] & {
  title: string;
  association?: string | undefined;
  associations?: readonly string[];
};

// Tasks and equipment name one association, help may name several.
function ownerIn(data: Checked): string | undefined {
  return data.association ?? data.associations?.[0];
}

function isYearOld(data: Parameters<typeof confirmedOn>[0], now: string): boolean {
  const confirmed = confirmedOn(data);
  return confirmed === undefined || freshnessOf({ ...data, repeat: { every: 'week' } }, now) !== 'ageing';
}

function named({ slug, data }: PortalEvent): StaleEntry {
  return { collection: 'events', slug, title: data.title, owner: data.associations[0] };
}

function byDate(a: StaleEntry, b: StaleEntry): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}
