import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './processes.ts';

/** Where temporary folders are created, and how their names begin. */
interface Place {
  in: string;
  prefix: string;
}

/** The purposes of temporary folders, part of their names, by which folders of killed runs are recognised. */
const PURPOSES = ['content', 'erase', 'merge', 'search', 'theme', 'work'] as const;

const DEFAULT_PLACE: Place = { in: tmpdir(), prefix: 'dugnad-' };
const DAY = 24 * 60 * 60_000;

/** Creates a temporary folder with this process id in its name, which shows later whether it is still in use. */
export function makeTemporaryFolder(purpose: (typeof PURPOSES)[number], place = DEFAULT_PLACE): Promise<string> {
  return mkdtemp(join(place.in, `${place.prefix}${purpose}-${process.pid}-`));
}

/**
 * Deletes the temporary folders of killed runs, and returns their names.
 *
 * A process id may have been reused, so a folder older than a day is deleted anyway.
 */
export async function deleteStaleTemporaryFolders(place = DEFAULT_PLACE): Promise<string[]> {
  const names = (await readdir(place.in)).filter((name) => name.startsWith(place.prefix));
  const stale: string[] = [];
  for (const name of names) if (await isStale(join(place.in, name), name.slice(place.prefix.length))) stale.push(name);
  for (const name of stale) await rm(join(place.in, name), { recursive: true, force: true });
  return stale;
}

/** Runs work in a temporary folder of a place, after deleting those of killed runs there, and removes it afterwards. */
export async function inTemporaryFolder<Result>(
  place: Place,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await deleteStaleTemporaryFolders(place);
  const folder = await makeTemporaryFolder('work', place);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Earlier versions had no process id in the name.
const NAME = new RegExp(`^(?:${PURPOSES.join('|')})-(?:(\\d+)-)?\\w{6}$`);

async function isStale(path: string, name: string): Promise<boolean> {
  const [isOurs, pid] = NAME.exec(name) ?? [];
  if (!isOurs) return false;
  const found = await stat(path).catch(() => undefined);
  if (!found) return false;
  const age = Date.now() - found.mtimeMs;
  if (age > DAY || (pid && !isRunning(Number(pid)))) return true;
  // In a container a process often has the same id as the one before it.
  return Number(pid) === process.pid && age > process.uptime() * 1000;
}
