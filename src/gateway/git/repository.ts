import { type NewCommit, removeCrashReports, writeCommit } from './commits.ts';
import { runGit } from './process.ts';
import { remembering } from './memo.ts';
import { openObjects } from './objects.ts';
import { type RefChange, readRefs, swapRefs } from './refs.ts';
import { openTrees } from './trees.ts';

export const MAIN = 'refs/heads/main';

/** Below this stand the branches of drafts. */
export const DRAFTS = 'refs/heads/cms/';

/** The bytes of a file with the id that Git gives them; no bytes when what stands there is a link or a folder. */
export interface Stored {
  id: string;
  bytes: Buffer | undefined;
}

export type Repository = Awaited<ReturnType<typeof openRepository>>;

// Others may push to the repository. What they changed is seen a second later, and at once by whoever writes.
const REFS_LAST = 1000;

/** Opens a bare repository; no work tree is ever made. Clears away what a process that was killed left there. */
export async function openRepository(path: string) {
  await runGit(path, ['rev-parse', '--git-dir']);
  await removeCrashReports(path);
  await removePublishedDrafts(path);
  const objects = openObjects(path);
  const trees = openTrees(objects);
  let refs: { at: number; read: Promise<ReadonlyMap<string, string>> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function stored(id: string): Promise<Buffer | undefined> {
    const found = await objects.read(id);
    return found?.type === 'blob' ? found.bytes : undefined;
  }

  // What a branch was made from stays the same while `main` goes on.
  const forks = remembering(5000, async (commit) => {
    const printed = await runGit(path, ['merge-base', MAIN, commit], { codes: [0, 1] });
    return printed.toString().trim() || undefined;
  });

  return {
    path,
    ...trees,
    /** Finds the commit of `main` from which a branch was made, if it was. */
    fork: forks,
    /** Tells where all branches stand. */
    refs({ fresh = false } = {}): Promise<ReadonlyMap<string, string>> {
      if (fresh || !refs || Date.now() - refs.at > REFS_LAST) {
        const read = readRefs(path);
        refs = { at: Date.now(), read };
        read.catch(() => {
          refs = undefined;
        });
      }
      return refs.read;
    },
    /** Reads a file of a commit. */
    async file(commit: string, at: string): Promise<Stored | undefined> {
      const found = await trees.find(commit, at);
      return found && { id: found.id, bytes: found.kind === 'file' ? await stored(found.id) : undefined };
    },
    stored,
    write: (commit: NewCommit) => writeCommit(path, commit),
    /** Moves branches by compare-and-swap, all or none. */
    async swap(changes: readonly RefChange[]): Promise<boolean> {
      const done = await swapRefs(path, changes);
      refs = undefined;
      return done;
    },
    /** Lets one piece of work after the other write, in the order in which they came. */
    inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => objects.close(),
  };
}

/** Finishes what was stopped between publishing a draft and taking its branch away. */
async function removePublishedDrafts(path: string): Promise<void> {
  const published = await readRefs(path, [`--merged=${MAIN}`, DRAFTS]).catch(() => new Map<string, string>());
  for (const [ref, from] of published) await swapRefs(path, [{ ref, from, to: undefined }]);
}
