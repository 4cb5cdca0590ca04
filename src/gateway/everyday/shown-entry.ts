import { type EntryState, type EntryVersion, ownersOf, readEntryState } from '../entry/entry-state.ts';
import { type Fields, readFields } from '../entry/fields.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { readableVersion, staleVersionRefusal } from '../editing/current-version.ts';
import { decide } from '../editing/policy.ts';
import type { FormRequest } from './everyday-form.ts';

/** An entry as a form shows it: its draft or else its published text, or the earlier version that was shown. */
export interface ShownEntry {
  location: EntryLocation;
  state: EntryState;
  /** The id of the shown text, on which a save is based. */
  seen: string;
  fields: Fields;
}

/** Reads an entry that a form changes; undefined if there is none or the person may not change it. */
export async function shownEntry(
  { parts, session, read }: FormRequest,
  collection: 'events' | 'associations',
): Promise<ShownEntry | undefined> {
  const location = locationOf(collection, read('slug'));
  const { editing } = parts.review;
  const state = location && (await readEntryState(editing.repository, location, true));
  const version = state?.draft ?? state?.published;
  if (!location || !state || !version?.fields) return undefined;
  if (!decide(session, 'persistEntry', { location, owners: ownersOf(state) }).allow) return undefined;
  const seen = read('seen') || version.id;
  if (seen === version.id) return { location, state, seen, fields: version.fields };
  const text = await readableVersion(editing, session, state, seen);
  const fields = text === null ? undefined : readFields(location, Buffer.from(text));
  if (!fields) throw staleVersionRefusal('published-changed', seen, textsOf(version));
  return { location, state, seen, fields };
}

function textsOf({ id, bytes }: EntryVersion) {
  return { yours: null, theirs: bytes?.toString() ?? null, version: id };
}
