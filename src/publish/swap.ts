import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './processes.ts';

/** Finds where a site is to stand, mends what a killed build left there, and refuses a folder that holds other things. */
export async function prepareDestination(destination: string): Promise<string> {
  const place = await recoverDestination(destination);
  if (!(await isReplaceable(place))) {
    throw new Error(
      `${place} holds something else than a built site (no data/build.json). Empty it, or build elsewhere.`,
    );
  }
  return place;
}

/** Finds where a site stands or is to stand, and mends what a killed build left there. */
export async function recoverDestination(destination: string): Promise<string> {
  const wanted = resolve(destination);
  // Through a symbolic link, so that the link stays and what it points at is replaced.
  const place = await realpath(wanted).catch(() => wanted);
  await mkdir(dirname(place), { recursive: true });
  await clearLeftovers(place);
  return place;
}

/** Names a folder of ours on the same disk as the site, where it can be renamed and not copied. */
export function siblingPath(place: string, purpose: 'building' | 'replaced'): string {
  return join(dirname(place), `.${basename(place)}-${purpose}-${process.pid}`);
}

/** Puts a finished folder in place of the old site, which stays until the new one stands. */
export async function replaceSite(fresh: string, place: string): Promise<void> {
  if (!existsSync(place)) return rename(fresh, place);
  const old = siblingPath(place, 'replaced');
  // In one go, lest a gateway that serves this very folder be asked for a page while there is none.
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

/** Removes folders of builds that were killed, and puts back an old site that one of them had just moved away. */
async function clearLeftovers(place: string): Promise<void> {
  for (const name of await readdir(dirname(place))) {
    const [, purpose, pid] = /-(building|replaced)-(\d+)$/.exec(name) ?? [];
    if (name !== `.${basename(place)}-${purpose}-${pid}` || isOtherProcessRunning(Number(pid))) continue;
    const leftover = join(dirname(place), name);
    if (purpose === 'replaced' && !existsSync(place)) await rename(leftover, place);
    else await rm(leftover, { recursive: true, force: true });
  }
}

/** Tells whether another process is at work under this number; what is left under our own is from before a restart. */
function isOtherProcessRunning(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
}
