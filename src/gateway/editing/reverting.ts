import { fill } from '../../i18n/index.ts';
import { MAIN } from '../git/repository.ts';
import type { Session } from '../people/session.ts';
import { savedTextOf, invalidContent, validateSave } from './content-check.ts';
import { findReferrers } from '../entry/referrers.ts';
import { type EntryState, fieldsOf, readEntryState, ownersOf } from '../entry/entry-state.ts';
import { type Fields, readFields, writeFields } from '../entry/fields.ts';
import { retryOnConflict, requirePermission, type EditEvent, type Gateway, reportEdit } from './gateway.ts';
import { mergeFields } from '../entry/merge.ts';
import { draftRef, type EntryLocation } from '../entry/location.ts';
import { Refusal } from './refusal.ts';
import { requireCurrentText } from './current-version.ts';
import { withGatewayFields } from '../entry/gateway-fields.ts';

interface RevertRequest {
  /** The published text before and after the save to revert. */
  texts: NonNullable<EditEvent['texts']>;
  /** The id of the published text when staff decided. */
  seen: string | undefined;
  /** A message from staff to the association. */
  note?: string | undefined;
}

/**
 * Reverts what one save changed on the page and keeps later changes; refuses if both changed the same field. An entry
 * that was first published by that save becomes a draft again.
 */
export async function revertLive(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { texts, note, seen }: RevertRequest,
): Promise<void> {
  const { repository } = gateway;
  const reverted = await retryOnConflict(gateway, async (fresh) => {
    const state = await readEntryState(repository, location, fresh);
    requirePermission(session, 'revertLive', { location, owners: ownersOf(state) });
    if (!state.published) throw new Refusal('gone', {}, { yours: null, theirs: null });
    await requireCurrentText(gateway, session, state, seen);
    const done = texts.before
      ? await revertFields(gateway, session, state, texts)
      : await unpublish(gateway, session, state);
    return done ? state.published : undefined;
  });
  const gone = texts.before === undefined && { texts: { before: reverted.id, after: undefined } };
  reportEdit(gateway, session, { what: 'reverted', location, version: reverted, note, ...gone });
  gateway.onPublished();
  gateway.onChanged();
}

async function revertFields(gateway: Gateway, session: Session, state: EntryState, texts: RevertRequest['texts']) {
  const { repository } = gateway;
  const { location, main, published } = state;
  if (!published) return false;
  const [before, after] = await Promise.all(
    [texts.before, texts.after].map((id) => readFieldsOf(gateway, location, id)),
  );
  if (!before || !after) throw new Refusal('no-version');
  const merged = await mergeFields(after, fieldsOf(published), before);
  if (merged.conflicts.length > 0) throw new Refusal('conflict', { fields: merged.conflicts.join(', ') });
  const bytes = writeFields(location, withGatewayFields(merged.fields, state, gateway.clock()));
  const problems = validateSave(location, bytes, savedTextOf(published), await gateway.index(main));
  if (problems.length > 0) throw invalidContent(location, problems, gateway.language);
  const to = await repository.write({
    parents: [main],
    files: new Map([[location.path, bytes]]),
    ...commitDetails(gateway, session, location),
  });
  return repository.swap([{ ref: MAIN, from: main, to }]);
}

/** Turns a newly published entry back into a draft. Keeps an existing draft as it is. */
async function unpublish(gateway: Gateway, session: Session, state: EntryState): Promise<boolean> {
  const { repository } = gateway;
  const { location, main, published, draft } = state;
  const referrers = await findReferrers(repository, main, new Set([location.path]));
  if (referrers.length > 0)
    throw new Refusal('in-use', { users: referrers.slice(0, 10).join(', ') }, { users: referrers });
  const details = commitDetails(gateway, session, location);
  const removal = { ...details, parents: [main], files: new Map([[location.path, undefined]]) };
  if (draft || !published?.bytes) {
    const to = await repository.write(removal);
    return repository.swap([{ ref: MAIN, from: main, to }]);
  }
  const message = `${details.message}\n\nPortal-Status: draft\n`;
  const draftCommit = { ...details, message, parents: [0], files: new Map([[location.path, published.bytes]]) };
  const [to = '', head = ''] = await repository.writeAll([removal, draftCommit]);
  return repository.swap([
    { ref: MAIN, from: main, to },
    { ref: draftRef(location), from: undefined, to: head },
  ]);
}

function commitDetails({ words, clock }: Gateway, { person }: Session, { path }: EntryLocation) {
  return { author: person, at: clock(), message: fill(words.gateway.commits.reverted, { path }) };
}

async function readFieldsOf(
  { repository }: Gateway,
  location: EntryLocation,
  id: string | undefined,
): Promise<Fields | undefined> {
  const bytes = id && (await repository.readBlob(id));
  return bytes ? readFields(location, bytes) : undefined;
}
