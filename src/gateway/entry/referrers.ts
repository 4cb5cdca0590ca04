import { brokenReferences } from '../../entries/references.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Repository } from '../git/repository.ts';
import { rawFields, schemaOf } from './fields.ts';
import { type EntryLocation, locationOfPath } from './location.ts';

/** Lists the published entries that refer to `paths`, except those in `paths`. */
export async function findReferrers(
  repository: Repository,
  commit: string,
  paths: ReadonlySet<string>,
): Promise<string[]> {
  const referrers: string[] = [];
  for (const collection of collectionNames) {
    for (const [name, id] of await repository.files(commit, collection)) {
      const location = locationOfPath(`${collection}/${name}`);
      if (
        location &&
        !paths.has(location.path) &&
        refersTo(location, (await repository.readBlob(id)) ?? Buffer.alloc(0), paths)
      )
        referrers.push(location.path);
    }
  }
  return referrers;
}

function refersTo(location: EntryLocation, bytes: Buffer, paths: ReadonlySet<string>): boolean {
  const named = [...paths].filter((path) => bytes.includes(path.startsWith('media/') ? path : slugIn(path)));
  if (named.length === 0) return false;
  const has = (collection: string, slug: string) => !paths.has(`${collection}/${slug}.md`);
  const broken = brokenReferences(schemaOf(location), rawFields(location, bytes) ?? {}, { has });
  return broken.length > 0 || named.some((path) => path.startsWith('media/'));
}

function slugIn(path: string): string {
  return path.slice(path.indexOf('/') + 1, -'.md'.length);
}
