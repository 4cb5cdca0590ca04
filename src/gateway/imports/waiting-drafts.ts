import type { CollectionName } from '../../schemas/collections.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { locationOfDraftRef } from '../entry/location.ts';
import type { Repository } from '../git/repository.ts';

/** The drafts of a collection, as an import compares them with its source. */
export interface WaitingDrafts {
  /** The slugs of all drafts, which no new entry may have. */
  slugs: Set<string>;
  /** New entries that nobody has approved yet. They are recognised, so that they are not proposed twice. */
  entries: { slug: string; fields: Readonly<Record<string, unknown>> }[];
}

/** Reads the drafts of a collection. */
export async function waitingDrafts(repository: Repository, collection: CollectionName): Promise<WaitingDrafts> {
  const refs = await repository.refs({ fresh: true });
  const locations = [...refs.keys()].flatMap((ref) => locationOfDraftRef(ref) ?? []);
  const own = locations.filter((location) => location.collection === collection);
  const states = await Promise.all(own.map((location) => readEntryState(repository, location)));
  return {
    slugs: new Set(own.map(({ slug }) => slug)),
    entries: states.flatMap(({ location: { slug }, published, draft }) =>
      published || !draft?.fields ? [] : [{ slug, fields: draft.fields.values }],
    ),
  };
}
