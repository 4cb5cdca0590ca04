import { randomUUID } from 'node:crypto';
import { idFromPath } from '../../domain/identity.ts';
import type { EntryState } from './entry-state.ts';
import { type Fields, withField } from './fields.ts';

/** Sets what the gateway alone sets: the id, which never changes, and when it was saved. */
export function withGatewayFields(fields: Fields, state: EntryState, now: Date, keepId = false): Fields {
  const id = idOf(state) ?? (keepId ? idIn(fields) : undefined) ?? newId(state);
  return withField(withField(fields, 'id', id), 'updated', instantOf(now));
}

/** Writes an instant as content does: `2026-11-20T09:12:00Z`. */
function instantOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Gives the id that an entry has: its own, or for a published one without any the one that follows from its path. */
function idOf({ place, published, draft }: EntryState): string | undefined {
  if (!published) return idIn(draft?.fields);
  return idIn(published.fields) ?? (place.collection === 'settings' ? undefined : idFromPath(place.path));
}

function newId({ place }: EntryState): string | undefined {
  return place.collection === 'settings' ? undefined : randomUUID();
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idIn(fields: Fields | undefined): string | undefined {
  const id = fields?.values.id;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
}
