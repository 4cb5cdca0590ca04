import { fill } from '../../i18n/index.ts';
import { type EntryState, draftPicturesOf } from '../entry/entry-state.ts';
import type { EditEvent, Gateway } from './gateway.ts';
import { draftRef } from '../entry/location.ts';
import { type Status, statusAfterSave } from './policy.ts';
import type { NewCommit } from '../git/commits.ts';
import { MAIN } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';

export interface SaveResult {
  outcome: 'draft' | 'live' | 'unchanged';
  /** The id of the saved text. */
  version: string;
  /** The commit of the draft, if there is one. */
  commit?: string;
  /** The saved text, where it differs from the submitted one because others had saved meanwhile. */
  merged?: string;
  status?: Status;
}

/** Writes the published text and an existing draft in one step; returns undefined if a branch has moved meanwhile. */
export async function writeLive(
  { repository, clock, words }: Gateway,
  { person }: Actor,
  state: EntryState,
  bytes: Buffer,
  live: Buffer,
): Promise<(SaveResult & Pick<EditEvent, 'texts'>) | undefined> {
  const { location, main, draft } = state;
  const note = { author: person, at: clock() };
  const message = fill(words.gateway.commits.live, { path: location.path });
  const commits: NewCommit[] = [{ ...note, parents: [main], files: new Map([[location.path, live]]), message }];
  if (draft) {
    // Based on the published commit, so that the draft contains only its own changes.
    const files = new Map([...(await readDraftPictures(repository, state)), [location.path, bytes]]);
    const again = `${message}\n\nPortal-Status: ${draft.status}\n`;
    commits.push({ ...note, parents: [0, draft.commit], files, message: again });
  }
  const [to = '', head = to] = await repository.writeAll(commits);
  const draftChange = draft ? [{ ref: draftRef(location), from: draft.commit, to: head }] : [];
  if (!(await repository.swap([{ ref: MAIN, from: main, to }, ...draftChange]))) return undefined;
  if (draft) repository.rememberFork(head, to);
  const version = (await repository.file(head, location.path))?.id as string;
  const texts = { before: state.published?.id, after: (await repository.file(to, location.path))?.id };
  return { outcome: 'live', version, texts, ...(draft && { status: draft.status, commit: head }) };
}

/** Writes the files of a draft; returns undefined if a branch has moved meanwhile. */
export async function writeDraft(
  { repository, clock, words }: Gateway,
  session: Actor,
  { state: { location, main, draft }, status: asked }: { state: EntryState; status?: Status | undefined },
  files: ReadonlyMap<string, Buffer>,
): Promise<SaveResult | undefined> {
  const status = statusAfterSave(session, draft?.status, asked);
  const message = `${fill(words.gateway.commits.saved, { path: location.path })}\n\nPortal-Status: ${status}\n`;
  const parents = [draft?.commit ?? main];
  const to = await repository.write({ parents, files, author: session.person, message, at: clock() });
  const done = await repository.swap([
    { ref: MAIN, from: main, to: main },
    { ref: draftRef(location), from: draft?.commit, to },
  ]);
  repository.rememberFork(to, draft ? await repository.fork(draft.commit) : main);
  const version = (await repository.file(to, location.path))?.id as string;
  return done ? { outcome: 'draft', version, status, commit: to } : undefined;
}

/** Reads the pictures that a draft adds or changes, by path. */
export async function readDraftPictures(
  repository: Gateway['repository'],
  state: EntryState,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [path, id] of await draftPicturesOf(repository, state)) {
    const bytes = await repository.readBlob(id);
    if (bytes) files.set(path, bytes);
  }
  return files;
}
