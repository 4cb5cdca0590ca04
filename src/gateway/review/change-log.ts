import type { Editing } from '../editing/gateway.ts';
import { isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** Something that others did to an entry and that staff should know of. */
export interface LoggedChange {
  id: number;
  /** Sent for approval, or put on the page without it. */
  what: 'submitted' | 'live';
  path: string;
  title: string;
  owner: string | null;
  /** The number of the person who did it. */
  person: number;
  /** The ids of the published text before and after; null where there was none. */
  before: string | null;
  after: string | null;
  at: number;
}

/** Writes down what somebody did, if staff should know of it: what one of them did is known to them. */
export function logChange({ sql }: Sql, editing: Editing, now: number): void {
  const { what: action, place, title, owner, person, byStaff, texts } = editing;
  const what = action === 'submitted' ? 'submitted' : action === 'live' || action === 'published' ? 'live' : undefined;
  if (!what || byStaff) return;
  sql.run`
    INSERT INTO happening (what, path, title, owner, person, before_text, after_text, at)
    VALUES (${what}, ${place.path}, ${title}, ${owner}, ${person.id}, ${texts?.before ?? null}, ${texts?.after ?? null},
      ${now})`;
}

/** Lists what went on the page by itself and no member of staff has seen to, newest first. */
export function unseenChanges({ sql }: Sql): LoggedChange[] {
  const rows = sql.all`
    SELECT id, what, path, title, owner, person, before_text AS before, after_text AS after, at FROM happening
    WHERE what = 'live' AND settled_at IS NULL ORDER BY id DESC LIMIT 200`;
  return rows as unknown as LoggedChange[];
}

/** Finds a change that went on the page by itself and that nobody has seen to. */
export function unseenChange(state: Sql, id: number): LoggedChange | undefined {
  return unseenChanges(state).find((each) => each.id === id);
}

/** Says that staff have seen what went on the page, up to one of the changes or that one alone. */
export function markChangesSeen(
  { sql }: Sql,
  { upTo = 0, only = 0 }: { upTo?: number; only?: number },
  now: number,
): void {
  sql.run`
    UPDATE happening SET settled_at = ${now}
    WHERE what = 'live' AND settled_at IS NULL AND (id <= ${upTo} OR id = ${only})`;
}

/** Lists all that has happened after one of them, oldest first, and that nobody has seen to. */
export function changesAfter({ sql }: Sql, id: number): LoggedChange[] {
  const rows = sql.all`
    SELECT id, what, path, title, owner, person, before_text AS before, after_text AS after, at FROM happening
    WHERE id > ${id} AND settled_at IS NULL ORDER BY id`;
  return rows as unknown as LoggedChange[];
}

const RETENTION = 90 * 24 * 60 * 60_000;

/** Forgets what was seen to three months ago, and what waits no longer. */
export function deleteOldChanges(state: Sql, now: number): void {
  if (!isClockTrusted(state, now)) return;
  state.sql
    .run`DELETE FROM happening WHERE settled_at <= ${now - RETENTION} OR (what = 'submitted' AND at <= ${now - RETENTION})`;
}
