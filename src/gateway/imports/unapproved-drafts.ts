import type { CollectionName } from '../../schemas/collections.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { locationOfDraftRef } from '../entry/location.ts';
import { MAIN, type Repository } from '../git/repository.ts';

/** The drafts of a collection, as an import compares them with its source. */
export interface UnapprovedDrafts {
  slugs: Set<string>;
  /** The slugs that no new entry may have: those of drafts and of all files, also invalid ones. */
  taken: Set<string>;
  /** New entries that nobody has approved yet. They are recognised, so that they are not proposed twice. */
  entries: { slug: string; fields: Readonly<Record<string, unknown>> }[];
}

/** Reads the drafts of a collection. */
export async function unapprovedDrafts(repository: Repository, collection: CollectionName): Promise<UnapprovedDrafts> {
  const refs = await repository.refs({ fresh: true });
  const files = await repository.files(refs.get(MAIN) ?? '', collection);
  const locations = [...refs.keys()].flatMap((ref) => locationOfDraftRef(ref) ?? []);
  const own = locations.filter((location) => location.collection === collection);
  const states = await Promise.all(own.map((location) => readEntryState(repository, location)));
  const slugs = own.map(({ slug }) => slug);
  return {
    slugs: new Set(slugs),
    taken: new Set([...slugs, ...files.map(([name]) => name.replace(/\.md$/, ''))]),
    entries: states.flatMap(({ location: { slug }, published, draft }) =>
      published || !draft?.fields ? [] : [{ slug, fields: draft.fields.values }],
    ),
  };
}
