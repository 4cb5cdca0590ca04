import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import type { Language } from '../../i18n/index.ts';
import { type EntryState, readEntryState } from '../entry/entry-state.ts';
import { type Fields, readFields, titleOf } from '../entry/fields.ts';
import { listRemoved, listVersions, readVersion } from './restore.ts';
import { type EntryLocation, locationOfPath } from '../entry/location.ts';
import { Refusal } from '../editing/refusal.ts';
import { type PastVersion, writerOf } from './published-versions.ts';
import type { Session } from '../people/session.ts';
import { differencesOf } from '../review/differences.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';

/** One version in the history of an entry. */
export interface VersionSummary extends PastVersion {
  /** The author, if somebody else published it. */
  writer: string | undefined;
  /** What the save did; `oldest` is the last version on record. */
  change: 'oldest' | 'changed' | 'deleted' | 'broughtBack';
  /** The changes by field. */
  differences: Difference[];
  isNow: boolean;
}

/** One page of the history of an entry, newest first. */
export interface EntryHistory {
  location: EntryLocation;
  title: string;
  status: EntryStatus;
  versions: VersionSummary[];
  pagination: Pagination;
}

/** Whether the entry is published, left out of the site by validation, or deleted, and whether it has a draft. */
export interface EntryStatus {
  is: 'out' | 'leftOut' | 'deleted';
  hasDraft: boolean;
}

/** The current page, from 1, and the number of pages. */
export interface Pagination {
  page: number;
  pages: number;
}

/** One version with its content, and what restoring it would change. */
export interface VersionDetails {
  location: EntryLocation;
  title: string;
  status: EntryStatus;
  version: VersionSummary;
  /** Its content by field; undefined if it cannot be parsed. */
  content: Difference[] | undefined;
  /** The differences from the published text; undefined if there is none. */
  fromNow: Difference[] | undefined;
  /** The id of the published text. */
  seen: string | undefined;
}

/** An entry that was published and is now deleted. */
export interface RemovedEntry extends PastVersion {
  location: EntryLocation;
  title: string;
}

const VERSIONS_PER_PAGE = 30;
const REMOVED_PER_PAGE = 100;

/** Reads one page of the history of an entry; throws a `Refusal` if it was never published. */
export async function readHistory(
  parts: ReviewParts,
  session: Session,
  path: string,
  { page, language }: { page: number; language: Language },
): Promise<EntryHistory> {
  const { versions, state } = await findVersions(parts, session, path);
  const { shown, pagination, first } = paginate(versions, page, VERSIONS_PER_PAGE);
  const summaries = await Promise.all(
    shown.map((_, each) => summariseVersion(parts, state, { versions, at: first + each }, language)),
  );
  const newest = versions.find(({ id }) => id);
  const title = titleOf(state.location, await textOf(parts, state.location, newest?.id));
  return {
    location: state.location,
    title,
    status: await entryStatusOf(parts, state),
    versions: summaries,
    pagination,
  };
}

/** Reads one version of an entry. */
export async function readVersionDetails(
  parts: ReviewParts,
  session: Session,
  path: string,
  { id, language }: { id: string; language: Language },
): Promise<VersionDetails> {
  const text = await readVersion(parts.review.editing, session, path, id);
  const { versions, state } = await findVersions(parts, session, path);
  const { location, published } = state;
  const fields = readFields(location, Buffer.from(text));
  const at = versions.findIndex((version) => version.id === id);
  if (at < 0) throw new Refusal('no-version');
  const [version, content, fromNow, status] = await Promise.all([
    summariseVersion(parts, state, { versions, at }, language),
    fields && differencesOf(parts, location, { before: undefined, after: fields }, language),
    fields &&
      published?.fields &&
      differencesOf(parts, location, { before: published.fields, after: fields }, language),
    entryStatusOf(parts, state),
  ]);
  return {
    location,
    title: titleOf(location, fields),
    status,
    version,
    content,
    fromNow,
    seen: published?.id,
  };
}

/** Lists one page of the deleted entries, most recently deleted first. */
export async function listRemovedEntries(
  parts: ReviewParts,
  session: Session,
  page: number,
): Promise<{ removed: RemovedEntry[]; pagination: Pagination }> {
  const { shown, pagination } = paginate(await listRemoved(parts.review.editing, session), page, REMOVED_PER_PAGE);
  const removed = await Promise.all(
    shown.map(async ({ path, ...version }) => {
      const location = locationOfPath(path) as EntryLocation;
      return { ...version, location, title: titleOf(location, await textOf(parts, location, version.id)) };
    }),
  );
  return { removed, pagination };
}

async function findVersions({ review: { editing } }: ReviewParts, session: Session, path: string) {
  const versions = await listVersions(editing, session, path);
  if (versions.length === 0) throw new Refusal('never-published');
  return { versions, state: await readEntryState(editing.repository, locationOfPath(path) as EntryLocation) };
}

async function summariseVersion(
  parts: ReviewParts,
  { location, published }: EntryState,
  { versions, at }: { versions: readonly PastVersion[]; at: number },
  language: Language,
): Promise<VersionSummary> {
  const version = versions[at] as PastVersion;
  const earlier = versions.slice(at + 1);
  const last = earlier.find(({ id }) => id);
  const [before, after, writer] = await Promise.all([
    textOf(parts, location, last?.id),
    textOf(parts, location, version.id),
    writerOf(parts.review.editing.repository, location, version),
  ]);
  return {
    ...{ ...version, writer, change: changeOf(version, earlier), isNow: at === 0 && version.id === published?.id },
    differences: before ? await differencesOf(parts, location, { before, after }, language) : [],
  };
}

function changeOf({ id }: PastVersion, [previous]: readonly PastVersion[]): VersionSummary['change'] {
  if (id === undefined) return 'deleted';
  if (!previous) return 'oldest';
  return previous.id === undefined ? 'broughtBack' : 'changed';
}

async function entryStatusOf(parts: ReviewParts, { location, published, draft }: EntryState): Promise<EntryStatus> {
  const { problems } = await parts.review.validatedContent(clockOf(parts));
  const isLeftOut = problems.some(({ file, level }) => file === location.path && level === 'error');
  return { is: published ? (isLeftOut ? 'leftOut' : 'out') : 'deleted', hasDraft: draft !== undefined };
}

async function textOf(
  { review: { editing } }: ReviewParts,
  location: EntryLocation,
  id: string | undefined,
): Promise<Fields | undefined> {
  const bytes = id && (await editing.repository.readBlob(id));
  return bytes ? readFields(location, bytes) : undefined;
}

function paginate<Item>(items: readonly Item[], requested: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(requested) || 1), pages);
  const first = (page - 1) * perPage;
  return { shown: items.slice(first, first + perPage), pagination: { page, pages }, first };
}
