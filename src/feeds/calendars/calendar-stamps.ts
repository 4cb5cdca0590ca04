import { digestOf } from '../../domain/identity.ts';
import { memoizeByInputs } from '../../domain/lookups/memoize-by-inputs.ts';
import { type IcsCalendar, icsFeed } from './ics.ts';
import { UNKNOWN_CHANGE } from './last-change.ts';
import { nonDecreasingChange, type Stamp, type Stamps } from './stamps.ts';
import { type Vevent, withLastModified } from './vevent.ts';

/** What was published before: events and deadlines by UID, calendars by address without prefix. */
export interface CalendarStamps {
  entries: Stamps;
  calendars: Stamps<CalendarStamp>;
}

/** The published stamp of a calendar; its filter identifies it if its address changes. */
export interface CalendarStamp extends Stamp {
  of: string;
  title: string;
}

/** The stamps before anything is published. */
export const NOTHING_PUBLISHED: CalendarStamps = { entries: {}, calendars: {} };

/** A calendar that is not written yet, as its last change is not known. */
export interface Feed {
  path: string;
  of: string;
  title: string;
  properties: IcsCalendar;
  vevents: readonly Vevent[];
  /** A digest of the text, and the latest change of its content. */
  digest: string;
  changed: number;
}

/** Makes a calendar of its VEVENTs, with their latest change. */
export function feedOf(
  calendar: { path: string; of: string },
  properties: IcsCalendar,
  vevents: readonly Vevent[],
): Feed {
  const changed = Math.max(UNKNOWN_CHANGE, ...vevents.map((vevent) => vevent.changed));
  // An event with the same last change has the same text.
  const held = vevents.map((vevent) => `${vevent.uid} ${vevent.recurrenceId} ${vevent.changed}`);
  const digest = digestOf(JSON.stringify([properties, held.sort()]));
  return { ...calendar, title: properties.name, properties, vevents, digest, changed };
}

/**
 * Finds the stamp that a calendar had before. With a new address it continues the stamps of its old one, where it is
 * also published; and those of its own address, in case they belonged to another calendar.
 */
export function publishedBefore(published: Stamps<CalendarStamp>): (feed: Feed) => CalendarStamp | undefined {
  const inOrder = Object.values(published).sort((a, b) => a.changed - b.changed);
  const byFilter = new Map(inOrder.map((stamp) => [stamp.of, stamp]));
  return ({ of, path }) => {
    const [own, here] = [byFilter.get(of), published[path]];
    return own && here && here.changed > own.changed ? here : (own ?? here);
  };
}

/** Writes a calendar with its last change: that of its content, but never earlier than published. */
export function stampedFeed(feed: Feed, published: Stamp | undefined): StampedFeed {
  const { path, of, title, properties, vevents, digest, changed } = feed;
  const stamp: CalendarStamp = { ...nonDecreasingChange(changed, digest, published), of, title };
  const write = () => withLastModified(icsFeed(properties, vevents), stamp.changed);
  return { path, text: memoizedText(feed, [stamp.changed], write), stamp };
}

/** A calendar as text with its last change, and the stamp that the next build needs. */
interface StampedFeed {
  path: string;
  text: string;
  stamp: CalendarStamp;
}

// The same text for a calendar that is the same object as for the last site.
const memoizedText = memoizeByInputs<Feed, string>();
