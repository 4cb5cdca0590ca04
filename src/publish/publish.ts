import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ExcludedFile } from '../entries/environment.ts';
import { buildSite } from './build.ts';
import { type ExportedCommit, type Exporter, openExporter } from './export-commit.ts';
import type { Fault } from './fault.ts';
import { type HistoryReader, readHistory } from './history.ts';
import { takeLock } from './lock.ts';
import {
  currentRelease,
  listReleases,
  nameRelease,
  pointCurrentAt,
  removeLeftovers,
  removeOldReleases,
  spareRelease,
} from './releases.ts';
import { refuseWhileHeld } from './rollback.ts';
import { prepareDestination, recoverDestination, siblingPath } from './replace-site.ts';
import { type BuildOrder, openSiteBuilder, type SiteBuilder } from './site/site-builder.ts';
import { deleteStaleTemporaryFolders } from './temporary-folders.ts';
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
  /** Builds the site; one that is kept from one publish to the next makes only what differs. */
  build?: SiteBuilder;
  /** Told whether the search index is of the new site, or an older one until its own follows. */
  onSearch?: BuildOrder['onSearch'];
  /** Told how far the build is. */
  onProgress?: BuildOrder['onProgress'];
  /** Exports the content; if it is kept too, so are its folder and the site before the last one. */
  exportCommit?: Exporter;
  /** Reads the history of the content; one that is kept reads only newer commits. */
  readHistory?: HistoryReader;
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
    await refuseWhileHeld(target);
    await removeLeftovers(target);
    return await publishTo(target, options);
  } finally {
    await removeLeftovers(target);
    // An exporter that is kept remembers what is in it.
    if (!isReused(options)) await rm(join(target, CONTENT), { recursive: true, force: true });
    await unlock();
  }
}

/**
 * Builds a commit's content and replaces the site at the target itself, without releases: for local use.
 *
 * The old site stays until the new one is complete and checked.
 */
export async function publishInPlace(options: PublishOptions): Promise<Omit<PublishResult, 'release' | 'removed'>> {
  const { repository, target, commit = 'HEAD', environment, signal, build } = options;
  const { exportCommit = openExporter() } = options;
  refuseUnbuildableTarget(target);
  const folder = siblingPath(await prepareDestination(target), 'content');
  try {
    const exported = await exportWithHistory({ ...options, exportCommit }, resolve(repository), commit, folder);
    const faults = await buildSite({
      ...{
        destination: target,
        signal,
        build,
        keepsSpare: isReused(options),
        onSearch: options.onSearch,
        onProgress: options.onProgress,
      },
      environment: { ...environment, ...environmentOf(exported) },
    });
    return { commit: exported.commit, warnings: warningsOf(exported, faults) };
  } finally {
    if (!isReused(options)) await rm(folder, { recursive: true, force: true });
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
  try {
    await removeLeftovers(resolve(target));
    await rm(join(target, CONTENT), { recursive: true, force: true });
  } finally {
    await unlock();
  }
}

interface RecoveryOptions {
  target: string;
  publish?: unknown;
}

/** Checks whether the exporter, and so the builder, is used for further publishes. */
function isReused({ exportCommit }: PublishOptions): boolean {
  return exportCommit !== undefined;
}

const RELEASES_TO_KEEP = 10;
/** Where the content of a commit is exported to, in the target. */
const CONTENT = '.content';

async function publishTo(target: string, options: PublishOptions): Promise<PublishResult> {
  const { repository, commit = 'HEAD', now = new Date(), signal, build = openSiteBuilder() } = options;
  const { exportCommit = openExporter() } = options;
  const folderOfContent = join(target, CONTENT);
  const exported = await exportWithHistory({ ...options, exportCommit }, resolve(repository), commit, folderOfContent);
  const releases = await listReleases(target);
  const release = nameRelease(now, exported.commit, releases);
  const folder = join(target, 'releases', `.${release}`);
  const current = await currentRelease(target);
  const place = current && join(target, 'releases', current);
  const served = place && existsSync(place) ? place : undefined;
  const spare = isReused(options) ? spareRelease(releases, current, release) : undefined;
  const faults = await build({
    folder,
    environment: { ...options.environment, ...environmentFor(target, exported), DUGNAD_DIST: folder },
    served,
    spare: spare && join(target, 'releases', spare),
    ...{ signal, onSearch: options.onSearch, onProgress: options.onProgress },
  });
  await rename(folder, join(target, 'releases', release));
  await pointCurrentAt(target, release);
  const removed = await removeOldReleases(target, RELEASES_TO_KEEP);
  const warnings = warningsOf(exported, faults);
  if (current && !served) warnings.unshift(`releases/${current} was deleted by hand; the whole site was made anew.`);
  return { release, commit: exported.commit, removed, warnings };
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

async function exportWithHistory(
  { exportCommit, readHistory: read = readHistory }: { exportCommit: Exporter; readHistory?: HistoryReader },
  repository: string,
  commit: string,
  folder: string,
): Promise<Exported> {
  const exported = await exportCommit(repository, commit, folder);
  const root = relative(folder, exported.content).replaceAll(sep, '/');
  const found = await read(repository, exported.commit, root && `${root}/`, Date.now());
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
