import type { EditEvent } from '../editing/gateway.ts';
import { isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** A change by others that staff should know about. */
export interface LoggedChange {
  id: number;
  /** Sent for approval, or published without it. */
  what: 'submitted' | 'live';
  path: string;
  title: string;
  owner: string | null;
  /** The id of the person who made the change. */
  person: number;
  /** The ids of the published text before and after; null where there was none. */
  before: string | null;
  after: string | null;
  at: number;
}

/** Records a change that staff should know about; changes by staff themselves are not recorded. */
export function logChange({ sql }: Sql, editing: EditEvent, now: number): void {
  const { what: action, location, title, owner, person, byStaff, texts } = editing;
  const what = action === 'submitted' ? 'submitted' : action === 'live' || action === 'published' ? 'live' : undefined;
  if (!what || byStaff) return;
  sql.run`
    INSERT INTO change_log (what, path, title, owner, person, before_text, after_text, at)
    VALUES (${what}, ${location.path}, ${title}, ${owner}, ${person.id}, ${texts?.before ?? null}, ${texts?.after ?? null},
      ${now})`;
}

/** Lists changes that were published without approval and that staff have not marked as seen, newest first. */
export function unseenChanges({ sql }: Sql): LoggedChange[] {
  const rows = sql.all`
    SELECT id, what, path, title, owner, person, before_text AS before, after_text AS after, at FROM change_log
    WHERE what = 'live' AND settled_at IS NULL ORDER BY id DESC LIMIT 200`;
  return rows as unknown as LoggedChange[];
}

/** Finds a change that was published without approval and is not marked as seen. */
export function unseenChange(state: Sql, id: number): LoggedChange | undefined {
  return unseenChanges(state).find((each) => each.id === id);
}

/** Marks as seen all changes up to an id, or a single change. */
export function markChangesSeen(
  { sql }: Sql,
  { upTo = 0, only = 0 }: { upTo?: number; only?: number },
  now: number,
): void {
  sql.run`
    UPDATE change_log SET settled_at = ${now}
    WHERE what = 'live' AND settled_at IS NULL AND (id <= ${upTo} OR id = ${only})`;
}

/** Lists changes after an id that are not marked as seen, oldest first. */
export function changesAfter({ sql }: Sql, id: number): LoggedChange[] {
  const rows = sql.all`
    SELECT id, what, path, title, owner, person, before_text AS before, after_text AS after, at FROM change_log
    WHERE id > ${id} AND settled_at IS NULL ORDER BY id`;
  return rows as unknown as LoggedChange[];
}

const RETENTION = 90 * 24 * 60 * 60_000;

/** Deletes changes that were marked as seen, or sent for approval, more than ninety days ago. */
export function deleteOldChanges(state: Sql, now: number): void {
  if (!isClockTrusted(state, now)) return;
  state.sql
    .run`DELETE FROM change_log WHERE settled_at <= ${now - RETENTION} OR (what = 'submitted' AND at <= ${now - RETENTION})`;
}
