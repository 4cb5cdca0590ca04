import { isAncestor } from '../git/commits.ts';
import type { Session } from '../people/session.ts';
import type { EntryState } from '../entry/entry-state.ts';
import type { Gateway } from './gateway.ts';
import { ownerOf } from '../entry/owner.ts';
import { decide } from './policy.ts';
import { Refusal } from './refusal.ts';
import { isVersionOf } from '../history/published-versions.ts';

type WithRepository = Pick<Gateway, 'repository'>;

/** Matches a version in a request: a draft commit or the id of a text. */
export const VERSION = /^[0-9a-f]{40,64}$/;

/**
 * Refuses a decision on a draft that is not based on its current commit.
 *
 * The refusal carries both texts: the one decided on, if the session may read it, and the current one.
 */
export async function requireCurrentDraft(
  gateway: WithRepository,
  session: Session,
  state: EntryState,
  seen: string | undefined,
): Promise<void> {
  const { draft } = state;
  if (!draft || draft.commit === seen) return;
  const yours = await readableDraftCommit(gateway, session, state, seen);
  const texts = { yours, theirs: draft.bytes?.toString() ?? null, version: draft.commit };
  throw staleVersionRefusal('draft-changed', seen, texts);
}

/** Refuses a decision on a published text that is not based on its current id. */
export async function requireCurrentText(
  gateway: WithRepository,
  session: Session,
  state: EntryState,
  seen: string | undefined,
): Promise<void> {
  const { published } = state;
  if (!published || published.id === seen) return;
  const yours = await readableVersion(gateway, session, state, seen);
  const texts = { yours, theirs: published.bytes?.toString() ?? null, version: published.id };
  throw staleVersionRefusal('published-changed', seen, texts);
}

/** Creates the refusal of a decision based on an outdated version, or on none. */
export function staleVersionRefusal(
  code: 'draft-changed' | 'published-changed',
  seen: string | undefined,
  texts?: { yours: string | null; theirs: string | null; version: string },
): Refusal {
  return new Refusal(seen ? code : 'version-missing', {}, texts);
}

/**
 * Reads an earlier text of an entry by its id; null if it never belonged to this entry or the session may not read it.
 */
export async function readableVersion(
  { repository }: WithRepository,
  session: Session,
  state: EntryState,
  id: string | undefined,
): Promise<string | null> {
  if (!id || !VERSION.test(id) || !(await isVersionOf(repository, state, id))) return null;
  return textIfReadable(session, state, await repository.readBlob(id));
}

async function readableDraftCommit(
  { repository }: WithRepository,
  session: Session,
  state: EntryState,
  commit: string | undefined,
): Promise<string | null> {
  if (!commit || !VERSION.test(commit) || !state.draft) return null;
  const isOfDraft = await isAncestor(repository, commit, state.draft.commit);
  return isOfDraft ? textIfReadable(session, state, (await repository.file(commit, state.location.path))?.bytes) : null;
}

function textIfReadable(session: Session, { location }: EntryState, bytes: Buffer | undefined): string | null {
  const facts = { location, owners: [ownerOf(location, bytes)] };
  return bytes && decide(session, 'readVersion', facts).allow ? bytes.toString() : null;
}
