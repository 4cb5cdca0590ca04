import { type Fields, readFields } from './fields.ts';
import { GitError } from '../../publish/git.ts';
import { type Owner, ownerOf } from './owner.ts';
import { draftRef, ownerOfPicture, type EntryLocation } from './location.ts';
import type { Status } from '../editing/policy.ts';
import { Refusal } from '../editing/refusal.ts';
import { MAIN, type Repository } from '../git/repository.ts';

/** One version of an entry, with the owner that its own text names. */
export interface EntryVersion {
  /** The id of its text, which a save names as its base. */
  id: string;
  commit: string;
  owner: Owner;
  /** Undefined for anything but a regular file, such as a symbolic link. */
  bytes: Buffer | undefined;
  readonly fields: Fields | undefined;
}

/** The published version and the draft of an entry, as far as they exist. */
export interface EntryState {
  location: EntryLocation;
  /** The published commit. */
  main: string;
  published: EntryVersion | undefined;
  draft: (EntryVersion & { status: Status; at: string; author: string; authorId: number | undefined }) | undefined;
}

const STATUS = /^Portal-Status: (draft|pending_review|pending_publish)$/m;

/** Reads the published version and the draft of an entry. */
export async function readEntryState(
  repository: Repository,
  location: EntryLocation,
  fresh = false,
): Promise<EntryState> {
  const refs = await repository.refs({ fresh });
  const main = refs.get(MAIN);
  if (!main) throw new GitError(`${repository.path} has no branch main.`);
  const head = refs.get(draftRef(location));
  const published = await versionAt(repository, location, main);
  return {
    location,
    main,
    published,
    draft: head === undefined ? undefined : await draftAt(repository, location, head),
  };
}

/** Reads an entry as of a commit. */
export async function versionAt(
  repository: Repository,
  location: EntryLocation,
  commit: string,
): Promise<EntryVersion | undefined> {
  const found = await repository.file(commit, location.path);
  if (found) repository.rememberVersion(location.path, found.id);
  return found && versionOf(location, found.id, commit, found.bytes);
}

/** Lists the owners of the existing versions of an entry. */
export function ownersOf({ published, draft }: EntryState): Owner[] {
  return [published, draft].flatMap((version) => (version ? [version.owner] : []));
}

/** Returns the fields of a version; refuses a text that cannot be parsed. */
export function fieldsOf(version: EntryVersion): Fields {
  if (!version.fields) throw new Refusal('unreadable');
  return version.fields;
}

/** Lists the pictures that a draft adds or changes: object ids by path. */
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

async function draftAt(repository: Repository, location: EntryLocation, head: string): Promise<EntryState['draft']> {
  const { message, at, author, authorId } = await repository.commit(head);
  const status = (STATUS.exec(message)?.[1] ?? 'draft') as Status;
  // A draft without its file has no owner; only staff may delete it.
  const version = (await versionAt(repository, location, head)) ?? versionOf(location, head, head, undefined);
  return Object.assign(version, { status, at, author, authorId });
}

function versionOf(location: EntryLocation, id: string, commit: string, bytes: Buffer | undefined): EntryVersion {
  let fields: Fields | undefined;
  return {
    ...{ id, commit, owner: ownerOf(location, bytes), bytes },
    // Parsed only when needed: lists of drafts do not use it.
    get fields() {
      fields ??= bytes && readFields(location, bytes);
      return fields;
    },
  };
}
