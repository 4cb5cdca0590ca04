import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './processes.ts';

/** Where temporary folders are made, and how their names begin. */
interface Place {
  in: string;
  prefix: string;
}

/** What temporary folders are made for; each stands in their names, and by it those of killed runs are known. */
const PURPOSES = ['content', 'erase', 'merge', 'theme', 'work'] as const;

const DEFAULT_PLACE: Place = { in: tmpdir(), prefix: 'dugnad-' };
const DAY = 24 * 60 * 60_000;

/** Makes a temporary folder that bears the number of this process, so that it can be told when nobody works in it. */
export function makeTemporaryFolder(purpose: (typeof PURPOSES)[number], place = DEFAULT_PLACE): Promise<string> {
  return mkdtemp(join(place.in, `${place.prefix}${purpose}-${process.pid}-`));
}

/**
 * Deletes the temporary folders of runs that were killed, and names them.
 *
 * A number may be in use again, by something else: after a day a folder goes all the same.
 */
export async function deleteStaleTemporaryFolders(place = DEFAULT_PLACE): Promise<string[]> {
  const names = (await readdir(place.in)).filter((name) => name.startsWith(place.prefix));
  const stale: string[] = [];
  for (const name of names) if (await isStale(join(place.in, name), name.slice(place.prefix.length))) stale.push(name);
  for (const name of stale) await rm(join(place.in, name), { recursive: true, force: true });
  return stale;
}

// The number was not in the names of earlier versions.
const NAME = new RegExp(`^(?:${PURPOSES.join('|')})-(?:(\\d+)-)?\\w{6}$`);

async function isStale(path: string, name: string): Promise<boolean> {
  const [isOurs, pid] = NAME.exec(name) ?? [];
  if (!isOurs) return false;
  const found = await stat(path).catch(() => undefined);
  if (!found) return false;
  const age = Date.now() - found.mtimeMs;
  if (age > DAY || (pid && !isRunning(Number(pid)))) return true;
  // In a container a process often has the number that the one before it had.
  return Number(pid) === process.pid && age > process.uptime() * 1000;
}
