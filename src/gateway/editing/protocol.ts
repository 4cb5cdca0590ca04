import { z } from 'zod';
import { checkText } from './check-text.ts';
import { deleteDraft, findDraft, listDrafts, changeDraftStatus, publishDraft } from './drafts.ts';
import { draftPicturesOf } from '../entry/entry-state.ts';
import { requirePermission, type Gateway } from './gateway.ts';
import * as parameters from './parameters.ts';
import { placeAt, placeNamed } from '../entry/place.ts';
import { deleteFiles, savePicture } from './published-files.ts';
import { describeDraft, textForEditor, listEntries, listPictures, readEntry, readPicture } from './read-entries.ts';
import { Refusal } from './refusal.ts';
import { save } from './save.ts';
import type { Session } from '../people/session.ts';

/** A response, independent of HTTP. */
export interface Answer {
  status: number;
  body: unknown;
}

type Action = (gateway: Gateway, session: Session, sent: unknown) => Promise<unknown>;

const request = z.object({ action: z.string(), params: z.record(z.string(), z.unknown()).default({}) });

/**
 * Answers a request of Decap's proxy protocol for a signed-in user.
 *
 * Refusals are answered with `{ error }`, a sentence for the editor, and further details beside it.
 */
export async function answerRequest(gateway: Gateway, session: Session, body: unknown): Promise<Answer> {
  return toAnswer(gateway, async () => {
    const { action, params } = parseOrRefuse(request, body);
    const found = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!found) throw new Refusal('unknown-action');
    return found(gateway, session, params);
  });
}

/** Converts the result or refusal of a request into an answer. */
export async function toAnswer(
  { words, onFault }: Pick<Gateway, 'words' | 'onFault'>,
  work: () => Promise<unknown>,
): Promise<Answer> {
  try {
    return { status: 200, body: await work() };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('failed');
    // Unexpected errors, such as a full disk, belong in the log and not in the answer.
    if (refusal !== error) onFault(error);
    return { status: refusal.status, body: { error: refusal.sentence(words), code: refusal.code, ...refusal.details } };
  }
}

/** Parses request data, or throws a `Refusal`. */
export function parseOrRefuse<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw new Refusal('not-understood', { what: parsed.error.issues[0]?.path.join('.') ?? '' });
}

// A new entry gets its slug when it is saved; until then it is validated under this one.
const PLACEHOLDER_SLUG = 'ny';

/** The supported actions, by their names in Decap's protocol. */
const ACTIONS: Record<string, Action> = {
  entriesByFolder: action(parameters.folder, (gateway, session, { folder }) => listEntries(gateway, session, folder)),
  entriesByFiles: action(parameters.files, (gateway, session, { files }) => {
    requirePermission(session, 'entriesByFiles', {});
    return Promise.all(files.map((file) => readLabelledFile(gateway, session, file)));
  }),
  getEntry: action(parameters.filePath, (gateway, session, { path }) => readEntry(gateway, session, path)),
  unpublishedEntries: action(z.object({}), async (gateway, session) =>
    (await listDrafts(gateway, session)).map(({ place }) => `${place.collection}/${place.slug}`),
  ),
  unpublishedEntry: action(parameters.draft, async (gateway, session, place) =>
    describeDraft(gateway, await findDraft(gateway, session, 'unpublishedEntry', place)),
  ),
  unpublishedEntryDataFile: action(parameters.file, readDraftFile),
  unpublishedEntryMediaFile: action(parameters.file, readDraftPicture),
  persistEntry: action(parameters.saveRequest, persist),
  checkEntry: action(parameters.checkRequest, async (gateway, session, { collection, slug, raw }) => ({
    problems: await checkText(gateway, session, {
      place: placeNamed(collection, slug ?? PLACEHOLDER_SLUG),
      raw: Buffer.from(raw),
      isNew: !slug,
    }),
  })),
  updateUnpublishedEntryStatus: action(
    parameters.statusChange,
    async (gateway, session, { collection, slug, ...asked }) => {
      const { newStatus, version: seen } = asked;
      return {
        message: newStatus,
        version: await changeDraftStatus(gateway, session, placeNamed(collection, slug), newStatus, seen),
      };
    },
  ),
  publishUnpublishedEntry: action(parameters.decision, async (gateway, session, { place, seen }) => {
    await publishDraft(gateway, session, place, seen);
    return { message: 'published' };
  }),
  deleteUnpublishedEntry: action(parameters.decision, async (gateway, session, { place, seen }) => {
    await deleteDraft(gateway, session, place, seen);
    return { message: 'deleted' };
  }),
  deleteFile: action(parameters.filesToDelete, deleteSeenFiles),
  deleteFiles: action(parameters.filesToDelete, deleteSeenFiles),
  getMedia: action(parameters.mediaFolder, (gateway, session, { mediaFolder }) =>
    listPictures(gateway, session, mediaFolder),
  ),
  getMediaFile: action(parameters.filePath, async (gateway, session, { path }) =>
    asBase64(await readPicture(gateway, session, path)),
  ),
  persistMedia: action(parameters.media, async (gateway, session, { asset }) => {
    await savePicture(gateway, session, asset);
    return asBase64(await readPicture(gateway, session, asset.path));
  }),
  getNotes: action(parameters.entry, async (gateway, session, place) => {
    await findDraft(gateway, session, 'unpublishedEntry', place);
    return { notes: [] };
  }),
  getPRMetadata: action(parameters.entry, async (gateway, session, place) => {
    await findDraft(gateway, session, 'unpublishedEntry', place);
    return { metadata: null };
  }),
  getDeployPreview: action(parameters.entry, async (gateway, session, place) => {
    const { place: found } = await findDraft(gateway, session, 'unpublishedEntry', place);
    const url = `/admin/forhandsvisning/events/${found.slug}/`;
    return found.collection === 'events' ? { url, status: 'SUCCESS' } : null;
  }),
};

