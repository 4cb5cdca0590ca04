import type { ContentIndex } from '../../entries/validate.ts';
import {
  savedTextOf,
  withFutureAssociation,
  invalidContent,
  requireValid,
  gatewayProblem,
  validateSave,
} from './content-check.ts';
import { type EntryState, readEntryState, ownersOf, type EntryVersion, versionAt } from '../entry/entry-state.ts';
import {
  differingFields,
  type Fields,
  isSameField,
  readFields,
  touchedFields,
  withFieldsOf,
  writeFields,
} from '../entry/fields.ts';
import { requireOwnOrganisers } from './co-organisers.ts';
import { retryOnConflict, requirePermission, type EditEvent, type Gateway, reportEdit } from './gateway.ts';
import { mergeFields } from '../entry/merge.ts';
import { ownerOf } from '../entry/owner.ts';
import { type Asset, cleanPictures } from './pictures.ts';
import type { EntryLocation } from '../entry/location.ts';
import { goesLive, type Status } from './policy.ts';
import { Refusal } from './refusal.ts';
import { type SaveResult, writeDraft, writeLive } from './save-commits.ts';
import type { Actor } from '../people/session.ts';
import { withGatewayFields } from '../entry/gateway-fields.ts';
import { isVersionOf } from '../history/published-versions.ts';

export interface SaveRequest {
  location: EntryLocation;
  raw: Buffer;
  /** The id of the text that the editor opened; undefined if there was none. */
  base?: string | undefined;
  assets?: readonly Asset[];
  /** Whether the editor created a new entry. */
  isNew?: boolean;
  status?: Status | undefined;
  /** Waits for approval even if the change could be published at once. */
  asDraft?: boolean;
  /** Whether it is published afterwards: permission is checked before anything is saved. */
  publish?: boolean;
  /** Keeps the id in a restored text. */
  keepId?: boolean;
  /** An association that staff have not created yet; references to it are valid. */
  futureAssociation?: string | undefined;
}

/**
 * Saves an entry: merges it with later saves, validates it, and publishes it or stores it as a draft.
 *
 * Throws a `Refusal` without writing anything.
 */
export async function save(gateway: Gateway, session: Actor, request: SaveRequest): Promise<SaveResult> {
  const proposed = readProposed(gateway, request);
  const { location, assets = [] } = request;
  const facts = { location, pictures: assets.map(({ path }) => path) };
  const check = (state: EntryState) => {
    const owners = [ownerOf(location, request.raw), ...ownersOf(state)];
    requirePermission(session, 'persistEntry', { ...facts, owners });
    if (request.publish) requirePermission(session, 'publishUnpublishedEntry', { location, owners });
  };
  // Check permissions before decoding any picture.
  if (assets.length > 0) check(await readEntryState(gateway.repository, location));
  const pictures = await cleanPictures(assets);
  const done = await retryOnConflict(gateway, async (fresh) => {
    const state = await readEntryState(gateway.repository, location, fresh);
    check(state);
    const result = await attemptSave(gateway, session, { ...request, state, proposed, pictures });
    return result && { ...result, before: state };
  });
  const { before, texts, ...saved } = done;
  if (saved.outcome === 'unchanged') return saved;
  const version = { owner: ownerOf(location, request.raw), fields: proposed };
  reportEdit(gateway, session, { what: whatWasDone(saved, before), location, version, ...(texts && { texts }) });
  if (saved.outcome === 'live') gateway.onPublished();
  gateway.onChanged();
  return saved;
}

function whatWasDone({ outcome, status }: SaveResult, { draft }: EntryState): EditEvent['what'] {
  if (outcome === 'live') return 'live';
  return status === 'pending_review' && draft?.status !== status ? 'submitted' : 'saved';
}

interface Attempt extends SaveRequest {
  state: EntryState;
  proposed: Fields;
  pictures: ReadonlyMap<string, Buffer>;
}

