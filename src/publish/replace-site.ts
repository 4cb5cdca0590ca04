import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './processes.ts';

/** Resolves the destination of a site, cleans up after a killed build, and refuses a folder with other files in it. */
export async function prepareDestination(destination: string): Promise<string> {
  const site = await recoverDestination(destination);
  if (!(await isReplaceable(site))) {
    throw new Error(
      `${site} holds something else than a built site (no data/build.json). Empty it, or build elsewhere.`,
    );
  }
  return site;
}

/** Resolves the path of a site, and cleans up after a killed build. */
export async function recoverDestination(destination: string): Promise<string> {
  const path = resolve(destination);
  // Follows a symbolic link, so that its target is replaced and the link stays.
  const site = await realpath(path).catch(() => path);
  await mkdir(dirname(site), { recursive: true });
  await clearLeftovers(site);
  return site;
}

/**
 * Names a folder of this process next to the site, on the same disk, so that it can be renamed instead of copied.
 *
 * `spare` is the old site, kept to become a new one; `content` is what an exporter wrote.
 */
export function siblingPath(site: string, purpose: Purpose): string {
  return join(dirname(site), `.${basename(site)}-${purpose}-${process.pid}`);
}

type Purpose = 'building' | 'replaced' | 'spare' | 'content';

/** Replaces the old site with a finished folder; the old one is deleted, or becomes the spare. */
export async function replaceSite(newSite: string, site: string, spare?: string): Promise<void> {
  if (spare) await rm(spare, { recursive: true, force: true });
  if (!existsSync(site)) return rename(newSite, site);
  const old = siblingPath(site, 'replaced');
  // Without waiting, so that code of this process that does not wait always finds the folder (see the site listener).
  renameSync(site, old);
  try {
    renameSync(newSite, site);
  } catch (error) {
    renameSync(old, site);
    throw error;
  }
  if (spare) await rename(old, spare);
  else await rm(old, { recursive: true, force: true });
}

async function isReplaceable(site: string): Promise<boolean> {
  if (!existsSync(site) || existsSync(join(site, 'data', 'build.json'))) return true;
  return (await readdir(site)).length === 0;
}

/** What a process keeps from one build to the next. */
const KEPT = ['spare', 'content'];

/** Deletes folders of killed builds, and restores an old site that one of them had moved away. */
async function clearLeftovers(site: string): Promise<void> {
  for (const name of await readdir(dirname(site))) {
    const [, purpose, pid, staged = ''] = /-(building|replaced|spare|content)-(\d+)(-staged)?$/.exec(name) ?? [];
    if (name !== `.${basename(site)}-${purpose}-${pid}${staged}` || isOtherProcessRunning(Number(pid))) continue;
    if (KEPT.includes(purpose ?? '') && Number(pid) === process.pid) continue;
    const leftover = join(dirname(site), name);
    if (purpose === 'replaced' && !existsSync(site)) await rename(leftover, site);
    else await rm(leftover, { recursive: true, force: true });
  }
}

/** Checks whether another process with this id is running; leftovers with our own id are from before a restart. */
function isOtherProcessRunning(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
}
