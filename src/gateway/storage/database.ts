import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';
import { StartRefusal } from '../start-refusal.ts';
import { migrations } from './migrations.ts';

/** What the gateway remembers of people. Nothing of it is ever written into content. */
export interface State {
  database: DatabaseSync;
  /** Asks by tagged templates, whose values are bound and never pasted: sql.get`SELECT … WHERE id = ${id}`. */
  sql: SQLTagStore;
  /** The file that it is kept in. */
  path: string;
  /** Keys hashes of what is too short to be hashed alone, such as addresses. */
  secret: string;
  /** Keys hashes that must not outlive this process. */
  codeKey: Buffer;
}

// Nothing else is done meanwhile, not even a page of the site served: who finds it locked for longer is told so.
const LONGEST_WAIT = 300;

/**
 * Opens the state in a folder, or makes a new one there, and brings it up to date; only its owner may read it.
 *
 * `busyTimeout` is for how many milliseconds it waits for another process that is writing.
 */
export function openState(folder: string, { busyTimeout = LONGEST_WAIT } = {}): State {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = statePath(folder);
  const database = new DatabaseSync(path, { timeout: busyTimeout });
  chmodSync(path, 0o600);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  migrate(database, path);
  const sql = database.createTagStore();
  return { database, sql, path, secret: secretOf(sql), codeKey: randomBytes(32) };
}

/** Names the file of the state in its folder. */
export function statePath(folder: string): string {
  return join(folder, 'people.sqlite');
}

/** Does all of some work, or nothing of it if it throws. */
export function inTransaction<Result>({ database }: Pick<State, 'database'>, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has ended it already.
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