/** The names of all supported actions. */
export const actionNames: readonly string[] = Object.keys(ACTIONS);

function action<Schema extends z.ZodType>(
  schema: Schema,
  work: (gateway: Gateway, session: Session, parameters: z.output<Schema>) => Promise<unknown>,
): Action {
  return async (gateway, session, sent) => work(gateway, session, parseOrRefuse(schema, sent));
}

/** Reads a settings file and returns it with the label that the editor sent. */
async function readLabelledFile(
  gateway: Gateway,
  session: Session,
  { path, label }: z.output<typeof parameters.files>['files'][number],
) {
  const { data, file } = await readEntry(gateway, session, path);
  return { data, file: { ...file, label } };
}

async function readDraftFile(
  gateway: Gateway,
  session: Session,
  { collection, slug, path }: z.output<typeof parameters.file>,
) {
  const { place, draft } = await findDraft(gateway, session, 'unpublishedEntry', placeNamed(collection, slug));
  if (path !== place.path) throw new Refusal('no-draft');
  return { data: textForEditor(place, draft), version: draft.id };
}

async function readDraftPicture(
  gateway: Gateway,
  session: Session,
  { collection, slug, path }: z.output<typeof parameters.file>,
) {
  const state = await findDraft(gateway, session, 'unpublishedEntry', placeNamed(collection, slug));
  const id = (await draftPicturesOf(gateway.repository, state)).get(path);
  const bytes = id && (await gateway.repository.readBlob(id));
  if (!bytes) throw new Refusal('no-picture');
  return asBase64({ id, path, name: path.slice(path.lastIndexOf('/') + 1), bytes });
}

/** Saves one entry. Collection, slug and path must name the same place. */
async function persist(
  gateway: Gateway,
  session: Session,
  { dataFiles, assets, options }: z.output<typeof parameters.saveRequest>,
) {
  const [file, ...more] = dataFiles;
  if (!file || more.length > 0) throw new Refusal('one-file');
  const place = placeAt(file.path);
  const isAgreed = place?.collection === options.collectionName && place.slug === file.slug && !file.newPath;
  if (!place || !isAgreed) throw new Refusal('unknown-place');
  const { newEntry, status } = options;
  const asked = { isNew: newEntry ?? false, ...(status && status !== 'pending_publish' && { status }) };
  const publish = options.useWorkflow === false;
  const saved = await save(gateway, session, {
    ...{ place, assets, raw: Buffer.from(file.raw), base: file.base ?? undefined, publish, ...asked },
  });
  if (publish && saved.outcome === 'draft') {
    await publishDraft(gateway, session, place, { commit: saved.commit });
    return { message: 'persisted', ...(await readEntry(gateway, session, place.path)).file, outcome: 'live' };
  }
  return { message: 'persisted', ...saved };
}

async function deleteSeenFiles(gateway: Gateway, session: Session, files: z.output<typeof parameters.filesToDelete>) {
  if (files.length === 0) throw new Refusal('not-understood', { what: 'paths' });
  await deleteFiles(gateway, session, files);
  return { message: 'deleted' };
}

function asBase64({ bytes, id, name, path }: { bytes: Buffer; id: string; name: string; path: string }) {
  return { id, name, path, content: bytes.toString('base64'), encoding: 'base64' };
}
