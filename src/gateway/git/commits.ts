import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, runGit } from './process.ts';

/** Who wrote a commit. Its address is not one that mail reaches: history is for ever, and nobody's e-mail belongs there. */
export interface Author {
  id: number;
  name: string;
}

export interface NewCommit {
  /** The first gives the files that the commit starts from. */
  parents: readonly string[];
  /** What differs from the first parent: bytes by path, or nothing for a file that goes. */
  files: ReadonlyMap<string, Uint8Array | undefined>;
  author: Author;
  message: string;
  at: Date;
}

const COMMITTER = 'Dugnad <portal@users.invalid>';
// Of what is written, everything is on the disk before a branch points at it.
const DURABLE = ['-c', 'core.fsync=objects,reference'];

/**
 * Writes a commit with all that is new in it, to which nothing points yet, and gives its id.
 *
 * `fast-import` does in one process what hash-object, update-index, write-tree and commit-tree do in five or more.
 */
export async function writeCommit(repository: string, commit: NewCommit): Promise<string> {
  try {
    const printed = await runGit(repository, [...DURABLE, 'fast-import', '--quiet', '--done'], {
      input: streamOf(commit),
    });
    return printed.toString().trim();
  } catch (error) {
    await removeCrashReports(repository);
    throw error;
  }
}

/** Deletes what `fast-import` writes down when it dies: the whole of what it was given last. */
export async function removeCrashReports(repository: string): Promise<void> {
  const names = await readdir(repository);
  for (const name of names.filter((each) => each.startsWith('fast_import_crash_'))) await rm(join(repository, name));
}

function streamOf({ parents, files, author, message, at }: NewCommit): Buffer {
  const time = `${Math.floor(at.getTime() / 1000)} +0000`;
  const [from, ...merged] = parents;
  return Buffer.concat([
    line('commit refs/dugnad/new'),
    line('mark :1'),
    line(`author ${nameIn(author)} <u${author.id}@users.invalid> ${time}`),
    line(`committer ${COMMITTER} ${time}`),
    data(Buffer.from(message)),
    ...(from ? [line(`from ${from}`)] : []),
    ...merged.map((parent) => line(`merge ${parent}`)),
    ...[...files].flatMap(([path, bytes]) => fileLines(path, bytes)),
    line(''),
    line('get-mark :1'),
    // Forgotten again, so that `fast-import` makes no branch: that is done by compare-and-swap.
    line('reset refs/dugnad/new'),
    line(''),
    line('done'),
  ]);
}

function fileLines(path: string, bytes: Uint8Array | undefined): Buffer[] {
  // The callers let nothing else through; here it would be an order to Git.
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
