import { type NewCommit, removeCrashReports, writeCommits } from './commits.ts';
import { runGit } from './process.ts';
import { memoize } from './memoize.ts';
import { openObjects } from './objects.ts';
import { type RefChange, readRefs, swapRefs } from './refs.ts';
import { openTrees } from './trees.ts';

export const MAIN = 'refs/heads/main';

/** Below this stand the branches of drafts. */
export const DRAFTS = 'refs/heads/cms/';

/** The bytes of a file with the id that Git gives them; no bytes when what stands there is a link or a folder. */
export interface StoredFile {
  id: string;
  bytes: Buffer | undefined;
}

export type Repository = Awaited<ReturnType<typeof openRepository>>;

// Others may push to the repository. What they changed is seen a second later, and at once by whoever writes.
const REFS_CACHE_MS = 1000;
const MAX_KNOWN_VERSIONS = 50_000;

/** Opens a bare repository; no work tree is ever made. Clears away what a process that was killed left there. */
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

  // What a branch was made from stays the same while `main` goes on.
  const forks = memoize(5000, async (commit) => {
    const printed = await runGit(path, ['merge-base', MAIN, commit], { codes: [0, 1] });
    return printed.toString().trim() || undefined;
  });

  const logs = memoize(200, async (args) => (await runGit(path, ['log', ...args.split('\0')])).toString());

  const knownVersions = new Set<string>();

  return {
    path,
    ...trees,
    /** Notes that a text is or was that of a file, so that this need not be looked up in the history. */
    rememberVersion(at: string, id: string): void {
      if (knownVersions.size >= MAX_KNOWN_VERSIONS) knownVersions.clear();
      knownVersions.add(`${at} ${id}`);
    },
    /** Tells whether that has been noted. */
    isKnownVersion: (at: string, id: string) => knownVersions.has(`${at} ${id}`),
    /** Finds the commit of `main` from which a branch was made, if it was. */
    fork: forks.get,
    /** Tells from which commit of `main` somebody has just made a branch. */
    rememberFork: forks.set,
    /** Gives what `git log` says, which from a commit and not a branch stays the same: it takes seconds where much was saved. */
    log: (args: readonly string[]): Promise<string> => logs.get(args.join('\0')),
    /** Tells where all branches stand. */
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
    /** Writes several, of which one may be the parent of the next. */
    writeAll: (commits: readonly NewCommit[]) => writeCommits(path, commits),
    /** Moves branches by compare-and-swap, all or none. */
    async swap(changes: readonly RefChange[]): Promise<boolean> {
      const known = refs;
      const done = await swapRefs(path, changes);
      // Those who read them meanwhile may have read either.
      refs =
        done && known ? { at: known.at, read: known.read.then((before) => withChanges(before, changes)) } : undefined;
      return done;
    },
    /** Lets one piece of work after the other write, in the order in which they came. */
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

/** Finishes what was stopped between publishing a draft and taking its branch away. */
async function removePublishedDrafts(path: string): Promise<void> {
  const published = await readRefs(path, [`--merged=${MAIN}`, DRAFTS]).catch(() => new Map<string, string>());
  for (const [ref, from] of published) await swapRefs(path, [{ ref, from, to: undefined }]);
}
