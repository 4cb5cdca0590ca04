import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ExcludedFile } from '../entries/environment.ts';
import { type BuildOptions, buildSite } from './build.ts';
import { type ExportedCommit, exportCommit } from './export-commit.ts';
import type { Fault } from './fault.ts';
import { readHistory } from './history.ts';
import { takeLock } from './lock.ts';
import { listReleases, nameRelease, pointCurrentAt, removeLeftovers, removeOldReleases } from './releases.ts';
import { recoverDestination } from './replace-site.ts';
import { makeTemporaryFolder, deleteStaleTemporaryFolders } from './temporary-folders.ts';
import { refuseUnbuildableTarget } from './target.ts';

export interface PublishOptions {
  /** The repository with the content, bare or with a work tree. */
  repository: string;
  /** The folder that gets `releases/` and `current`; the web server serves `current`. */
  target: string;
  commit?: string;
  environment?: Readonly<Record<string, string>>;
  now?: Date;
  /** Stops the build when the process is to end. */
  signal?: AbortSignal;
  /** Builds a complete, checked site at its destination, or throws and leaves nothing there. */
  build?: (options: BuildOptions) => Promise<Fault[]>;
}

export interface PublishResult {
  /** The name of the new folder in `releases/`. */
  release: string;
  commit: string;
  /** Older releases that were deleted. */
  removed: string[];
  warnings: string[];
}

/** Builds a commit's content into a new release, then points `current` at it; nothing changes before that. */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const target = resolve(options.target);
  refuseUnbuildableTarget(target);
  await mkdir(join(target, 'releases'), { recursive: true });
  const unlock = await takeLock(target);
  try {
    await removeLeftovers(target);
    return await publishTo(target, options);
  } finally {
    await removeLeftovers(target);
    await unlock();
  }
}

/**
 * Builds a commit's content and replaces the site at the target itself, without releases: for local use.
 *
 * The old site stays until the new one is complete and checked.
 */
export async function publishInPlace(options: PublishOptions): Promise<Omit<PublishResult, 'release' | 'removed'>> {
  const { repository, target, commit = 'HEAD', environment, signal, build = buildSite } = options;
  refuseUnbuildableTarget(target);
  const folder = await makeTemporaryFolder('content');
  try {
    const exported = await exportWithHistory(resolve(repository), commit, folder);
    const faults = await build({
      destination: target,
      environment: { ...environment, ...environmentOf(exported) },
      ...(signal && { signal }),
    });
    return { commit: exported.commit, warnings: warningsOf(exported, faults) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Deletes what a killed publish left behind, and restores a site that it had just moved away. Does nothing while
 * another process publishes.
 */
export async function recoverAfterKill({ target, publish: by = publish }: RecoveryOptions): Promise<void> {
  await deleteStaleTemporaryFolders();
  if (by === publishInPlace) {
    await recoverDestination(target);
    return;
  }
  if (!existsSync(join(target, 'releases'))) return;
  const unlock = await takeLock(resolve(target)).catch(() => undefined);
  if (!unlock) return;
  await removeLeftovers(resolve(target)).finally(unlock);
}

interface RecoveryOptions {
  target: string;
  publish?: unknown;
}

const RELEASES_TO_KEEP = 10;

async function publishTo(target: string, options: PublishOptions): Promise<PublishResult> {
  const { repository, commit = 'HEAD', now = new Date(), signal, build = buildSite } = options;
  const exported = await exportWithHistory(resolve(repository), commit, join(target, '.content'));
  const release = nameRelease(now, exported.commit, await listReleases(target));
  const faults = await build({
    destination: join(target, 'releases', release),
    environment: { ...options.environment, ...environmentFor(target, exported) },
    ...(signal && { signal }),
  });
  await pointCurrentAt(target, release);
  const removed = await removeOldReleases(target, RELEASES_TO_KEEP);
  return { release, commit: exported.commit, removed, warnings: warningsOf(exported, faults) };
}

/** Returns the environment of the build: what to read, and where the published site is, for the brakes. */
function environmentFor(target: string, exported: Exported): Record<string, string> {
  return {
    ...environmentOf(exported),
    DUGNAD_PREVIOUS: join(target, 'current', 'data', 'build.json'),
    // A cache under the same lock, so that another build on this machine cannot interfere.
    DUGNAD_CACHE: join(target, '.cache'),
  };
}

/** A commit's content with its Git history, in a file next to it that is never read as content. */
type Exported = ExportedCommit & { history: string };

async function exportWithHistory(repository: string, commit: string, folder: string): Promise<Exported> {
  const exported = await exportCommit(repository, commit, folder);
  const root = relative(folder, exported.content).replaceAll(sep, '/');
  const found = await readHistory(repository, exported.commit, root && `${root}/`, Date.now());
  const history = join(folder, '.history.json');
  await writeFile(history, JSON.stringify(found));
  return { ...exported, history };
}

// The most that are named, so that the list fits in an environment variable.
const MAX_NAMED = 100;

function environmentOf({ content, commit, history, leftOut }: Exported): Record<string, string> {
  const named = leftOut.slice(0, MAX_NAMED);
  return {
    ...{ DUGNAD_CONTENT: content, DUGNAD_COMMIT: commit, DUGNAD_HISTORY: history },
    ...(named.length > 0 && { DUGNAD_LEFT_BEHIND: JSON.stringify(named) }),
  };
}

const LEFT_OUT: Record<ExcludedFile['kind'], string> = {
  link: 'is a symbolic link and was left out',
  submodule: 'is a submodule and was left out',
  attributes: 'has no say in what is published and was left out',
  name: 'has a name that no file may have and was left out',
};

function warningsOf({ leftOut }: ExportedCommit, faults: Fault[]): string[] {
  return [
    ...leftOut.map(({ path, kind }) => `${path} ${LEFT_OUT[kind]}.`),
    ...faults.map(({ file, reason }) => `${file} ${reason}.`),
  ];
}
