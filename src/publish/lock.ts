import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processMark, isRunning } from './processes.ts';

/**
 * Takes the one lock of a folder and gives back the way to let go of it; a lock left by a dead process is taken over.
 *
 * One that is being written just now is waited for, since its holder may have died in that very moment.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, '.lock');
  while (!(await create(path)) && !(await takeOver(path))) {
    // Who took over a dead lock, or began to, is told apart by then.
    if ((await stateOf(path)) === 'held' && (await readHolder(path))) throw new Error(await busyMessage(path));
    await pause(50);
  }
  return () => rm(path, { force: true });
}

interface Holder {
  pid: number;
  birthmark: string;
  since: string;
}

/** A lock that cannot be read is being written just now, or was left by a crash in that very moment. */
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

/** Replaces a dead lock by one of ours. Only the maker of the file beside it may, so that of several only one does. */
async function takeOver(path: string): Promise<boolean> {
  const claim = `${path}-claim`;
  if ((await stateOf(claim)) === 'dead') await rm(claim, { force: true });
  if ((await stateOf(path)) !== 'dead' || !(await create(claim))) return false;
  // Another may have taken over, and even let go, since we looked.
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

async function busyMessage(path: string): Promise<string> {
  const holder = await readHolder(path);
  const who = holder
    ? `Process ${holder.pid} has been publishing since ${holder.since}`
    : 'Another process is publishing';
  return `${who} (${path}). Wait for it to finish, then try again.`;
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
