import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './processes.ts';

/** Resolves the destination of a site, cleans up after a killed build, and refuses a folder with other files in it. */
export async function prepareDestination(destination: string): Promise<string> {
  const place = await recoverDestination(destination);
  if (!(await isReplaceable(place))) {
    throw new Error(
      `${place} holds something else than a built site (no data/build.json). Empty it, or build elsewhere.`,
    );
  }
  return place;
}

/** Resolves the path of a site, and cleans up after a killed build. */
export async function recoverDestination(destination: string): Promise<string> {
  const wanted = resolve(destination);
  // Follows a symbolic link, so that its target is replaced and the link stays.
  const place = await realpath(wanted).catch(() => wanted);
  await mkdir(dirname(place), { recursive: true });
  await clearLeftovers(place);
  return place;
}

/** Names a temporary folder next to the site, on the same disk, so that it can be renamed instead of copied. */
export function siblingPath(place: string, purpose: 'building' | 'replaced'): string {
  return join(dirname(place), `.${basename(place)}-${purpose}-${process.pid}`);
}

/** Replaces the old site with a finished folder. */
export async function replaceSite(fresh: string, place: string): Promise<void> {
  if (!existsSync(place)) return rename(fresh, place);
  const old = siblingPath(place, 'replaced');
  // Synchronously, so that a gateway in this process never serves a request while the folder is missing.
  renameSync(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function isReplaceable(place: string): Promise<boolean> {
  if (!existsSync(place) || existsSync(join(place, 'data', 'build.json'))) return true;
  return (await readdir(place)).length === 0;
}

/** Deletes folders of killed builds, and restores an old site that one of them had moved away. */
async function clearLeftovers(place: string): Promise<void> {
  for (const name of await readdir(dirname(place))) {
    const [, purpose, pid] = /-(building|replaced)-(\d+)$/.exec(name) ?? [];
    if (name !== `.${basename(place)}-${purpose}-${pid}` || isOtherProcessRunning(Number(pid))) continue;
    const leftover = join(dirname(place), name);
    if (purpose === 'replaced' && !existsSync(place)) await rename(leftover, place);
    else await rm(leftover, { recursive: true, force: true });
  }
}

/** Checks whether another process with this id is running; leftovers with our own id are from before a restart. */
function isOtherProcessRunning(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
}
