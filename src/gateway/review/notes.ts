import type { Editing } from '../editing/gateway.ts';
import type { State } from '../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** What staff wrote to an association about a draft that they sent back. */
export interface Note {
  text: string;
  at: number;
}

/** Keeps the note of what is sent back, and lets go of it when the entry has gone on its way again. */
export function updateNote({ sql }: Sql, { what, place: { path }, note }: Editing, now: number): void {
  if (what === 'saved' || what === 'live') return;
  sql.run`DELETE FROM note WHERE path = ${path}`;
  if (note) sql.run`INSERT INTO note (path, text, at) VALUES (${path}, ${note}, ${now})`;
}

/** Reads the note on an entry, if there is one. */
export function findNote({ sql }: Sql, path: string): Note | undefined {
  return sql.get`SELECT text, at FROM note WHERE path = ${path}` as unknown as Note | undefined;
}
