import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { inTemporaryFolder } from '../../publish/temporary-folders.ts';
import { flush } from './flush.ts';
import { recordBackup } from './last-backup.ts';
import { lockState } from './lock.ts';
import { openState, statePath } from './database.ts';
import { countRows, type RowCounts } from './row-counts.ts';

const run = promisify(execFile);

/** Backs up and restores a content repository as one file. */
export interface RepositoryBackup {
  backupRepository: (repository: string, file: string) => Promise<void>;
  restoreRepository: (file: string, repository: string) => Promise<void>;
}

/** The paths of all data that cannot be rebuilt. */
export interface BackupPaths {
  state: string;
  repository: string;
}

const PEOPLE_FILE = 'people.sqlite';
const CONTENT_FILE = 'content.bundle';

/** The tables that no backup holds: they are of use to whoever wants to sign in as somebody else. */
const OMITTED_TABLES = ['session', 'sign_in_browser', 'sign_in', 'paper_code', 'email'] as const;

/** Writes people and content into one archive, and records when, for staff. */
export async function writeBackup(paths: BackupPaths, file: string, repositoryBackup: RepositoryBackup): Promise<void> {
  await writeArchive(paths, file, repositoryBackup);
  recordBackup(paths.state, Date.now());
}

/**
 * Writes people and content into one archive, also while a gateway is running; returns how many rows of each table a
 * restored database must have.
 *
 * The archive holds no keys, so nobody can sign in with it. It does hold names and addresses; only its owner may read
 * it.
 */
export async function writeArchive(
  paths: BackupPaths,
  file: string,
  { backupRepository }: Pick<RepositoryBackup, 'backupRepository'>,
): Promise<RowCounts> {
  if (!existsSync(statePath(paths.state))) throw new Error(`There is no state in ${paths.state} (DUGNAD_STATE).`);
  return inFolderBeside(file, async (folder) => {
    const rows = await backupPeople(paths.state, join(folder, PEOPLE_FILE));
    await backupRepository(resolve(paths.repository), join(folder, CONTENT_FILE));
    const whole = join(folder, 'whole.tar');
    await writeFile(whole, '', { mode: 0o600 });
    await run('tar', ['-cf', whole, '-C', folder, PEOPLE_FILE, CONTENT_FILE]);
    await flush(whole, 'r+');
    await rename(whole, file);
    return rows;
  });
}

/**
 * Restores people and content from an archive. Everybody has to sign in again.
 *
 * Throws if there is any data already, which would be lost, or if a gateway is running.
 */
export async function restoreBackup(
  paths: BackupPaths,
  file: string,
  { restoreRepository }: Pick<RepositoryBackup, 'restoreRepository'>,
): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  for (const path of [statePath(paths.state), paths.repository]) {
    if (existsSync(path)) throw new Error(`${path} is there already. Move it away first, so that nothing is lost.`);
  }
  const unlock = lockState(paths.state);
  try {
    await inFolderBeside(statePath(paths.state), async (folder) => {
      await unpack(file, folder);
      await mkdir(dirname(resolve(paths.repository)), { recursive: true });
      await restoreRepository(join(folder, CONTENT_FILE), resolve(paths.repository));
      // Opening it rejects a state of a newer Dugnad before it is in place.
      openState(folder).database.close();
      await copyFile(join(folder, PEOPLE_FILE), statePath(paths.state));
    });
    openState(paths.state).database.close();
  } finally {
    unlock();
  }
}

async function backupPeople(state: string, file: string): Promise<RowCounts> {
  const live = new DatabaseSync(statePath(state), { timeout: 5000, readOnly: true });
  let rows: RowCounts;
  try {
    // What is counted is what is copied, whatever the gateway writes meanwhile.
    live.exec('BEGIN');
    rows = countRows(live);
    await backup(live, file);
  } finally {
    live.close();
  }
  const copy = new DatabaseSync(file);
  for (const table of OMITTED_TABLES) copy.exec(`DELETE FROM ${table}`);
  // Without these, deleted rows would remain in the file.
  copy.exec('PRAGMA journal_mode = DELETE; VACUUM');
  copy.close();
  return { ...rows, ...Object.fromEntries(OMITTED_TABLES.map((table) => [table, 0])) };
}

async function unpack(file: string, folder: string): Promise<void> {
  await run('tar', ['-xf', resolve(file), '-C', folder, PEOPLE_FILE, CONTENT_FILE]).catch(() => {
    throw new Error(`${file} is no backup of Dugnad: it lacks ${PEOPLE_FILE} or ${CONTENT_FILE}.`);
  });
}

/** Runs work in a temporary folder on the same disk as a file, and removes the folder afterwards. */
async function inFolderBeside<Result>(file: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const target = resolve(file);
  await mkdir(dirname(target), { recursive: true });
  return inTemporaryFolder({ in: dirname(target), prefix: `.${basename(target)}-` }, work);
}
