import type { State } from '../storage/database.ts';

/** Something that an association is asked, once. */
export interface Question {
  what: 'confirm' | 'continue' | 'send';
  /** The path of the entry that it is about. */
  path: string;
  /** What tells it from other questions of its kind about the same entry, such as a date. */
  about: string;
}

type Sql = Pick<State, 'sql'>;

/** Tells whether an association has been asked something. */
export function wasAsked({ sql }: Sql, { what, path, about }: Question): boolean {
  return sql.get`SELECT 1 FROM asked WHERE what = ${what} AND path = ${path} AND about = ${about}` !== undefined;
}

/** Notes that an association has been asked something, at an instant in milliseconds. */
export function recordQuestion({ sql }: Sql, { what, path, about }: Question, at: number): void {
  sql.run`INSERT INTO asked (what, path, about, at) VALUES (${what}, ${path}, ${about}, ${at}) ON CONFLICT DO NOTHING`;
}
