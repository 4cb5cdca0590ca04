import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';
import { StartRefusal } from '../startup-error.ts';
import { migrations } from './migrations.ts';

/** The database of people, sessions and emails. None of it is written into content. */
export interface State {
  database: DatabaseSync;
  /** Tagged templates with bound parameters: sql.get`SELECT … WHERE id = ${id}`. */
  sql: SQLTagStore;
  /** The database file. */
  path: string;
  /** The key for hashes of short values, such as addresses. */
  secret: string;
  /** The key for hashes that must not outlive this process. */
  codeKey: Buffer;
}

// SQLite blocks the whole process while it waits, so a longer wait is an error.
const BUSY_TIMEOUT = 300;

/**
 * Opens or creates the database in a folder and runs its migrations; only its owner may read it.
 *
 * `busyTimeout` is how many milliseconds it waits for another process that is writing.
 */
export function openState(folder: string, { busyTimeout = BUSY_TIMEOUT } = {}): State {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = statePath(folder);
  const database = new DatabaseSync(path, { timeout: busyTimeout });
  chmodSync(path, 0o600);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  migrate(database, path);
  const sql = database.createTagStore();
  return { database, sql, path, secret: secretOf(sql), codeKey: randomBytes(32) };
}

/** Returns the path of the database file in a folder. */
export function statePath(folder: string): string {
  return join(folder, 'people.sqlite');
}

/** Runs work in a transaction; rolls back if it throws. */
export function inTransaction<Result>({ database }: Pick<State, 'database'>, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has already rolled it back.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function migrate(database: DatabaseSync, path: string): void {
  inTransaction({ database }, () => {
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version > migrations.length) {
      throw new StartRefusal(`${path} was made by a newer Dugnad (${version}, this one knows ${migrations.length}).`);
    }
    for (const step of migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function secretOf(sql: SQLTagStore): string {
  sql.run`INSERT INTO meta (key, value) VALUES ('secret', ${randomBytes(32).toString('base64url')}) ON CONFLICT DO NOTHING`;
  return (sql.get`SELECT value FROM meta WHERE key = 'secret'` as { value: string }).value;
}
