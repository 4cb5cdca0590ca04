import type { LocalDate } from '../../domain/time/days.ts';
import type { NeighbourEvent, NeighbourEvents } from '../../schemas/neighbours.ts';
import type { Site } from '../../schemas/site.ts';
import type { FeedEvents, FeedFault, FeedSetting } from './feed.ts';

/** What was fetched of one neighbour: its feed, or why there is none. */
export type Fetched = { text: string } | { fault: string };

/** The events of all neighbours, and what could not be read. */
export interface NeighbourImport {
  sources: NeighbourEvents['sources'];
  /** Neighbours whose feed failed: what was fetched before stays, as long as pages show it. */
  failed: { title: string; fault: FeedFault | string }[];
}

/** How feeds are fetched and read. They are files of strangers, so reading may be left to a process with limits. */
export interface FeedReaders {
  fetchFeed: (address: string) => Promise<Fetched>;
  readFeed: (text: string, setting: FeedSetting) => Promise<FeedEvents | { fault: string }>;
  today: LocalDate;
}

/**
 * Reads the feeds of the neighbours that the settings name, with what is known of them already.
 *
 * A neighbour that is no longer in the settings goes away.
 */
export async function importNeighbours(
  neighbours: Site['neighbours'],
  before: NeighbourEvents['sources'],
  { fetchFeed, readFeed, today }: FeedReaders,
): Promise<NeighbourImport> {
  const result: NeighbourImport = { sources: [], failed: [] };
  for (const { title, page, feed } of neighbours) {
    const fetched = await fetchFeed(feed);
    const read = 'text' in fetched ? await readFeed(fetched.text, { address: feed, today }) : fetched;
    const last = before.find((source) => source.page === page);
    const fitting = (events: readonly NeighbourEvent[]) => firstWithin(events, MAX_BYTES / neighbours.length);
    if ('events' in read) result.sources.push({ page, fetched: today, events: fitting(read.events) });
    else {
      result.failed.push({ title, fault: read.fault });
      if (last) result.sources.push({ ...last, events: fitting(last.events) });
    }
  }
  return result;
}

// A file of content has at most 64 KB, and one that is larger is left out with all neighbours in it.
const MAX_BYTES = 60_000;
// What the five lines of an event have in YAML and not in JSON: the indentation.
const INDENTATION = 40;

/** Returns as many events as fit in a number of bytes, so that no neighbour takes the room of the others. */
function firstWithin(events: readonly NeighbourEvent[], bytes: number): NeighbourEvent[] {
  let size = 0;
  return events.filter((event) => {
    // YAML writes an apostrophe twice.
    const text = JSON.stringify(event).replaceAll("'", "''");
    size += new TextEncoder().encode(text).length + INDENTATION;
    return size <= bytes;
  });
}
