import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedCommit, Publisher } from '../editing/publishing.ts';
import { isAncestor } from '../git/commits.ts';
import { memoize } from '../git/memoize.ts';
import { MAIN, type Repository } from '../git/repository.ts';

/** Whether a saved commit is on the site. */
export type Publication =
  | { state: 'waiting' }
  /** `at` is the instant in ISO form. */
  | { state: 'shown'; at: string }
  /** The last good site is still served. */
  | { state: 'failed'; reason: string };

/** Returns whether the site contains a commit. */
export type PublicationOf = (commit: string) => Promise<Publication>;

interface PublicationSources {
  publisher: Pick<Publisher, 'state' | 'published'>;
  repository: Pick<Repository, 'path'>;
  /** The folder of the served site. */
  folder: string;
}

// Somebody who waits asks once a second; the history of two commits never changes.
const MAX_COMPARED = 5000;

/** Creates a reader of what is on the site: a commit is if the served commit is the same or a descendant. */
export function publicationReader({ publisher, repository, folder }: PublicationSources): PublicationOf {
  const compared = memoize(MAX_COMPARED, async (pair) => {
    const [commit = '', published = ''] = pair.split(' ');
    return commit === published || (await isAncestor(repository, commit, published));
  });
  const contains = (published: PublishedCommit, commit: string) => compared.get(`${commit} ${published.commit}`);

  return async (commit) => {
    const { state, reason = '' } = publisher.state();
    const known = publisher.published();
    // While an earlier release is served, it is not the one that was published last.
    const served = (state !== 'held' && known.at(-1)) || (await builtCommit(folder));
    if (served && (await contains(served, commit))) {
      const first = await firstWith(known, (published) => contains(published, commit));
      return { state: 'shown', at: (first ?? served).at };
    }
    return state === 'failed' || state === 'held' ? { state: 'failed', reason } : { state: 'waiting' };
  };
}

/** Returns the last commit of the published content, which contains all that has been saved. */
export async function lastSaved({ refs }: Pick<Repository, 'refs'>): Promise<string> {
  return (await refs()).get(MAIN) ?? '';
}

/** Finds the oldest of the last published commits that have a change in them. */
async function firstWith(
  published: readonly PublishedCommit[],
  hasChange: (published: PublishedCommit) => Promise<boolean>,
): Promise<PublishedCommit | undefined> {
  let first: PublishedCommit | undefined;
  for (const each of published.toReversed()) {
    if (!(await hasChange(each))) break;
    first = each;
  }
  return first;
}

/** Reads from which commit a site was built, and when; undefined if it was built from a folder. */
async function builtCommit(folder: string): Promise<PublishedCommit | undefined> {
  const file = join(folder, 'data', 'build.json');
  try {
    const [text, { mtime }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    const { commit } = JSON.parse(text) as { commit?: string | null };
    return commit ? { commit, at: mtime.toISOString() } : undefined;
  } catch {
    return undefined;
  }
}
