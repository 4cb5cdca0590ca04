import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deleteStaleTemporaryFolders, makeTemporaryFolder } from '../../publish/temporary-folders.ts';
import { type Erasure, rewriteHistory } from './erasing-stream.ts';
import { GitError, runGit } from '../../publish/git.ts';
import { readRefs, type RefChange } from './refs.ts';
import { MAIN } from './repository.ts';
import { REWRITTEN } from './rewritten-history.ts';
import { deleteUnreachable } from './unreachable.ts';

/** The number of places changed and of branches moved. */
export interface ErasureResult {
  places: number;
  branches: number;
}

/** How a history is erased from. */
export interface ErasingOptions {
  /** The branches to rewrite, as their first part below `refs/`; all that people write to, if left out. */
  branches?: readonly string[];
  /** Deleted drafts that go with all their history. */
  isDropped?: (ref: string) => boolean;
  /** Throws if the rewritten history must not take the place of the old one. */
  check?: (old: string, rewritten: string) => Promise<void>;
}

const NO_TIMEOUT = { timeout: 0 };
const BRANCHES = ['heads', 'tags', 'deleted'];
/** Branches that are named after their commit. */
const NAMED_AFTER_COMMIT = /^refs\/(?:deleted|dugnad\/replaced)\//;
const MAX_ATTEMPTS = 5;

/**
 * Erases something from the whole history of a local or remote bare repository: `main`, drafts and deleted drafts.
 *
 * Works on a copy, which takes the place of the history in one step once it is known to be whole: an interruption leaves
 * either history, and running it again does the rest. Begins again if somebody has saved meanwhile. Records the erasure
 * under `refs/dugnad/rewritten/`, so that a gateway with this repository as its remote knows that it was intended, and
 * follows.
 */
export async function eraseFromHistory(
  repository: string,
  erasure: Erasure,
  options: ErasingOptions = {},
): Promise<ErasureResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await inHistoryCopy(repository, options.branches, (old) =>
      rewriteAndReplace(repository, old, erasure, options),
    );
    if (result) return result;
    if (attempt === MAX_ATTEMPTS) throw new Error('Others save all the time. Nothing was changed; run it again.');
  }
}

/** Runs work on a copy of a local or remote repository, and deletes the copy. */
export async function inHistoryCopy<Result>(
  repository: string,
  branches: readonly string[] = BRANCHES,
  work: (copy: string) => Promise<Result>,
): Promise<Result> {
  await deleteStaleTemporaryFolders();
  const folder = await makeTemporaryFolder('erase');
  try {
    const copy = join(folder, 'old.git');
    await runGit(folder, ['init', '--quiet', '--bare', copy]);
    const refs = branches.map((name) => `+refs/${name}/*:refs/${name}/*`);
    await runGit(copy, ['fetch', '--quiet', '--no-tags', addressOf(repository), ...refs], NO_TIMEOUT);
    return await work(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the result, or undefined if somebody has saved meanwhile. */
async function rewriteAndReplace(
  repository: string,
  old: string,
  erasure: Erasure,
  { isDropped = () => false, check }: ErasingOptions,
): Promise<ErasureResult | undefined> {
  const fresh = join(old, '..', 'new.git');
  await runGit(old, ['init', '--quiet', '--bare', fresh]);
  const places = await rewriteHistory(old, fresh, erasure);
  await requireWhole(old, fresh);
  await check?.(old, fresh);
  const changes = await refChangesBetween(old, fresh, isDropped);
  if (changes.length > 0 && !(await push(fresh, addressOf(repository), changes))) return undefined;
  if (existsSync(repository)) await deleteUnreachable(repository);
  return { places, branches: changes.filter(({ from, to }) => from && to).length };
}

/** Throws unless the rewritten history has as many versions as the old one, with all their files. */
async function requireWhole(old: string, fresh: string): Promise<void> {
  const count = async (repository: string) =>
    (await runGit(repository, ['rev-list', '--count', '--all'], NO_TIMEOUT)).toString().trim();
  await runGit(fresh, ['fsck', '--connectivity-only', '--no-dangling'], NO_TIMEOUT);
  const [before, after] = await Promise.all([count(old), count(fresh)]);
  if (before !== after)
    throw new Error(`The new history would have ${after} versions and not ${before}. Nothing was changed.`);
}

/** Lists the branches that have moved. One that is named after its commit is renamed. */
async function refChangesBetween(
  old: string,
  fresh: string,
  isDropped: (ref: string) => boolean,
): Promise<RefChange[]> {
  const [before, after] = await Promise.all([readRefs(old), readRefs(fresh)]);
  const moved = [...before].filter(([ref, from]) => isDropped(ref) || after.get(ref) !== from);
  const changes = moved.flatMap(([ref, from]): RefChange[] => {
    const to = isDropped(ref) ? undefined : after.get(ref);
    if (!NAMED_AFTER_COMMIT.test(ref) || !to) return [{ ref, from, to }];
    return [
      { ref, from, to: undefined },
      { ref: `${ref.slice(0, ref.lastIndexOf('/'))}/${to}`, from: undefined, to },
    ];
  });
  const main = changes.find(({ ref }) => ref === MAIN);
  return main ? [...changes, { ref: REWRITTEN + main.from, from: undefined, to: main.to }] : changes;
}

/** Moves all branches in one step; returns false, and moves none, if any has moved meanwhile. */
async function push(from: string, to: string, changes: readonly RefChange[]): Promise<boolean> {
  const leases = changes.map(({ ref, from: old }) => `--force-with-lease=${ref}:${old ?? ''}`);
  const moves = changes.map(({ ref, to: commit }) => `${commit ?? ''}:${ref}`);
  try {
    await runGit(from, ['push', '--quiet', '--atomic', ...leases, to, ...moves], NO_TIMEOUT);
    return true;
  } catch (error) {
    if (error instanceof GitError && /stale info|cannot lock ref|fetch first/.test(error.message)) return false;
    throw error;
  }
}

function addressOf(repository: string): string {
  return existsSync(repository) ? resolve(repository) : repository;
}

/** Returns the repository to rewrite: the gateway's remote if it has one, since the gateway follows it. */
export async function repositoryToRewrite(repository: string): Promise<string> {
  const config = await readFile(join(repository, 'config'), 'utf8');
  if (!config.includes('[remote "origin"]')) return repository;
  return (await runGit(repository, ['remote', 'get-url', 'origin'])).toString().trim();
}
