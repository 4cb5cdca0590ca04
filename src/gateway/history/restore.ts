import { publishDraft } from '../editing/drafts.ts';
import { readEntryState, ownersOf, type EntryVersion } from '../entry/entry-state.ts';
import { differingFields, readFields } from '../entry/fields.ts';
import { requirePermission, type Gateway } from '../editing/gateway.ts';
import { ownerOf } from '../entry/owner.ts';
import { type EntryLocation, locationOfPath } from '../entry/location.ts';
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
  const location = await requireReadableEntry(gateway, session, path);
  const versions = await publishedVersions(gateway.repository, location);
  const shown = await Promise.all(versions.map((version) => mayRead(gateway, session, location, version)));
  return versions.filter((_, index) => shown[index]);
}

/** Reads the text of a published version. */
export async function readVersion(gateway: Gateway, session: Session, path: string, version: string): Promise<string> {
  const location = await requireReadableEntry(gateway, session, path);
  const known = await publishedVersions(gateway.repository, location);
  const bytes = known.some(({ id }) => id === version) ? await gateway.repository.readBlob(version) : undefined;
  if (!bytes) throw new Refusal('no-version');
  requirePermission(session, 'readVersion', { location, owners: [ownerOf(location, bytes)] });
  return textForEditor(location, { bytes }) ?? '';
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
  const location = locationOfPath(path) as EntryLocation;
  const state = await readEntryState(gateway.repository, location, true);
  const { published, draft } = state;
  if (published && hasSameContent(location, published, raw)) return { outcome: 'unchanged', version: published.id };
  if (draft && hasSameContent(location, draft, raw))
    return { outcome: 'unchanged', version: draft.id, status: draft.status };
  if (draft) throw new Refusal('draft-waits');
  if (seen && !published) throw new Refusal('gone', {}, { yours: raw.toString(), theirs: null });
  await requireCurrentText(gateway, session, state, seen);
  const saved = await save(gateway, session, { location, raw, base: seen, keepId: true, status: 'pending_review' });
  const owners = [ownerOf(location, raw), ...ownersOf(state)];
  if (saved.outcome !== 'draft' || !decide(session, 'publishUnpublishedEntry', { location, owners }).allow)
    return saved;
  await publishDraft(gateway, session, location, { commit: saved.commit });
  return { outcome: 'live', version: saved.version };
}

/** Lists the entries that were published and are now deleted, such as those of a removed association. */
export async function listRemoved(gateway: Gateway, session: Session): Promise<(PastVersion & { path: string })[]> {
  requirePermission(session, 'listRemoved', {});
  const removed = await deletedFiles(gateway.repository);
  const gone = await Promise.all(
    removed.map(async ({ path }) => {
      const location = locationOfPath(path);
      return location && !(await readEntryState(gateway.repository, location)).published;
    }),
  );
  // An entry that was deleted twice is listed once, with its last deletion.
  const last = new Set(new Map(removed.toReversed().map((each) => [each.path, each])).values());
  return removed.filter((each, index) => gone[index] && last.has(each));
}

function hasSameContent(location: EntryLocation, { fields }: EntryVersion, raw: Buffer): boolean {
  const other = readFields(location, raw);
  return fields !== undefined && other !== undefined && differingFields(fields, other).length === 0;
}

async function requireReadableEntry({ repository }: Gateway, session: Session, path: string): Promise<EntryLocation> {
  const location = locationOfPath(path);
  const state = location && (await readEntryState(repository, location));
  requirePermission(session, 'readVersion', { location, owners: state ? ownersOf(state) : [] });
  return location as EntryLocation;
}

async function mayRead(
  { repository }: Gateway,
  session: Session,
  location: EntryLocation,
  { id }: PastVersion,
): Promise<boolean> {
  const owner = id === undefined ? null : ownerOf(location, await repository.readBlob(id));
  return id === undefined || decide(session, 'readVersion', { location, owners: [owner] }).allow;
}
