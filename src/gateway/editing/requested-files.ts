import type { z } from 'zod';
import { draftPicturesOf } from '../entry/entry-state.ts';
import { locationOf } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import { findDraft } from './drafts.ts';
import type { Gateway } from './gateway.ts';
import type * as parameters from './parameters.ts';
import { readEntry, textForEditor } from './read-entries.ts';
import { Refusal } from './refusal.ts';

/** Reads a settings file and returns it with the label that the editor sent. */
export async function readLabelledFile(
  gateway: Gateway,
  session: Session,
  { path, label }: z.output<typeof parameters.files>['files'][number],
) {
  const { data, file } = await readEntry(gateway, session, path);
  return { data, file: { ...file, label } };
}

/** Reads the text of a draft with its version. */
export async function readDraftFile(
  gateway: Gateway,
  session: Session,
  { collection, slug, path }: z.output<typeof parameters.file>,
) {
  const { location, draft } = await findDraft(gateway, session, 'unpublishedEntry', locationOf(collection, slug));
  if (path !== location.path) throw new Refusal('no-draft');
  return { data: textForEditor(location, draft), version: draft.id };
}

/** Reads a picture that a draft adds. */
export async function readDraftPicture(
  gateway: Gateway,
  session: Session,
  { collection, slug, path }: z.output<typeof parameters.file>,
) {
  const state = await findDraft(gateway, session, 'unpublishedEntry', locationOf(collection, slug));
  const id = (await draftPicturesOf(gateway.repository, state)).get(path);
  const bytes = id && (await gateway.repository.readBlob(id));
  if (!bytes) throw new Refusal('no-picture');
  return asBase64({ id, path, name: path.slice(path.lastIndexOf('/') + 1), bytes });
}

/** Encodes a picture for a JSON response. */
export function asBase64({ bytes, id, name, path }: { bytes: Buffer; id: string; name: string; path: string }) {
  return { id, name, path, content: bytes.toString('base64'), encoding: 'base64' };
}