async function attemptSave(
  gateway: Gateway,
  session: Actor,
  request: Attempt,
): Promise<(SaveResult & Partial<Pick<EditEvent, 'texts'>>) | undefined> {
  const { state, proposed, pictures } = request;
  const before = state.draft ?? state.published;
  const merged = before ? await mergeWithSaved(gateway, request, before) : proposed;
  if (!before && request.base) throw new Refusal('gone', {}, { yours: request.raw.toString(), theirs: null });
  const touched = before?.fields ? differingFields(before.fields, merged) : ['file'];
  const isMerged = differingFields(proposed, merged).length > 0;
  const mergedText = isMerged && { merged: writeFields(state.location, merged).toString() };
  if (before && touched.length === 0 && pictures.size === 0)
    return {
      outcome: 'unchanged',
      version: before.id,
      ...(state.draft && { commit: state.draft.commit }),
      ...mergedText,
    };
  const known = [state.published?.fields, state.draft?.fields];
  requireOwnOrganisers(gateway, session, state.location, { proposed: merged, known });
  const index = withFutureAssociation(await gateway.index(state.main), request.futureAssociation);
  const stamped = withGatewayFields(merged, state, gateway.clock(), request.keepId);
  const bytes = writeFields(state.location, stamped);
  requireValid(state.location, bytes, before, index);
  const mayGoLive = goesLive(session, {
    touched: before?.fields ? touchedFields(before.fields, merged) : touched,
    isPublished: state.published?.fields !== undefined && pictures.size === 0,
    corrections: await gateway.corrections(),
  });
  const isLive = mayGoLive && !request.asDraft;
  const live = isLive ? await publishableText(gateway, state, stamped, touched, index) : undefined;
  const written = live
    ? await writeLive(gateway, session, state, bytes, live)
    : await writeDraft(gateway, session, request, new Map([...pictures, [state.location.path, bytes]]));
  return written && { ...written, ...mergedText };
}

/** Merges the submitted fields with later saves, or refuses with both texts. */
async function mergeWithSaved({ repository }: Gateway, request: Attempt, before: EntryVersion): Promise<Fields> {
  const { state, proposed, raw, base } = request;
  if (base === before.id) return proposed;
  const texts = { yours: raw.toString(), theirs: before.bytes?.toString() ?? null, version: before.id };
  if (base === undefined) throw new Refusal(request.isNew ? 'taken' : 'unknown-base', {}, texts);
  const bytes = (await isVersionOf(repository, state, base)) ? await repository.readBlob(base) : undefined;
  const fields = bytes && readFields(state.location, bytes);
  if (!fields || !before.fields) throw new Refusal('unknown-base', {}, texts);
  const { fields: merged, conflicts } = await mergeFields(fields, before.fields, proposed);
  if (conflicts.length === 0) return merged;
  const reversed = await mergeFields(fields, proposed, before.fields);
  const both = { ...texts, fields: conflicts, merged: writeFields(state.location, reversed.fields).toString() };
  throw new Refusal('conflict', { fields: conflicts.join(', ') }, both);
}

/**
 * Applies the fields of this save to the published text; undefined if the draft and the published text differ in them.
 */
async function publishableText(
  { repository }: Gateway,
  state: EntryState,
  saved: Fields,
  touched: readonly string[],
  index: ContentIndex,
): Promise<Buffer | undefined> {
  const { location, draft, published } = state;
  if (!published?.fields || !draft) return writeFields(location, saved);
  const fork = await repository.fork(draft.commit);
  const before = [draft, fork ? await versionAt(repository, location, fork) : undefined];
  const fits = (key: string) =>
    before.some((each) => each?.fields && published.fields && isSameField(each.fields, published.fields, key));
  if (!touched.every(fits)) return undefined;
  const live = withFieldsOf(published.fields, saved, [...touched, 'id', 'updated']);
  // Fields that depend on the rest of the draft, such as a moved date, are published together with it.
  const bytes = writeFields(location, live);
  return validateSave(location, bytes, savedTextOf(published), index).length === 0 ? bytes : undefined;
}

function readProposed({ language }: Gateway, { location, raw }: SaveRequest): Fields {
  const fields = readFields(location, raw);
  if (fields) return fields;
  const index = { language, closures: { school_years: [], school_holidays: [], closed: [] } };
  const problems = validateSave(location, raw, undefined, index);
  throw invalidContent(
    location,
    problems.length > 0 ? problems : [gatewayProblem(location, 'file', 'fields-apart', language)],
    language,
  );
}
