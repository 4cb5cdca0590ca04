import { randomUUID } from 'node:crypto';
import { idFromPath } from '../../domain/identity.ts';
import type { EntryState } from './entry-state.ts';
import { type Fields, withField } from './fields.ts';

/** Sets the fields that only the gateway sets: the permanent id and the time of the save. */
export function withGatewayFields(fields: Fields, state: EntryState, now: Date, keepId = false): Fields {
  const id = idOf(state) ?? (keepId ? idIn(fields) : undefined) ?? newId(state);
  return withField(withField(fields, 'id', id), 'updated', instantOf(now));
}

/** Formats an instant as content does: `2026-11-20T09:12:00Z`. */
function instantOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Returns the id of an entry: its own, or the id derived from the path for a published entry without one. */
function idOf({ location, published, draft }: EntryState): string | undefined {
  if (!published) return idIn(draft?.fields);
  return idIn(published.fields) ?? (location.collection === 'settings' ? undefined : idFromPath(location.path));
}

function newId({ location }: EntryState): string | undefined {
  return location.collection === 'settings' ? undefined : randomUUID();
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idIn(fields: Fields | undefined): string | undefined {
  const id = fields?.values.id;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
}
