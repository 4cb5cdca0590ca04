import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartRefusal } from '../startup-error.ts';

/** Locks a state folder for one gateway and returns the unlock function; throws if another gateway holds it. */
export function lockState(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return lock(
    join(folder, 'lock.sqlite'),
    `Another Dugnad is running on ${folder}. Stop that one first, or give this one a folder of its own (DUGNAD_STATE).`,
  );
}

/**
 * Locks a repository for one gateway and returns the unlock function; throws if another gateway holds it.
 *
 * Two gateways with separate states would each have half of the change log, and both would email the same people.
 */
export function lockRepository(repository: string): () => void {
  return lock(
    join(repository, 'dugnad-lock.sqlite'),
    `Another Dugnad is running on the repository ${repository}. Stop that one first, or give this one a repository of its own (DUGNAD_REPOSITORY).`,
  );
}

/**
 * Holds an SQLite database open as the lock: the operating system releases it however the process ends, also across
 * containers.
 */
function lock(file: string, message: string): () => void {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!String(error).includes('locked')) throw error;
    throw new StartRefusal(message);
  }
  return () => database.close();
}
