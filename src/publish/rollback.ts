import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { currentRelease, listReleases, pointCurrentAt, releaseMoment } from './releases.ts';

/** A site that was published and is still there. */
export interface Release {
  name: string;
  /** When it was published, as an ISO instant. */
  at: string;
  /** The commit of its content; undefined if its report cannot be read. */
  commit: string | undefined;
  /** The number of entries on it; undefined if its report cannot be read. */
  entries: number | undefined;
  isServed: boolean;
}

/** The releases of a target. */
export interface Releases {
  /** Newest first. */
  releases: Release[];
  /** The release that was gone back to; nothing else is published until that ends. */
  held: string | undefined;
}

/** Describes the releases of a target; none if it is not published as releases. */
export async function describeReleases(target: string): Promise<Releases> {
  if (!existsSync(join(target, 'releases'))) return { releases: [], held: undefined };
  const [names, current] = await Promise.all([listReleases(target), currentRelease(target)]);
  const releases = await Promise.all(
    names.map(async (name) => ({
      ...{ name, at: releaseMoment(name), isServed: name === current },
      ...(await readReport(join(target, 'releases', name))),
    })),
  );
  return { releases, held: await heldRelease(target) };
}

/**
 * Serves an earlier release, whichever program made it, and publishes nothing else until `endRollback`.
 *
 * Throws a `RollbackRefusal` if there is no such release, or it is not whole.
 */
export async function rollBack(target: string, name: string): Promise<void> {
  await withLock(target, async (folder) => {
    await requireWhole(folder, name);
    await writeFile(join(folder, HELD), name);
    await pointCurrentAt(folder, name);
  });
}

/** Serves the newest release again, and lets others be published. Returns its name. */
export async function endRollback(target: string): Promise<string> {
  return withLock(target, async (folder) => {
    const newest = (await listReleases(folder)).find((name) => missingFiles(folder, name).length === 0);
    if (!newest) throw new RollbackRefusal('none', `${folder} has no whole release.`);
    await pointCurrentAt(folder, newest);
    await rm(join(folder, HELD), { force: true });
    return newest;
  });
}

/** Why a release cannot be served: it is not there, files of it are missing, or the site has no releases. */
export class RollbackRefusal extends Error {
  readonly reason: 'unknown' | 'incomplete' | 'none';

  constructor(reason: RollbackRefusal['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Thrown by a publish while an earlier release is served on purpose. */
export class PublishingHeld extends Error {}

/** Throws `PublishingHeld` while an earlier release is served on purpose. Requires the lock. */
export async function refuseWhileHeld(target: string): Promise<void> {
  const held = await heldRelease(target);
  if (held === undefined) return;
  throw new PublishingHeld(
    `The site was rolled back to the release ${held}. Nothing is published until «npm run rollback -- --end».`,
  );
}

const HELD = '.held';

async function heldRelease(target: string): Promise<string | undefined> {
  return readFile(join(target, HELD), 'utf8').catch(() => undefined);
}

async function withLock<Result>(target: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = resolve(target);
  if (!existsSync(join(folder, 'releases'))) {
    throw new RollbackRefusal('none', `${folder} has no releases: the site is published in place.`);
  }
  const unlock = await takeLock(folder);
  try {
    return await work(folder);
  } finally {
    await unlock();
  }
}

// What every version of the program has written.
const NEEDED = ['index.html', '404.html', 'data/build.json'];

async function requireWhole(target: string, name: string): Promise<void> {
  // Compared with the list, since a name may be any path.
  if (!(await listReleases(target)).includes(name)) {
    throw new RollbackRefusal('unknown', `There is no release ${name}. «npm run releases» lists them.`);
  }
  const missing = missingFiles(target, name);
  if (missing.length > 0) {
    throw new RollbackRefusal('incomplete', `The release ${name} is not whole: ${missing.join(', ')} is missing.`);
  }
}

function missingFiles(target: string, name: string): string[] {
  return NEEDED.filter((path) => !existsSync(join(target, 'releases', name, path)));
}

async function readReport(folder: string): Promise<Pick<Release, 'commit' | 'entries'>> {
  try {
    const report: unknown = JSON.parse(await readFile(join(folder, 'data', 'build.json'), 'utf8'));
    const { commit, entries } = report as { commit?: string | null; entries?: Record<string, string[]> };
    return { commit: commit ?? undefined, entries: entries && Object.values(entries).flat().length };
  } catch {
    return { commit: undefined, entries: undefined };
  }
}
