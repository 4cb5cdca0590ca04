import { randomBytes } from 'node:crypto';
import { slugOf } from '../../domain/slug.ts';
import { cleanPicture, type PictureFault } from '../../entries/clean-picture.ts';
import type { State } from '../storage/database.ts';
import type { FormKey } from './form-key.ts';

/** A picture that is chosen in a form and not sent yet: without metadata, and no larger than a screen needs. */
export interface UnsentPicture {
  /** A unique file name, such as `tur-a1b2c3.jpg`. */
  name: string;
  bytes: Buffer;
}

const ENDINGS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;
const MAX_NAME_LENGTH = 40;

/** Stores the picture of a form that is stored as an autosave, in place of an earlier one. Returns why it cannot be used. */
export async function storeUnsentPicture(
  { sql }: State,
  { id, person }: FormKey,
  file: File,
): Promise<PictureFault | undefined> {
  const clean = await cleanPicture(Buffer.from(await file.arrayBuffer()));
  if ('fault' in clean) return clean.fault;
  const name = uniqueName(file.name, ENDINGS[clean.format]);
  sql.run`
    INSERT INTO autosave_picture (person, id, name, bytes) VALUES (${person}, ${id}, ${name}, ${clean.bytes})
    ON CONFLICT (person, id) DO UPDATE SET name = excluded.name, bytes = excluded.bytes`;
  return undefined;
}

/** Reads the picture of a form. */
export function unsentPicture({ sql }: State, { id, person }: FormKey): UnsentPicture | undefined {
  const found = sql.get`SELECT name, bytes FROM autosave_picture WHERE person = ${person} AND id = ${id}`;
  return found && { name: String(found.name), bytes: Buffer.from(found.bytes as Uint8Array) };
}

/** Deletes the picture of a form. */
export function deleteUnsentPicture({ sql }: State, { id, person }: FormKey): void {
  sql.run`DELETE FROM autosave_picture WHERE person = ${person} AND id = ${id}`;
}

// Phones reuse file names.
function uniqueName(name: string, ending: string): string {
  const base = slugOf(name.replace(/\.[^.]*$/, ''))
    .slice(0, MAX_NAME_LENGTH)
    .replace(/-+$/, '');
  return `${base || 'bilde'}-${randomBytes(3).toString('hex')}.${ending}`;
}
