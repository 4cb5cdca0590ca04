import { publishDraft } from '../editing/drafts.ts';
import { readEntryState, ownersOf, type EntryVersion } from '../entry/entry-state.ts';
import { differingFields, readFields } from '../entry/fields.ts';
import { requirePermission, type Gateway } from '../editing/gateway.ts';
import { ownerOf } from '../entry/owner.ts';
import { type Place, placeAt } from '../entry/place.ts';
import { decide } from '../editing/policy.ts';
import { textForEditor } from '../editing/read-entries.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import { requireCurrentText } from '../editing/current-version.ts';
import type { Session } from '../people/session.ts';
import { type PastVersion, publishedVersions, deletedFiles } from './published-versions.ts';

/** Lists the earlier versions of an entry («tidligere versjoner») that the session may read, newest first. */
export async function listVersions(gateway: Gateway, session: Session, path: string): Promise<PastVersion[]> {
  const place = await requireReadableEntry(gateway, session, path);
  const versions = await publishedVersions(gateway.repository, place);
  const shown = await Promise.all(versions.map((version) => mayRead(gateway, session, place, version)));
  return versions.filter((_, index) => shown[index]);
}

/** Reads the text of a published version. */
export async function readVersion(gateway: Gateway, session: Session, path: string, version: string): Promise<string> {
  const place = await requireReadableEntry(gateway, session, path);
  const known = await publishedVersions(gateway.repository, place);
  const bytes = known.some(({ id }) => id === version) ? await gateway.repository.readBlob(version) : undefined;
  if (!bytes) throw new Refusal('no-version');
  requirePermission(session, 'readVersion', { place, owners: [ownerOf(place, bytes)] });
  return textForEditor(place, { bytes }) ?? '';
}

/** A version to restore. */
export interface RestoreRequest {
  version: string;
  /** The id of the text that was published when the version was shown; undefined if there was none. */
  seen?: string | undefined;
}

/**
 * Restores a version («hent tilbake») as a normal save under the same rules, and publishes it if the session may
 * publish. Refuses if the entry has a draft.
 */
export async function restoreVersion(
  gateway: Gateway,
  session: Session,
  path: string,
  { version, seen }: RestoreRequest,
): Promise<SaveResult> {
  const raw = Buffer.from(await readVersion(gateway, session, path, version));
  const place = placeAt(path) as Place;
  const state = await readEntryState(gateway.repository, place, true);
  const { published, draft } = state;
  if (published && hasSameContent(place, published, raw)) return { outcome: 'unchanged', version: published.id };
  if (draft && hasSameContent(place, draft, raw))
    return { outcome: 'unchanged', version: draft.id, status: draft.status };
  if (draft) throw new Refusal('draft-waits');
  if (seen && !published) throw new Refusal('gone', {}, { yours: raw.toString(), theirs: null });
  await requireCurrentText(gateway, session, state, seen);
  const saved = await save(gateway, session, { place, raw, base: seen, keepId: true, status: 'pending_review' });
  const owners = [ownerOf(place, raw), ...ownersOf(state)];
  if (saved.outcome !== 'draft' || !decide(session, 'publishUnpublishedEntry', { place, owners }).allow) return saved;
  await publishDraft(gateway, session, place, { commit: saved.commit });
  return { outcome: 'live', version: saved.version };
}

/** Lists the entries that were published and are now deleted, such as those of a removed association. */
export async function listRemoved(gateway: Gateway, session: Session): Promise<(PastVersion & { path: string })[]> {
  requirePermission(session, 'listRemoved', {});
  const removed = await deletedFiles(gateway.repository);
  const gone = await Promise.all(
    removed.map(async ({ path }) => {
      const place = placeAt(path);
      return place && !(await readEntryState(gateway.repository, place)).published;
    }),
  );
  // An entry that was deleted twice is listed once, with its last deletion.
  const last = new Set(new Map(removed.toReversed().map((each) => [each.path, each])).values());
  return removed.filter((each, index) => gone[index] && last.has(each));
}

function hasSameContent(place: Place, { fields }: EntryVersion, raw: Buffer): boolean {
  const other = readFields(place, raw);
  return fields !== undefined && other !== undefined && differingFields(fields, other).length === 0;
}

async function requireReadableEntry({ repository }: Gateway, session: Session, path: string): Promise<Place> {
  const place = placeAt(path);
  const state = place && (await readEntryState(repository, place));
  requirePermission(session, 'readVersion', { place, owners: state ? ownersOf(state) : [] });
  return place as Place;
}

async function mayRead({ repository }: Gateway, session: Session, place: Place, { id }: PastVersion): Promise<boolean> {
  const owner = id === undefined ? null : ownerOf(place, await repository.readBlob(id));
  return id === undefined || decide(session, 'readVersion', { place, owners: [owner] }).allow;
}
