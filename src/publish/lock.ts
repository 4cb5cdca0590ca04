import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processMark, isRunning } from './processes.ts';

/**
 * Acquires the lock of a folder and returns its release function; a lock left by a dead process is taken over.
 *
 * Waits for a lock that is being written, since its holder may have died at that moment. `work` says in the error what
 * the holder does.
 */
export async function takeLock(folder: string, work = 'publishing'): Promise<() => Promise<void>> {
  const path = join(folder, '.lock');
  while (!(await create(path)) && !(await takeOver(path))) {
    // By now a process that took over a dead lock has written its own.
    if ((await stateOf(path)) === 'held' && (await readHolder(path))) throw new LockHeld(await busyMessage(path, work));
    await pause(50);
  }
  return () => rm(path, { force: true });
}

/** Thrown if another process, or other work of this one, holds a lock. */
export class LockHeld extends Error {}

interface Holder {
  pid: number;
  birthmark: string;
  since: string;
}

/** In milliseconds: an unreadable lock that is older was left by a crash during writing. */
const WRITE_TIMEOUT = 10_000;

async function create(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, birthmark: processMark(process.pid), since: new Date().toISOString() };
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Replaces a dead lock. Only the creator of the claim file may do so, so that one of several processes does. */
async function takeOver(path: string): Promise<boolean> {
  const claim = `${path}-claim`;
  if ((await stateOf(claim)) === 'dead') await rm(claim, { force: true });
  if ((await stateOf(path)) !== 'dead' || !(await create(claim))) return false;
  // Another process may have taken over, and even released the lock, in the meantime.
  if ((await stateOf(path)) === 'dead') {
    await rename(claim, path);
    return true;
  }
  await rm(claim);
  return false;
}

async function stateOf(path: string): Promise<'held' | 'dead' | 'free'> {
  const written = await stat(path).catch(() => undefined);
  if (!written) return 'free';
  const holder = await readHolder(path);
  const held = holder
    ? isRunning(holder.pid) && processMark(holder.pid) === holder.birthmark
    : Date.now() - written.mtimeMs < WRITE_TIMEOUT;
  return held ? 'held' : 'dead';
}

async function busyMessage(path: string, work: string): Promise<string> {
  const holder = await readHolder(path);
  const who = holder ? `Process ${holder.pid} has been ${work} since ${holder.since}` : `Another process is ${work}`;
  return `${who} (${path}). Wait for it to finish, then try again.`;
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
