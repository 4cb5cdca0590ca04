import { isClockTrusted } from '../storage/clock.ts';
import { inTransaction, type State } from '../storage/database.ts';

const DAY = 24 * 60 * 60_000;

/** How long what nobody saved is kept, in milliseconds. */
const SCRATCH_LASTS = 30 * DAY;

/** How many forms one person may have begun at a time. The one that was longest left alone gives way. */
export const MOST_AUTOSAVES = 20;

/** A form that somebody has begun and not saved. */
export interface Autosave {
  /** Chosen by the browser: each form that is opened is one of its own. */
  id: string;
  collection: string;
  /** Empty for what is new. */
  slug: string;
  /** What stands in the form, as the editor understands it: to the gateway it is text. */
  content: string;
}

/** Keeps a form as it stands now, in place of how it stood before. */
export function storeAutosave(state: State, person: number, scratch: Autosave, now: number): void {
  const { id, collection, slug, content } = scratch;
  const { sql } = state;
  deleteOldAutosaves(state, now);
  inTransaction(state, () => {
    sql.run`
      INSERT INTO scratch (person, id, collection, slug, content, written_at)
      VALUES (${person}, ${id}, ${collection}, ${slug}, ${content}, ${now})
      ON CONFLICT (person, id) DO UPDATE SET content = excluded.content, slug = excluded.slug, written_at = excluded.written_at`;
    sql.run`
      DELETE FROM scratch WHERE person = ${person} AND id NOT IN
        (SELECT id FROM scratch WHERE person = ${person} ORDER BY written_at DESC LIMIT ${MOST_AUTOSAVES})`;
  });
}

/** Lists what somebody has begun in an entry, or among what is new, the latest first. */
export function autosavesOf(
  state: State,
  person: number,
  { collection, slug }: Pick<Autosave, 'collection' | 'slug'>,
  now: number,
): (Autosave & { at: number })[] {
  deleteOldAutosaves(state, now);
  return state.sql.all`
    SELECT id, collection, slug, content, written_at AS at FROM scratch
    WHERE person = ${person} AND collection = ${collection} AND slug = ${slug}
    ORDER BY written_at DESC` as unknown as (Autosave & { at: number })[];
}

/** Forgets a form that was saved, or thrown away. */
export function deleteAutosave({ sql }: State, person: number, id: string): void {
  sql.run`DELETE FROM scratch WHERE person = ${person} AND id = ${id}`;
}

/** Forgets what is too old, of everybody. */
export function deleteOldAutosaves(state: State, now: number): void {
  if (!isClockTrusted(state, now)) return;
  state.sql.run`DELETE FROM scratch WHERE written_at <= ${now - SCRATCH_LASTS}`;
}
