import { fill } from '../../i18n/index.ts';
import { MAIN } from '../git/repository.ts';
import type { Session } from '../people/session.ts';
import { asSaved, badContent, problemsOfSave, usersOf } from './content-check.ts';
import { type EntryState, fieldsOf, lookUp, ownersOf } from '../entry/entry-state.ts';
import { type Fields, readFields, writeFields } from '../entry/fields.ts';
import { change, demand, type Editing, type Gateway, reportEdit } from './gateway.ts';
import { mergeFields } from '../entry/merge.ts';
import { draftRef, type Place } from '../entry/place.ts';
import { Refusal } from './refusal.ts';
import { demandSeenText } from './seen.ts';
import { stamp } from '../entry/stamp.ts';

interface Reverted {
  /** What one save made of the published text. */
  texts: NonNullable<Editing['texts']>;
  /** The id of what was published when staff decided. */
  seen: string | undefined;
  /** What staff tell the association. */
  note?: string | undefined;
}

/**
 * Takes back what one save changed on the page, and leaves what has been changed since; refuses when both touched the
 * same. An entry that came with that save becomes a draft again.
 */
export async function revertLive(
  gateway: Gateway,
  session: Session,
  place: Place,
  { texts, note, seen }: Reverted,
): Promise<void> {
  const { repository } = gateway;
  const reverted = await change(gateway, async (fresh) => {
    const state = await lookUp(repository, place, fresh);
    demand(session, 'revertLive', { place, owners: ownersOf(state) });
    if (!state.published) throw new Refusal('gone', {}, { yours: null, theirs: null });
    await demandSeenText(gateway, session, state, seen);
    const done = texts.before
      ? await writeBack(gateway, session, state, texts)
      : await takeDown(gateway, session, state);
    return done ? state.published : undefined;
  });
  const gone = texts.before === undefined && { texts: { before: reverted.id, after: undefined } };
  reportEdit(gateway, session, { what: 'reverted', place, version: reverted, note, ...gone });
  gateway.onPublished();
  gateway.onChanged();
}

async function writeBack(gateway: Gateway, session: Session, state: EntryState, texts: Reverted['texts']) {
  const { repository } = gateway;
  const { place, main, published } = state;
  if (!published) return false;
  const [before, after] = await Promise.all([texts.before, texts.after].map((id) => fieldsOfText(gateway, place, id)));
  if (!before || !after) throw new Refusal('no-version');
  const merged = await mergeFields(after, fieldsOf(published), before);
  if (merged.conflicts.length > 0) throw new Refusal('conflict', { fields: merged.conflicts.join(', ') });
  const bytes = writeFields(place, stamp(merged.fields, state, gateway.clock()));
  const problems = problemsOfSave(place, bytes, asSaved(published), await gateway.index(main));
  if (problems.length > 0) throw badContent(place, problems, gateway.language);
  const to = await repository.write({
    parents: [main],
    files: new Map([[place.path, bytes]]),
    ...noteOf(gateway, session, place),
  });
  return repository.swap([{ ref: MAIN, from: main, to }]);
}

/** Makes a draft of an entry that had not been on the page before. A draft that there is already stays as it is. */
async function takeDown(gateway: Gateway, session: Session, state: EntryState): Promise<boolean> {
  const { repository } = gateway;
  const { place, main, published, draft } = state;
  const users = await usersOf(repository, main, new Set([place.path]));
  if (users.length > 0) throw new Refusal('in-use', { users: users.slice(0, 10).join(', ') }, { users });
  const said = noteOf(gateway, session, place);
  const down = { ...said, parents: [main], files: new Map([[place.path, undefined]]) };
  if (draft || !published?.bytes) {
    const to = await repository.write(down);
    return repository.swap([{ ref: MAIN, from: main, to }]);
  }
  const message = `${said.message}\n\nPortal-Status: draft\n`;
  const kept = { ...said, message, parents: [0], files: new Map([[place.path, published.bytes]]) };
  const [to = '', head = ''] = await repository.writeAll([down, kept]);
  return repository.swap([
    { ref: MAIN, from: main, to },
    { ref: draftRef(place), from: undefined, to: head },
  ]);
}

function noteOf({ words, clock }: Gateway, { person }: Session, { path }: Place) {
  return { author: person, at: clock(), message: fill(words.gateway.commits.reverted, { path }) };
}

async function fieldsOfText(
  { repository }: Gateway,
  place: Place,
  id: string | undefined,
): Promise<Fields | undefined> {
  const bytes = id && (await repository.stored(id));
  return bytes ? readFields(place, bytes) : undefined;
}
