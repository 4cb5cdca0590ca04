import { formatOfPicture, type PictureFormat } from '../../entries/clean-picture.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { listDrafts } from './drafts.ts';
import { type EntryState, readEntryState, draftPicturesOf } from '../entry/entry-state.ts';
import type { Gateway } from './gateway.ts';
import { requirePermission } from './gateway.ts';
import { ownerOf } from '../entry/owner.ts';
import { ownerOfPicture, type EntryLocation, locationOfPath } from '../entry/location.ts';
import { decide, type RequestFacts } from './policy.ts';
import { Refusal } from './refusal.ts';
import { MAIN, type StoredFile } from '../git/repository.ts';
import type { Session } from '../people/session.ts';

/** An entry in Decap's format; `id` is the version that a save must name. */
export interface DecapEntry {
  data: string | null;
  file: { path: string; id: string | null };
}

/** A picture in Decap's format, without its bytes, which are requested separately. */
export interface DecapPicture {
  id: string;
  name: string;
  path: string;
  /** The alternative text. */
  alt?: string;
}

/** Lists the published entries of a collection that the session may open in the editor. */
export async function listEntries(gateway: Gateway, session: Session, folder: string): Promise<DecapEntry[]> {
  const collection = collectionNames.find((name) => name === folder);
  requirePermission(session, 'entriesByFolder', { collection });
  const main = await mainCommit(gateway);
  const files = collection ? await gateway.repository.files(main, collection) : [];
  const entries = await Promise.all(
    files.map(async ([name, id]) => readListedEntry(gateway, session, `${folder}/${name}`, id)),
  );
  return entries.filter((entry) => entry !== undefined);
}

/** Reads a published entry; `data` is null if it does not exist or the session may not read it. */
export async function readEntry({ repository }: Gateway, session: Session, path: string): Promise<DecapEntry> {
  const location = locationOfPath(path);
  const published = location && (await readEntryState(repository, location)).published;
  const allowed = decide(session, 'getEntry', { location, owners: published ? [published.owner] : [] }).allow;
  const data = location && published && allowed ? textForEditor(location, published) : null;
  return { data, file: { path, id: data === null ? null : (published?.id ?? null) } };
}

/** Returns the text of a version if it is safe for the editor. */
export function textForEditor({ collection }: EntryLocation, { bytes }: Pick<StoredFile, 'bytes'>): string | null {
  const text = bytes?.toString().replace(/^\ufeff/, '') ?? null;
  // Decap executes front matter with fences such as `---js` (threat 4).
  const first = text?.slice(0, text.search(/\r?\n|$/)) ?? '';
  return first === '---' || (collection === 'settings' && !first.startsWith('---')) ? text : null;
}

/** Describes a draft in Decap's format: its file and pictures with their ids, and the version that decisions name. */
export async function describeDraft({ repository }: Gateway, state: EntryState) {
  const { location, published, draft } = state;
  const pictures = await draftPicturesOf(repository, state);
  const files = [[location.path, draft?.id] as const, ...pictures];
  return {
    ...{ collection: location.collection, slug: location.slug, status: draft?.status, updatedAt: draft?.at },
    pullRequestAuthor: draft?.author,
    version: draft?.commit,
    diffs: files.map(([path, id]) => ({
      id,
      path,
      slug: location.slug,
      newFile: path === location.path && !published,
    })),
  };
}

/** Lists the published pictures that the session may use, with their alternative texts. */
export async function listPictures(gateway: Gateway, session: Session, folder: string): Promise<DecapPicture[]> {
  const { repository } = gateway;
  requirePermission(session, 'getMedia', {});
  const main = await mainCommit(gateway);
  const folders =
    folder === 'media' ? (await repository.folders(main, 'media')).map((name) => `media/${name}`) : [folder];
  const found = await Promise.all(folders.map(async (each) => ({ each, files: await repository.files(main, each) })));
  const published = found.flatMap(({ each, files }) =>
    files.map(([name, id]) => ({ id, name, path: `${each}/${name}` })),
  );
  const own = published.filter(({ path }) => mayRead(session, 'getMediaFile', { pictures: [path] }));
  const texts = own.length > 0 ? await gateway.altTexts(main) : undefined;
  return own.map((picture) => {
    const alt = texts?.get(picture.path);
    return alt === undefined ? picture : { ...picture, alt };
  });
}

/**
 * Reads a picture that the session may use, published or in a draft. Files pushed through Git are unchecked, so the
 * format is detected from the content.
 */
export async function readPicture(
  gateway: Gateway,
  session: Session,
  path: string,
): Promise<DecapPicture & { bytes: Buffer; format: PictureFormat }> {
  requirePermission(session, 'getMediaFile', { pictures: [path] });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const published = await gateway.repository.file(await mainCommit(gateway), path);
  if (published?.bytes) return withFormat({ id: published.id, name, path, bytes: published.bytes });
  for (const draft of await listDrafts(gateway, session)) {
    const id = (await draftPicturesOf(gateway.repository, draft)).get(path);
    const bytes = id && (await gateway.repository.readBlob(id));
    if (bytes) return withFormat({ id, name, path, bytes });
  }
  throw new Refusal('no-picture');
}

async function withFormat<Found extends { bytes: Buffer }>(found: Found): Promise<Found & { format: PictureFormat }> {
  const format = await formatOfPicture(found.bytes);
  if (!format) throw new Refusal('no-picture');
  return { ...found, format };
}

async function readListedEntry(
  { repository }: Gateway,
  session: Session,
  path: string,
  id: string,
): Promise<DecapEntry | undefined> {
  const location = locationOfPath(path);
  const bytes = location && (await repository.readBlob(id));
  if (!location || !bytes) return undefined;
  // Finding the owner requires parsing, so it is skipped when everyone may read the entry.
  const isOpen = mayRead(session, 'getEntry', { location });
  if (!isOpen && !mayRead(session, 'getEntry', { location, owners: [ownerOf(location, bytes)] })) return undefined;
  const data = textForEditor(location, { bytes });
  return data === null ? undefined : { data, file: { path, id } };
}

function mayRead(session: Session, action: string, facts: RequestFacts): boolean {
  return decide(session, action, facts).allow && (!facts.pictures || facts.pictures.every(ownerOfPicture));
}

async function mainCommit({ repository }: Gateway): Promise<string> {
  return (await repository.refs()).get(MAIN) as string;
}
