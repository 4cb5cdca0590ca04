import type { State } from '../storage/database.ts';

/** A question, or a piece of news, that an association is emailed only once. */
export interface Question {
  what: 'confirm' | 'continue' | 'send' | 'calendar';
  /** The path of the entry, or the slug of the association. */
  path: string;
  /** Distinguishes it from other questions of the same type about the entry; for example a date. */
  about: string;
}

type Sql = Pick<State, 'sql'>;

/** Checks whether an association has been asked a question. */
export function wasAsked({ sql }: Sql, { what, path, about }: Question): boolean {
  return sql.get`SELECT 1 FROM question WHERE what = ${what} AND path = ${path} AND about = ${about}` !== undefined;
}

/** Records that an association was asked a question, at a time in milliseconds. */
export function recordQuestion({ sql }: Sql, { what, path, about }: Question, at: number): void {
  sql.run`INSERT INTO question (what, path, about, at) VALUES (${what}, ${path}, ${about}, ${at}) ON CONFLICT DO NOTHING`;
}
