import type { EditEvent } from '../editing/gateway.ts';
import type { State } from '../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** A note from staff to an association about a returned draft. */
export interface Note {
  text: string;
  at: number;
}

/** Stores the note of a returned draft, and deletes it when the entry moves on. */
export function updateNote({ sql }: Sql, { what, location: { path }, note }: EditEvent, now: number): void {
  if (what === 'saved' || what === 'live') return;
  sql.run`DELETE FROM note WHERE path = ${path}`;
  if (note) sql.run`INSERT INTO note (path, text, at) VALUES (${path}, ${note}, ${now})`;
}

/** Finds the note on an entry. */
export function findNote({ sql }: Sql, path: string): Note | undefined {
  return sql.get`SELECT text, at FROM note WHERE path = ${path}` as unknown as Note | undefined;
}
