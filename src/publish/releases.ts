import { readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

const RELEASE = /^\d{8}T\d{6}Z-[0-9a-f]+(?:-\d+)?$/;

/** Lists the releases of a target, newest first. */
export async function listReleases(target: string): Promise<string[]> {
  const names = await readdir(join(target, 'releases'));
  const order = new Intl.Collator('en', { numeric: true });
  return names.filter((name) => RELEASE.test(name)).sort((a, b) => order.compare(b, a));
}

/**
 * Names a release by time and commit: `20261121T090000Z-0f6c1a2b3c4d`, with `-2` for a second one in the same second.
 */
export function nameRelease(now: Date, commit: string, taken: readonly string[]): string {
  const second = now.toISOString().slice(0, 19).replace(/[-:]/g, '');
  const name = `${second}Z-${commit.slice(0, 12)}`;
  const numbers = taken.filter((other) => other.startsWith(name)).map((other) => Number(other.split('-')[2] ?? 1));
  return numbers.length === 0 ? name : `${name}-${Math.max(...numbers) + 1}`;
}

/** Returns when a release was named, as an ISO instant. */
export function releaseMoment(name: string): string {
  return name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
}

/** Points `current` at a release atomically, so that readers always get the old site or the new one. */
export async function pointCurrentAt(target: string, release: string): Promise<void> {
  const fresh = join(target, '.current');
  // Relative, so that the target can be moved, or mounted at another path in a container.
  await symlink(join('releases', release), fresh);
  await rename(fresh, join(target, 'current'));
}

/** Deletes all releases except the newest and the one being served, and returns their names. */
export async function removeOldReleases(target: string, keep: number): Promise<string[]> {
  const current = await currentRelease(target);
  const old = (await listReleases(target)).slice(keep).filter((name) => name !== current);
  for (const name of old) await rm(join(target, 'releases', name), { recursive: true });
  return old;
}

/** Returns the name of the release that is served. */
export async function currentRelease(target: string): Promise<string | undefined> {
  const path = await readlink(join(target, 'current')).catch(() => undefined);
  return path && basename(path);
}

/**
 * Returns the release that may be turned into a new one: the one before the current, if all are of one day.
 *
 * So the last release of each day is kept as it was.
 */
export function spareRelease(
  releases: readonly string[],
  current: string | undefined,
  next: string,
): string | undefined {
  const spare = releases.find((name) => name !== current);
  return spare?.slice(0, DAY_LENGTH) === next.slice(0, DAY_LENGTH) ? spare : undefined;
}

const DAY_LENGTH = 'yyyymmdd'.length;

/** Deletes what a killed publish left behind. Requires the lock. */
export async function removeLeftovers(target: string): Promise<void> {
  const halfBuilt = (await readdir(join(target, 'releases'))).filter((name) => name.startsWith('.'));
  for (const name of ['.current', ...halfBuilt.map((name) => join('releases', name))]) {
    await rm(join(target, name), { recursive: true, force: true });
  }
}
