import type { LocalDate } from '../../domain/time/days.ts';
import type { NeighbourEvents } from '../../schemas/neighbours.ts';
import type { Site } from '../../schemas/site.ts';
import { type FeedFault, readFeed } from './feed.ts';

/** What was fetched of one neighbour: its feed, or why there is none. */
export type Fetched = { text: string } | { fault: string };

/** The events of all neighbours, and what could not be read. */
export interface NeighbourImport {
  sources: NeighbourEvents['sources'];
  /** Neighbours whose feed failed: what was fetched before stays, as long as pages show it. */
  failed: { title: string; fault: FeedFault | string }[];
}

/**
 * Reads the feeds of the neighbours that the settings name, with what is known of them already.
 *
 * `fetchFeed` gets the address of a feed. A neighbour that is no longer in the settings goes away.
 */
export async function importNeighbours(
  neighbours: Site['neighbours'],
  before: NeighbourEvents['sources'],
  { fetchFeed, today }: { fetchFeed: (address: string) => Promise<Fetched>; today: LocalDate },
): Promise<NeighbourImport> {
  const result: NeighbourImport = { sources: [], failed: [] };
  for (const { title, page, feed } of neighbours) {
    const fetched = await fetchFeed(feed);
    const read = 'text' in fetched ? readFeed(fetched.text, { address: feed, today }) : fetched;
    const last = before.find((source) => source.page === page);
    if ('events' in read) result.sources.push({ page, fetched: today, events: read.events });
    else {
      result.failed.push({ title, fault: read.fault });
      if (last) result.sources.push(last);
    }
  }
  return result;
}
