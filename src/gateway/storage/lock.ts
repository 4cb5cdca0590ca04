import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartRefusal } from '../start-refusal.ts';

/** Takes a state for one gateway alone and gives back the way to let go of it. Throws a sentence if another has it. */
export function lockState(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return lock(
    join(folder, 'lock.sqlite'),
    `Another Dugnad is running on ${folder}. Stop that one first, or give this one a folder of its own (DUGNAD_STATE).`,
  );
}

/**
 * Takes a repository for one gateway alone, whatever state each has: two would each know but half of who did what, and
 * both would write to the same people. Throws a sentence if another has it.
 */
export function lockRepository(repository: string): () => void {
  return lock(
    join(repository, 'dugnad-lock.sqlite'),
    `Another Dugnad is running on the repository ${repository}. Stop that one first, or give this one a repository of its own (DUGNAD_REPOSITORY).`,
  );
}

/**
 * A database that is held open is the lock: the operating system lets go of it however the process ends, also when
 * each gateway runs in a container of its own.
 */
function lock(file: string, taken: string): () => void {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!String(error).includes('locked')) throw error;
    throw new StartRefusal(taken);
  }
  return () => database.close();
}
