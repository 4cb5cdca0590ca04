import { z } from 'zod';
import { type Answer, parseOrRefuse, toAnswer } from './answer.ts';
import { checkText } from './check-text.ts';
import { deleteDraft, findDraft, listDrafts, changeDraftStatus, publishDraft } from './drafts.ts';
import { requirePermission, type Gateway } from './gateway.ts';
import * as parameters from './parameters.ts';
import { locationOf } from '../entry/location.ts';
import { deleteFiles, savePicture } from './published-files.ts';
import { describeDraft, listEntries, listPictures, readEntry, readPicture } from './read-entries.ts';
import { Refusal } from './refusal.ts';
import { persistEntry } from './persist-entry.ts';
import { asBase64, readDraftFile, readDraftPicture, readLabelledFile } from './requested-files.ts';
import type { Session } from '../people/session.ts';
import { lastSaved } from '../publication/publication.ts';

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
    (await listDrafts(gateway, session)).map(({ location }) => `${location.collection}/${location.slug}`),
  ),
  unpublishedEntry: action(parameters.draft, async (gateway, session, location) =>
    describeDraft(gateway, await findDraft(gateway, session, 'unpublishedEntry', location)),
  ),
  unpublishedEntryDataFile: action(parameters.file, readDraftFile),
  unpublishedEntryMediaFile: action(parameters.file, readDraftPicture),
  persistEntry: action(parameters.saveRequest, persistEntry),
  checkEntry: action(parameters.checkRequest, async (gateway, session, { collection, slug, raw }) => ({
    problems: await checkText(gateway, session, {
      location: locationOf(collection, slug ?? PLACEHOLDER_SLUG),
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
        version: await changeDraftStatus(gateway, session, locationOf(collection, slug), newStatus, seen),
      };
    },
  ),
  publishUnpublishedEntry: action(parameters.decision, async (gateway, session, { location, seen }) => {
    await publishDraft(gateway, session, location, seen);
    return { message: 'published', published: await lastSaved(gateway.repository) };
  }),
  deleteUnpublishedEntry: action(parameters.decision, async (gateway, session, { location, seen }) => {
    await deleteDraft(gateway, session, location, seen);
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
  getNotes: action(parameters.entry, async (gateway, session, location) => {
    await findDraft(gateway, session, 'unpublishedEntry', location);
    return { notes: [] };
  }),
  getPRMetadata: action(parameters.entry, async (gateway, session, location) => {
    await findDraft(gateway, session, 'unpublishedEntry', location);
    return { metadata: null };
  }),
  getDeployPreview: action(parameters.entry, async (gateway, session, location) => {
    const { location: found } = await findDraft(gateway, session, 'unpublishedEntry', location);
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

async function deleteSeenFiles(gateway: Gateway, session: Session, files: z.output<typeof parameters.filesToDelete>) {
  if (files.length === 0) throw new Refusal('not-understood', { what: 'paths' });
  await deleteFiles(gateway, session, files);
  return { message: 'deleted' };
}
