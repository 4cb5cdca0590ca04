import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a folder for one gateway alone and gives back the way to let go of it. Throws a sentence if another has it.
 *
 * A database that is held open is the lock: the operating system lets go of it however the process ends, also when
 * each gateway runs in a container of its own.
 */
export function lockState(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!String(error).includes('locked')) throw error;
    throw new Error(
      `Another Dugnad is running on ${folder}. Stop that one first, or give this one a folder of its own (DUGNAD_STATE).`,
    );
  }
  return () => lock.close();
}
