import { type Fields, readFields } from './fields.ts';
import { GitError } from '../git/process.ts';
import { type Owner, ownerOf } from './owner.ts';
import { draftRef, ownerOfPicture, type Place } from './place.ts';
import type { Status } from '../editing/policy.ts';
import { Refusal } from '../editing/refusal.ts';
import { MAIN, type Repository } from '../git/repository.ts';

/** One version of an entry, with who owns it according to itself. */
export interface EntryVersion {
  /** The id of its text: what a save names as the version that it was made from. */
  id: string;
  commit: string;
  owner: Owner;
  /** Nothing when it is a symbolic link or otherwise no file. */
  bytes: Buffer | undefined;
  readonly fields: Fields | undefined;
}

/** An entry as it stands: published, as a draft, as both, or not at all. */
export interface EntryState {
  place: Place;
  /** The commit that is published. */
  main: string;
  published: EntryVersion | undefined;
  draft: (EntryVersion & { status: Status; at: string; author: string }) | undefined;
}

const STATUS = /^Portal-Status: (draft|pending_review|pending_publish)$/m;

/** Looks up how an entry stands. */
export async function readEntryState(repository: Repository, place: Place, fresh = false): Promise<EntryState> {
  const refs = await repository.refs({ fresh });
  const main = refs.get(MAIN);
  if (!main) throw new GitError(`${repository.path} has no branch main.`);
  const head = refs.get(draftRef(place));
  const published = await versionAt(repository, place, main);
  return { place, main, published, draft: head === undefined ? undefined : await draftAt(repository, place, head) };
}

/** Reads an entry as it is in some commit. */
export async function versionAt(repository: Repository, place: Place, commit: string): Promise<EntryVersion | undefined> {
  const found = await repository.file(commit, place.path);
  if (found) repository.rememberVersion(place.path, found.id);
  return found && versionOf(place, found.id, commit, found.bytes);
}

/** Lists who owns an entry in the versions that there are. */
export function ownersOf({ published, draft }: EntryState): Owner[] {
  return [published, draft].flatMap((version) => (version ? [version.owner] : []));
}

/** Gives the fields of a version, or refuses what cannot be read as fields. */
export function fieldsOf(version: EntryVersion): Fields {
  if (!version.fields) throw new Refusal('unreadable');
  return version.fields;
}

/** Lists the pictures that a draft brings along: those that are other than where it was made from. */
export async function draftPicturesOf(repository: Repository, { draft }: EntryState): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const media = draft && (await repository.find(draft.commit, 'media'));
  if (!draft || !media) return pictures;
  const fork = await repository.fork(draft.commit);
  if (fork && (await repository.find(fork, 'media'))?.id === media.id) return pictures;
  for (const folder of await repository.folders(draft.commit, 'media')) {
    const old = new Map(fork ? await repository.files(fork, `media/${folder}`) : []);
    for (const [name, id] of await repository.files(draft.commit, `media/${folder}`)) {
      const path = `media/${folder}/${name}`;
      if (old.get(name) !== id && ownerOfPicture(path)) pictures.set(path, id);
    }
  }
  return pictures;
}

async function draftAt(repository: Repository, place: Place, head: string): Promise<EntryState['draft']> {
  const { message, at, author } = await repository.commit(head);
  const status = (STATUS.exec(message)?.[1] ?? 'draft') as Status;
  // A draft without its file is nobody's, and staff may delete it.
  const version = (await versionAt(repository, place, head)) ?? versionOf(place, head, head, undefined);
  return Object.assign(version, { status, at, author });
}

function versionOf(place: Place, id: string, commit: string, bytes: Buffer | undefined): EntryVersion {
  let fields: Fields | undefined;
  return {
    ...{ id, commit, owner: ownerOf(place, bytes), bytes },
    // Taken apart only where something is saved; a board of drafts has no need of it.
    get fields() {
      fields ??= bytes && readFields(place, bytes);
      return fields;
    },
  };
}
