import { fill } from '../../../i18n/index.ts';
import { findReferrers } from '../../entry/referrers.ts';
import { type EntryState, ownersOf, readEntryState, versionAt } from '../../entry/entry-state.ts';
import { draftRef, type EntryLocation } from '../../entry/location.ts';
import { MAIN } from '../../git/repository.ts';
import type { Session } from '../../people/session.ts';
import { type Gateway, reportEdit, requirePermission, retryOnConflict } from '../../editing/gateway.ts';
import { Refusal } from '../../editing/refusal.ts';

/** A draft that was published: its commit, and the ids of the published text before and after. */
export interface PublishedDraft {
  draft: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * Undoes the publication of a draft: the page is as it was, and the draft waits for approval again. Refuses if anybody
 * has changed the entry since, or refers to it.
 */
export async function undoPublishing(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  published: PublishedDraft,
): Promise<void> {
  const { repository } = gateway;
  const undone = await retryOnConflict(gateway, async (fresh) => {
    const state = await readEntryState(repository, location, fresh);
    requirePermission(session, 'revertLive', { location, owners: ownersOf(state) });
    if (state.draft || !state.published || state.published.id !== published.after)
      throw new Refusal('published-changed');
    const done = await restoreDraft(gateway, session, state, published);
    return done ? state.published : undefined;
  });
  const texts = { before: published.after, after: published.before };
  reportEdit(gateway, session, { what: 'undone', location, version: undone, texts });
  gateway.onPublished();
  gateway.onChanged();
}

/** Writes the earlier text to the page, and the draft as a new branch: Git would take the old one for merged. */
async function restoreDraft(
  { repository, words, clock }: Gateway,
  { person }: Session,
  { location, main }: EntryState,
  { draft, before }: PublishedDraft,
): Promise<boolean> {
  const { path } = location;
  if (before === undefined) {
    const users = await findReferrers(repository, main, new Set([path]));
    if (users.length > 0) throw new Refusal('in-use', { users: users.slice(0, 10).join(', ') }, { users });
  }
  const [old, version] = await Promise.all([
    before && repository.readBlob(before),
    versionAt(repository, location, draft),
  ]);
  if (!version?.bytes) throw new Refusal('no-version');
  const details = { author: person, at: clock() };
  const message = fill(words.gateway.commits.undone, { path });
  const [to = '', head = ''] = await repository.writeAll([
    { ...details, message, parents: [main], files: new Map([[path, old || undefined]]) },
    {
      ...details,
      message: `${message}\n\nPortal-Status: pending_review\n`,
      parents: [0],
      files: new Map([[path, version.bytes]]),
    },
  ]);
  return repository.swap([
    { ref: MAIN, from: main, to },
    { ref: draftRef(location), from: undefined, to: head },
  ]);
}
