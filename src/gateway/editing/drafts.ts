import { fill } from '../../i18n/index.ts';
import { requireOwnOrganisers } from './co-organisers.ts';
import { requireValid } from './content-check.ts';
import { type EntryState, fieldsOf, readEntryState, ownersOf, versionAt } from '../entry/entry-state.ts';
import { type Fields, writeFields } from '../entry/fields.ts';
import { retryOnConflict, requirePermission, type EditEvent, type Gateway, reportEdit } from './gateway.ts';
import { mergeFields } from '../entry/merge.ts';
import { draftRef, type EntryLocation, locationOfDraftRef } from '../entry/location.ts';
import { decide, type Status } from './policy.ts';
import { Refusal } from './refusal.ts';
import { MAIN } from '../git/repository.ts';
import { readDraftPictures } from './save-commits.ts';
import { requireCurrentDraft } from './current-version.ts';
import type { Session } from '../people/session.ts';
import { withGatewayFields } from '../entry/gateway-fields.ts';

export type EntryWithDraft = EntryState & { draft: NonNullable<EntryState['draft']> };

/** The version of a draft that a decision was based on. */
export interface SeenDraft {
  /** The commit of the draft. A decision is refused if this is missing or outdated. */
  commit: string | undefined;
}

/** Lists the drafts that the session may read. */
export async function listDrafts({ repository }: Gateway, session: Session): Promise<EntryWithDraft[]> {
  const refs = await repository.refs();
  const locations = [...refs.keys()].flatMap((ref) => locationOfDraftRef(ref) ?? []);
  const states = await Promise.all(locations.map((location) => readEntryState(repository, location)));
  return states.filter((state): state is EntryWithDraft => {
    const facts = { location: state.location, owners: ownersOf(state) };
    return state.draft !== undefined && decide(session, 'unpublishedEntry', facts).allow;
  });
}

/** Finds a draft for a protocol action; refuses if there is none or the session may not see it. */
export async function findDraft(
  { repository }: Gateway,
  session: Session,
  action: string,
  location: EntryLocation | undefined,
  fresh = false,
): Promise<EntryWithDraft> {
  const state = location && (await readEntryState(repository, location, fresh));
  const owners = state ? ownersOf(state) : [];
  requirePermission(session, action, { location, owners });
  if (!state?.draft) throw new Refusal('no-draft');
  return state as EntryWithDraft;
}

/**
 * Publishes a draft: merges its changes into the published entry and deletes the draft, in one step. Returns the ids of
 * the published text before and after.
 *
 * Only the entry and its pictures are taken from the draft branch, whatever else a developer has committed there.
 */
export async function publishDraft(
  gateway: Gateway,
  session: Session,
  location: EntryLocation | undefined,
  seen: SeenDraft,
): Promise<NonNullable<EditEvent['texts']>> {
  const { repository, words, clock } = gateway;
  const published = await retryOnConflict(gateway, async (fresh) => {
    const state = await findDraft(gateway, session, 'publishUnpublishedEntry', location, fresh);
    await requireCurrentDraft(gateway, session, state, seen.commit);
    const { main, draft } = state;
    const organisers = { proposed: draft.fields, known: [state.published?.fields] };
    requireOwnOrganisers(gateway, session, state.location, organisers);
    const bytes = writeFields(
      state.location,
      withGatewayFields(await mergeDraft(gateway, state), state, clock(), true),
    );
    requireValid(state.location, bytes, draft, await gateway.index(main));
    const files = new Map([...(await readDraftPictures(repository, state)), [state.location.path, bytes]]);
    const message = fill(words.gateway.commits.published, { path: state.location.path });
    const parents = [main, draft.commit];
    const to = await repository.write({ parents, files, message, author: session.person, at: clock() });
    const done = await repository.swap([
      { ref: MAIN, from: main, to },
      { ref: draftRef(state.location), from: draft.commit, to: undefined },
    ]);
    const after = (await repository.file(to, state.location.path))?.id;
    return done ? { ...state, texts: { before: state.published?.id, after } } : undefined;
  });
  const { draft: version, texts } = published;
  reportEdit(gateway, session, { what: 'published', location: published.location, version, texts });
  gateway.onPublished();
  gateway.onChanged();
  return texts;
}

/** Changes the status of a draft: submitted, approved or returned. Returns the new commit. */
export async function changeDraftStatus(
  gateway: Gateway,
  session: Session,
  location: EntryLocation | undefined,
  status: Status,
  { note, commit: seen }: SeenDraft & { note?: string | undefined },
): Promise<string> {
  const { repository, words, clock } = gateway;
  const changed = await retryOnConflict(gateway, async (fresh) => {
    const state = await findDraft(gateway, session, 'unpublishedEntry', location, fresh);
    await requireCurrentDraft(gateway, session, state, seen);
    const { draft, main } = state;
    requirePermission(session, 'updateUnpublishedEntryStatus', { location, owners: ownersOf(state), status });
    const message = `${fill(words.gateway.commits[status], { path: state.location.path })}\n\nPortal-Status: ${status}\n`;
    const commit = { parents: [draft.commit], files: new Map(), message, author: session.person, at: clock() };
    const to = await repository.write(commit);
    const unchangedMain = { ref: MAIN, from: main, to: main };
    const done = await repository.swap([unchangedMain, { ref: draftRef(state.location), from: draft.commit, to }]);
    return done ? { ...state, to } : undefined;
  });
  reportEdit(gateway, session, {
    what: EDIT_BY_STATUS[status],
    location: changed.location,
    version: changed.draft,
    note,
  });
  gateway.onChanged();
  return changed.to;
}

const EDIT_BY_STATUS = { draft: 'returned', pending_review: 'submitted', pending_publish: 'approved' } as const;

/** Deletes a draft. Keeps its commit under `refs/deleted/`, so that an accidental deletion can be undone. */
export async function deleteDraft(
  gateway: Gateway,
  session: Session,
  location: EntryLocation | undefined,
  seen: SeenDraft,
): Promise<void> {
  const deleted = await retryOnConflict(gateway, async (fresh) => {
    const state = await findDraft(gateway, session, 'deleteUnpublishedEntry', location, fresh);
    await requireCurrentDraft(gateway, session, state, seen.commit);
    const { commit } = state.draft;
    const deletedRef = draftRef(state.location).replace('refs/heads/cms/', 'refs/deleted/');
    const done = await gateway.repository.swap([
      { ref: MAIN, from: state.main, to: state.main },
      { ref: draftRef(state.location), from: commit, to: undefined },
      { ref: `${deletedRef}/${commit}`, from: undefined, to: commit },
    ]);
    return done ? state : undefined;
  });
  reportEdit(gateway, session, { what: 'deleted', location: deleted.location, version: deleted.draft });
  gateway.onChanged();
}

/** Merges a draft with what was published since it was created; refuses with both texts if they conflict. */
export async function mergeDraft({ repository }: Gateway, state: EntryWithDraft): Promise<Fields> {
  const { location, published, draft } = state;
  const ours = fieldsOf(draft);
  const fork = await repository.fork(draft.commit);
  const base = fork ? await versionAt(repository, location, fork) : undefined;
  if (!published || published.id === base?.id) return ours;
  const texts = { yours: draft.bytes?.toString() ?? null, theirs: published.bytes?.toString() ?? null };
  if (!base) throw new Refusal('taken', {}, texts);
  const { fields, conflicts } = await mergeFields(fieldsOf(base), fieldsOf(published), ours);
  if (conflicts.length === 0) return fields;
  throw new Refusal('conflict', { fields: conflicts.join(', ') }, { ...texts, fields: conflicts });
}
