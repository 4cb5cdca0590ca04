import type { CollectionName } from '../schemas/collections.ts';
import type { Content, Entry } from './entry.ts';
import type { Portal } from './portal.ts';
import { lifeOf } from './events/retention.ts';

/** Any entry, with the fields that all of them have. */
export type AnyEntry = Content[CollectionName][number];

/** Lists the published entries of a collection by slug, without events that are gone. */
export function publishedEntries(portal: Portal, name: CollectionName): AnyEntry[] {
  const entries: Entry<unknown>[] =
    name === 'events' ? portal.events.filter((event) => lifeOf(event, portal) !== 'gone') : portal[name];
  return (entries as AnyEntry[]).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Returns when any of the entries was last changed, as far as known. */
export function lastUpdate(entries: readonly { data: { updated?: string | undefined } }[]): string | undefined {
  const updates = entries.map(({ data }) => data.updated).filter((updated) => updated !== undefined);
  return updates.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
