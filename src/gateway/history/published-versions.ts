import type { EntryState } from '../entry/entry-state.ts';
import { runGit } from '../../publish/git.ts';
import type { EntryLocation } from '../entry/location.ts';
import { MAIN, type Repository } from '../git/repository.ts';

/** One saved version of an entry. */
export interface PastVersion {
  commit: string;
  /** The merged commit: that of the published draft, or of changes pushed from outside. */
  merged?: string | undefined;
  /** The id of its text; undefined if this commit deleted the entry. */
  id: string | undefined;
  at: string;
  author: string;
}

const MAX_VERSIONS = 200;
const ZERO_ID = /^0+$/;

/** Lists the published versions of an entry, newest first, at most 200. */
export async function publishedVersions(repository: Repository, location: EntryLocation): Promise<PastVersion[]> {
  const args = ['--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', `--max-count=${MAX_VERSIONS}`];
  const format = '--format=%x00%H%x00%P%x00%aI%x00%an%x00';
  const main = (await repository.refs()).get(MAIN) as string;
  return pastVersions(await repository.log([...args, format, main, '--', location.path]));
}

/** Returns the author of a version that somebody else published; undefined if it is the same person. */
export async function writerOf(
  repository: Repository,
  location: EntryLocation,
  { merged, author }: PastVersion,
): Promise<string | undefined> {
  if (!merged) return undefined;
  const writer = (await repository.log(['-1', '--format=%an', merged, '--', location.path])).trim();
  return writer && writer !== author ? writer : undefined;
}

/** Checks whether a text ever belonged to this entry, published or in its current draft. */
export async function isVersionOf(
  repository: Repository,
  { location, main, draft }: EntryState,
  id: string,
): Promise<boolean> {
  if (repository.isKnownVersion(location.path, id)) return true;
  const args = ['log', '--full-history', '-m', '--raw', '--no-abbrev', '--no-renames', '--format='];
  const printed = await runGit(repository.path, [...args, main, ...(draft ? [draft.commit] : []), '--', location.path]);
  return printed.toString().split(/\s+/).includes(id);
}

/** Lists the deleted paths, newest first, each with the last commit that contained it. */
export async function deletedFiles(repository: Repository): Promise<(PastVersion & { path: string })[]> {
  const args = ['--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=D'];
  const main = (await repository.refs()).get(MAIN) as string;
  const printed = await repository.log([...args, '--format=%x00%P%x00%aI%x00%an%x00', main]);
  const chunks = printed.split('\0').slice(1);
  const removed = Array.from({ length: Math.floor(chunks.length / 4) }, (_, each) =>
    chunks.slice(each * 4, each * 4 + 4),
  );
  return removed.flatMap(([parents = '', at = '', author = '', raw = '']) =>
    [...raw.matchAll(/^:\S+ \S+ ([0-9a-f]+) \S+ D\t(.+)$/gm)].map(([, id, file = '']) => ({
      ...{ commit: parents.split(' ')[0] as string, id, at, author, path: file },
    })),
  );
}

function pastVersions(printed: string): PastVersion[] {
  const chunks = printed.split('\0').slice(1);
  return Array.from({ length: Math.floor(chunks.length / 5) }, (_, each) => {
    const [commit = '', parents = '', at = '', author = '', raw = ''] = chunks.slice(each * 5, each * 5 + 5);
    const id = /^:\S+ \S+ \S+ ([0-9a-f]+) /m.exec(raw)?.[1];
    return { commit, merged: parents.split(' ')[1], at, author, id: id && !ZERO_ID.test(id) ? id : undefined };
  });
}
