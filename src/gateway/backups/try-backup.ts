import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runGit } from '../../publish/git.ts';
import { restoreRepository } from '../git/backup.ts';
import { MAIN } from '../git/repository.ts';
import { restoreBackup } from '../storage/archive.ts';
import { statePath } from '../storage/database.ts';
import { countRows, type RowCounts } from '../storage/row-counts.ts';
import { BackupRefusal } from './backup-fault.ts';

/** What a restored backup must hold. */
export interface Expected {
  rows: RowCounts;
  /** The published commit before the backup was made. */
  commit: string;
  /** The live repository, whose history may be rewritten while a backup is made. */
  repository: string;
}

/** What a tried backup holds. */
export interface BackupContents {
  people: number;
  /** How many files of content are published. */
  files: number;
}

/**
 * Restores a backup into an empty folder and compares it with what was backed up: `git fsck`, the published commit, the
 * integrity of the database and the rows of its tables. Throws a `BackupRefusal` if they differ.
 */
export async function tryBackup(file: string, folder: string, expected: Expected): Promise<BackupContents> {
  const paths = { state: join(folder, 'state'), repository: join(folder, 'content.git') };
  // This runs `git fsck` too.
  await restoreBackup(paths, file, { restoreRepository });
  return {
    people: checkPeople(statePath(paths.state), expected.rows),
    files: await checkContent(paths.repository, expected),
  };
}

function checkPeople(path: string, expected: RowCounts): number {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const { integrity_check: answer } = database.prepare('PRAGMA integrity_check(1)').get() as Record<string, string>;
    if (answer !== 'ok') throw new BackupRefusal('people', 'The restored database is broken.');
    if (database.prepare('PRAGMA foreign_key_check').get()) {
      throw new BackupRefusal('people', 'Rows of the restored database refer to rows that are gone.');
    }
    const rows = countRows(database);
    const differing = Object.keys({ ...expected, ...rows }).filter((table) => rows[table] !== expected[table]);
    if (differing.length > 0) throw new BackupRefusal('people', `Rows are missing: ${differing.join(', ')}.`);
    return rows.person ?? 0;
  } finally {
    database.close();
  }
}

async function checkContent(restored: string, { commit, repository }: Expected): Promise<number> {
  if (!(await holds(restored, commit)) && !(await isPublished(repository, restored))) {
    throw new BackupRefusal('content', `The restored content lacks the published commit ${commit}.`);
  }
  const files = await runGit(restored, ['ls-tree', '-r', '--name-only', '-z', MAIN]);
  return files.toString().split('\0').filter(Boolean).length;
}

/** Checks whether a commit is published, or was, in a repository. */
async function holds(repository: string, commit: string): Promise<boolean> {
  try {
    await runGit(repository, ['merge-base', '--is-ancestor', commit, MAIN]);
    return true;
  } catch {
    return false;
  }
}

/** Checks whether the restored commit is the published one by now, since the history was rewritten meanwhile. */
async function isPublished(repository: string, restored: string): Promise<boolean> {
  const [live, copy] = await Promise.all([publishedCommit(repository), publishedCommit(restored)]);
  return live === copy;
}

/** Returns the commit that is published in a repository. */
export async function publishedCommit(repository: string): Promise<string> {
  return (await runGit(repository, ['rev-parse', '--verify', MAIN])).toString().trim();
}
