import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, runGit } from '../../publish/git.ts';

/**
 * The author of a commit. Commits get a made-up address: history is permanent, and no real email address belongs in it.
 */
export interface Author {
  id: number;
  name: string;
}

export interface NewCommit {
  /** The first parent is the base for the files. A number refers to a commit by its index in the same call. */
  parents: readonly (string | number)[];
  /** The changes from the first parent: bytes by path, or undefined to delete a file. */
  files: ReadonlyMap<string, Uint8Array | undefined>;
  author: Author;
  message: string;
  at: Date;
}

const COMMITTER = 'Dugnad <portal@users.invalid>';
// All objects are on disk before a branch points at them.
const FSYNC = ['-c', 'core.fsync=objects,reference'];

/**
 * Writes commits without moving any branch, and returns their ids.
 *
 * `fast-import` does in one process what hash-object, update-index, write-tree and commit-tree do in five or more.
 */
export async function writeCommits(repository: string, commits: readonly NewCommit[]): Promise<string[]> {
  // The reset prevents fast-import from creating a branch: branches are moved by compare-and-swap.
  const input = Buffer.concat([...commits.map(streamOf), line('reset refs/dugnad/new'), line(''), line('done')]);
  try {
    const printed = await runGit(repository, [...FSYNC, 'fast-import', '--quiet', '--done'], { input });
    return printed.toString().trim().split('\n');
  } catch (error) {
    await removeCrashReports(repository);
    throw error;
  }
}

/** Deletes the crash reports of `fast-import`, which contain its last input. */
export async function removeCrashReports(repository: string): Promise<void> {
  const names = await readdir(repository);
  for (const name of names.filter((each) => each.startsWith('fast_import_crash_'))) await rm(join(repository, name));
}

/** Checks whether a commit is in the history of another; false if either is missing. */
export async function isAncestor({ path }: { path: string }, ancestor: string, descendant: string): Promise<boolean> {
  return runGit(path, ['merge-base', '--is-ancestor', ancestor, descendant]).then(
    () => true,
    (error) => {
      if (error instanceof GitError) return false;
      throw error;
    },
  );
}

function streamOf({ parents, files, author, message, at }: NewCommit, index: number): Buffer {
  const time = `${Math.floor(at.getTime() / 1000)} +0000`;
  const [from, ...merged] = parents.map((parent) => (typeof parent === 'number' ? `:${parent + 1}` : parent));
  return Buffer.concat([
    line('commit refs/dugnad/new'),
    line(`mark :${index + 1}`),
    line(`author ${nameIn(author)} <u${author.id}@users.invalid> ${time}`),
    line(`committer ${COMMITTER} ${time}`),
    data(Buffer.from(message)),
    ...(from ? [line(`from ${from}`)] : []),
    ...merged.map((parent) => line(`merge ${parent}`)),
    ...[...files].flatMap(([path, bytes]) => fileLines(path, bytes)),
    line(''),
    line(`get-mark :${index + 1}`),
  ]);
}

function fileLines(path: string, bytes: Uint8Array | undefined): Buffer[] {
  // Callers have validated the path; any other text could be a command to Git.
  if (!/^[a-z0-9][a-zA-Z0-9._-]*(?:\/[a-zA-Z0-9][a-zA-Z0-9._-]*)*$/.test(path))
    throw new GitError(`Not a path: ${path}`);
  return bytes ? [line(`M 100644 inline ${path}`), data(bytes)] : [line(`D ${path}`)];
}

function data(bytes: Uint8Array): Buffer {
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')]);
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
}

function nameIn({ id, name }: Author): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}<>]/gu, '').trim() || `u${id}`;
}
