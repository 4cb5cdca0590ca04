import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { makeTemporaryFolder, deleteStaleTemporaryFolders } from '../../publish/temporary.ts';
import { lockState } from './lock.ts';
import { openState, statePath } from './database.ts';

const run = promisify(execFile);

/** How a content repository becomes one file, and the other way. */
export interface RepositoryBackup {
  backupRepository: (repository: string, file: string) => Promise<void>;
  restoreRepository: (file: string, repository: string) => Promise<void>;
}

/** Where the gateway keeps what cannot be built anew. */
export interface Kept {
  state: string;
  repository: string;
}

const PEOPLE = 'people.sqlite';
const CONTENT = 'content.bundle';

/**
 * Writes people and content into one file, also while a gateway is at work.
 *
 * No key is in it: whoever finds the file cannot sign in by it. It does hold names and addresses; only its owner may
 * read it.
 */
export async function writeBackup(kept: Kept, file: string, { backupRepository }: RepositoryBackup): Promise<void> {
  if (!existsSync(statePath(kept.state))) throw new Error(`There is no state in ${kept.state} (DUGNAD_STATE).`);
  await besideOf(file, async (folder) => {
    await backupPeople(kept.state, join(folder, PEOPLE));
    await backupRepository(resolve(kept.repository), join(folder, CONTENT));
    const whole = join(folder, 'whole.tar');
    await writeFile(whole, '', { mode: 0o600 });
    await run('tar', ['-cf', whole, '-C', folder, PEOPLE, CONTENT]);
    await rename(whole, file);
  });
}

/**
 * Puts people and content back from a file. Everybody has to sign in again.
 *
 * Throws a sentence if anything stands there already, which nobody would get back, or if a gateway is at work.
 */
export async function restoreBackup(kept: Kept, file: string, { restoreRepository }: RepositoryBackup): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  for (const path of [statePath(kept.state), kept.repository]) {
    if (existsSync(path)) throw new Error(`${path} is there already. Move it away first, so that nothing is lost.`);
  }
  const letGo = lockState(kept.state);
  try {
    await besideOf(statePath(kept.state), async (folder) => {
      await unpack(file, folder);
      await mkdir(dirname(resolve(kept.repository)), { recursive: true });
      await restoreRepository(join(folder, CONTENT), resolve(kept.repository));
      // Opened once, so that one made by a newer Dugnad is refused before it is in place.
      openState(folder).database.close();
      await copyFile(join(folder, PEOPLE), statePath(kept.state));
    });
    openState(kept.state).database.close();
  } finally {
    letGo();
  }
}

async function backupPeople(state: string, file: string): Promise<void> {
  const live = new DatabaseSync(statePath(state), { timeout: 5000, readOnly: true });
  try {
    await backup(live, file);
  } finally {
    live.close();
  }
  const copy = new DatabaseSync(file);
  for (const table of ['session', 'sign_in', 'paper_code', 'letter']) copy.exec(`DELETE FROM ${table}`);
  // Without these, what was deleted would still stand in the file.
  copy.exec('PRAGMA journal_mode = DELETE; VACUUM');
  copy.close();
}

async function unpack(file: string, folder: string): Promise<void> {
  await run('tar', ['-xf', resolve(file), '-C', folder, PEOPLE, CONTENT]).catch(() => {
    throw new Error(`${file} is no backup of Dugnad: it lacks ${PEOPLE} or ${CONTENT}.`);
  });
}

/** Works in a folder of its own on the same disk as a file, and clears it away however the work ends. */
async function besideOf(file: string, work: (folder: string) => Promise<void>): Promise<void> {
  const place = resolve(file);
  await mkdir(dirname(place), { recursive: true });
  const beside = { in: dirname(place), prefix: `.${basename(place)}-` };
  await deleteStaleTemporaryFolders(beside);
  const folder = await makeTemporaryFolder('work', beside);
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
