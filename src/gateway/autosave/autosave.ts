import { isClockTrusted } from '../storage/clock.ts';
import { inTransaction, type State } from '../storage/database.ts';

const DAY = 24 * 60 * 60_000;

/** How long an autosave is kept, in milliseconds. */
export const MAX_AUTOSAVE_AGE = 30 * DAY;

/** The maximum number of autosaves per person; the oldest is deleted first. */
export const MAX_AUTOSAVES = 20;

/** An unsaved form. */
export interface Autosave {
  /** Chosen by the browser, new for each opened form. */
  id: string;
  collection: string;
  /** Empty for a new entry. */
  slug: string;
  /** The form content in the editor's format; opaque to the gateway. */
  content: string;
}

/** Stores the current content of a form, replacing the previous one. */
export function storeAutosave(state: State, person: number, autosave: Autosave, now: number): void {
  const { id, collection, slug, content } = autosave;
  const { sql } = state;
  deleteOldAutosaves(state, now);
  inTransaction(state, () => {
    sql.run`
      INSERT INTO autosave (person, id, collection, slug, content, written_at)
      VALUES (${person}, ${id}, ${collection}, ${slug}, ${content}, ${now})
      ON CONFLICT (person, id) DO UPDATE SET content = excluded.content, slug = excluded.slug, written_at = excluded.written_at`;
    sql.run`
      DELETE FROM autosave WHERE person = ${person} AND id NOT IN
        (SELECT id FROM autosave WHERE person = ${person} ORDER BY written_at DESC LIMIT ${MAX_AUTOSAVES})`;
  });
}

/** Lists a person's autosaves of an entry, or of new entries, newest first. */
export function autosavesOf(
  state: State,
  person: number,
  { collection, slug }: Pick<Autosave, 'collection' | 'slug'>,
  now: number,
): (Autosave & { at: number })[] {
  deleteOldAutosaves(state, now);
  return state.sql.all`
    SELECT id, collection, slug, content, written_at AS at FROM autosave
    WHERE person = ${person} AND collection = ${collection} AND slug = ${slug}
    ORDER BY written_at DESC` as unknown as (Autosave & { at: number })[];
}

/** Lists all autosaves of a person, newest first. */
export function allAutosavesOf(state: State, person: number, now: number): (Autosave & { at: number })[] {
  deleteOldAutosaves(state, now);
  return state.sql.all`
    SELECT id, collection, slug, content, written_at AS at FROM autosave
    WHERE person = ${person} ORDER BY written_at DESC` as unknown as (Autosave & { at: number })[];
}

/** Deletes an autosave. */
export function deleteAutosave({ sql }: State, person: number, id: string): void {
  sql.run`DELETE FROM autosave WHERE person = ${person} AND id = ${id}`;
}

/** Deletes the expired autosaves of all people. */
export function deleteOldAutosaves(state: State, now: number): void {
  if (!isClockTrusted(state, now)) return;
  state.sql.run`DELETE FROM autosave WHERE written_at <= ${now - MAX_AUTOSAVE_AGE}`;
}
