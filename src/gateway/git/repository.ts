import { type NewCommit, removeCrashReports, writeCommits } from './commits.ts';
import { runGit } from '../../publish/git.ts';
import { memoize } from './memoize.ts';
import { openObjects } from './objects.ts';
import { type RefChange, readRefs, swapRefs } from './refs.ts';
import { openTrees } from './trees.ts';

export const MAIN = 'refs/heads/main';

/** The prefix of draft branches. */
export const DRAFTS = 'refs/heads/cms/';

/** A file with its Git object id; no bytes for a link or a folder. */
export interface StoredFile {
  id: string;
  bytes: Buffer | undefined;
}

export type Repository = Awaited<ReturnType<typeof openRepository>>;

// Others may push to the repository. Reads may be a second old; writers read fresh.
const REFS_CACHE_MS = 1000;
const MAX_KNOWN_VERSIONS = 50_000;

/** Opens a bare repository without a work tree. Cleans up after a killed process. */
export async function openRepository(path: string) {
  await runGit(path, ['rev-parse', '--git-dir']);
  await removeCrashReports(path);
  await removePublishedDrafts(path);
  const objects = openObjects(path);
  const trees = openTrees(objects);
  let refs: { at: number; read: Promise<ReadonlyMap<string, string>> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function readBlob(id: string): Promise<Buffer | undefined> {
    const found = await objects.read(id);
    return found?.type === 'blob' ? found.bytes : undefined;
  }

  // The fork point of a commit stays the same while `main` advances.
  const forks = memoize(5000, async (commit) => {
    const printed = await runGit(path, ['merge-base', MAIN, commit], { codes: [0, 1] });
    return printed.toString().trim() || undefined;
  });

  const logs = memoize(200, async (args) => (await runGit(path, ['log', ...args.split('\0')])).toString());

  const knownVersions = new Set<string>();

  return {
    path,
    ...trees,
    /** Remembers that a text belongs to a file, which saves searching the history for it. */
    rememberVersion(at: string, id: string): void {
      if (knownVersions.size >= MAX_KNOWN_VERSIONS) knownVersions.clear();
      knownVersions.add(`${at} ${id}`);
    },
    /** Checks whether a text is remembered as belonging to a file. */
    isKnownVersion: (at: string, id: string) => knownVersions.has(`${at} ${id}`),
    /** Finds the commit of `main` that a branch was created from. */
    fork: forks.get,
    /** Stores the commit of `main` that a new branch was created from. */
    rememberFork: forks.set,
    /** Runs `git log`, which can take seconds. Cached by arguments, so these must name commits and not branches. */
    log: (args: readonly string[]): Promise<string> => logs.get(args.join('\0')),
    /** Reads the commits of all branches. */
    refs({ fresh = false } = {}): Promise<ReadonlyMap<string, string>> {
      if (fresh || !refs || Date.now() - refs.at > REFS_CACHE_MS) {
        const read = readRefs(path);
        refs = { at: Date.now(), read };
        read.catch(() => {
          refs = undefined;
        });
      }
      return refs.read;
    },
    /** Reads a file of a commit. */
    async file(commit: string, at: string): Promise<StoredFile | undefined> {
      const found = await trees.find(commit, at);
      return found && { id: found.id, bytes: found.kind === 'file' ? await readBlob(found.id) : undefined };
    },
    readBlob,
    /** Writes a commit that no branch points at yet. */
    write: async (commit: NewCommit) => (await writeCommits(path, [commit]))[0] as string,
    /** Writes several commits; each may be a parent of later ones. */
    writeAll: (commits: readonly NewCommit[]) => writeCommits(path, commits),
    /** Moves branches by compare-and-swap, all or none. */
    async swap(changes: readonly RefChange[]): Promise<boolean> {
      const known = refs;
      const done = await swapRefs(path, changes);
      // Reads during the swap may have seen either state.
      refs =
        done && known ? { at: known.at, read: known.read.then((before) => withChanges(before, changes)) } : undefined;
      return done;
    },
    /** Runs writes one at a time, in the order of the calls. */
    runExclusively<Result>(work: () => Promise<Result>): Promise<Result> {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => objects.close(),
  };
}

function withChanges(refs: ReadonlyMap<string, string>, changes: readonly RefChange[]): ReadonlyMap<string, string> {
  const changed = new Map(refs);
  for (const { ref, to } of changes) {
    if (to) changed.set(ref, to);
    else changed.delete(ref);
  }
  return changed;
}

/** Deletes draft branches that were published by a process killed before it could delete them. */
async function removePublishedDrafts(path: string): Promise<void> {
  const published = await readRefs(path, [`--merged=${MAIN}`, DRAFTS]).catch(() => new Map<string, string>());
  for (const [ref, from] of published) await swapRefs(path, [{ ref, from, to: undefined }]);
}
