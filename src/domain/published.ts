import type { CollectionName } from '../schemas/collections.ts';
import type { Content, Entry } from './entry.ts';
import type { Portal } from './portal.ts';
import { lifeOf } from './events/retention.ts';

/** Any entry, by what all of them have. */
export type AnyEntry = Content[CollectionName][number];

/** Lists the entries of a collection that readers can open, by slug: an event that is gone is not among them. */
export function publishedEntries(portal: Portal, name: CollectionName): AnyEntry[] {
  const entries: Entry<unknown>[] =
    name === 'events' ? portal.events.filter((event) => lifeOf(event, portal) !== 'gone') : portal[name];
  return (entries as AnyEntry[]).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Finds when any of some entries was last changed, as far as they tell. */
export function lastUpdate(entries: readonly { data: { updated?: string | undefined } }[]): string | undefined {
  const updates = entries.map(({ data }) => data.updated).filter((updated) => updated !== undefined);
  return updates.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
