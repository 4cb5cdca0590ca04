import type { Difference } from '../../cms/entry-in-words.ts';
import type { Language } from '../../i18n/index.ts';
import { type EntryState, lookUp } from '../entry/entry-state.ts';
import { type Fields, readFields, titleOf } from '../entry/fields.ts';
import { listRemoved, listVersions, readVersion } from './restore.ts';
import { type Place, placeAt } from '../entry/place.ts';
import { Refusal } from '../editing/refusal.ts';
import { type PastVersion, writerOf } from './published-versions.ts';
import type { Session } from '../people/session.ts';
import { differencesOf } from '../review/differences.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';

/** One version of an entry as people look back on it. */
export interface Past extends PastVersion {
  /** Who wrote it, where somebody else put it on the page. */
  writer: string | undefined;
  /** What that save did; `oldest` is the last that the list reaches back to. */
  did: 'oldest' | 'changed' | 'deleted' | 'broughtBack';
  /** Field by field what it changed. */
  differences: Difference[];
  isNow: boolean;
}

/** An entry with a part of what it has been, newest first. */
export interface LookedBack {
  place: Place;
  title: string;
  standing: Standing;
  pasts: Past[];
  turn: Turn;
}

/** How it stands with the entry now: on the page, kept from it by the judge, or deleted; and whether a draft waits. */
export interface Standing {
  is: 'out' | 'leftOut' | 'deleted';
  hasDraft: boolean;
}

/** Which page of a list is shown, from 1, and of how many. */
export interface Turn {
  page: number;
  pages: number;
}

/** One version with all that it said, and what bringing it back would change. */
export interface LookedAt {
  place: Place;
  title: string;
  standing: Standing;
  past: Past;
  /** What it said; nothing when it cannot be read. */
  said: Difference[] | undefined;
  /** How it differs from what is published now; nothing where nothing is. */
  fromNow: Difference[] | undefined;
  /** The id of what is published now. */
  seen: string | undefined;
}

/** An entry that is gone from the site. */
export interface Removed extends PastVersion {
  place: Place;
  title: string;
}

const MOST_VERSIONS = 30;
const MOST_REMOVED = 100;

/** Looks back on an entry: what each save changed, thirty at a time. Throws for what nobody has published. */
export async function lookBack(
  parts: ReviewParts,
  session: Session,
  path: string,
  { page, language }: { page: number; language: Language },
): Promise<LookedBack> {
  const { versions, state } = await findVersions(parts, session, path);
  const { shown, turn, first } = turned(versions, page, MOST_VERSIONS);
  const pasts = await Promise.all(
    shown.map((_, each) => lookAtSave(parts, state, { versions, at: first + each }, language)),
  );
  const newest = versions.find(({ id }) => id);
  const title = titleOf(state.place, await textOf(parts, state.place, newest?.id));
  return { place: state.place, title, standing: await standingOf(parts, state), pasts, turn };
}

/** Looks at one version of an entry. */
export async function lookAtVersion(
  parts: ReviewParts,
  session: Session,
  path: string,
  { id, language }: { id: string; language: Language },
): Promise<LookedAt> {
  const text = await readVersion(parts.moderation.editing, session, path, id);
  const { versions, state } = await findVersions(parts, session, path);
  const { place, published } = state;
  const fields = readFields(place, Buffer.from(text));
  const at = versions.findIndex((version) => version.id === id);
  if (at < 0) throw new Refusal('no-version');
  const [past, said, fromNow, standing] = await Promise.all([
    lookAtSave(parts, state, { versions, at }, language),
    fields && differencesOf(parts, place, { before: undefined, after: fields }, language),
    fields && published?.fields && differencesOf(parts, place, { before: published.fields, after: fields }, language),
    standingOf(parts, state),
  ]);
  return { place, title: titleOf(place, fields), standing, past, said, fromNow, seen: published?.id };
}

/** Lists the entries that are gone from the site, the last to go first, a hundred at a time. */
export async function lookAtRemoved(
  parts: ReviewParts,
  session: Session,
  page: number,
): Promise<{ removed: Removed[]; turn: Turn }> {
  const { shown, turn } = turned(await listRemoved(parts.moderation.editing, session), page, MOST_REMOVED);
  const removed = await Promise.all(
    shown.map(async ({ path, ...version }) => {
      const place = placeAt(path) as Place;
      return { ...version, place, title: titleOf(place, await textOf(parts, place, version.id)) };
    }),
  );
  return { removed, turn };
}

async function findVersions({ moderation: { editing } }: ReviewParts, session: Session, path: string) {
  const versions = await listVersions(editing, session, path);
  if (versions.length === 0) throw new Refusal('never-published');
  return { versions, state: await lookUp(editing.repository, placeAt(path) as Place) };
}

async function lookAtSave(
  parts: ReviewParts,
  { place, published }: EntryState,
  { versions, at }: { versions: readonly PastVersion[]; at: number },
  language: Language,
): Promise<Past> {
  const version = versions[at] as PastVersion;
  const earlier = versions.slice(at + 1);
  const last = earlier.find(({ id }) => id);
  const [before, after, writer] = await Promise.all([
    textOf(parts, place, last?.id),
    textOf(parts, place, version.id),
    writerOf(parts.moderation.editing.repository, place, version),
  ]);
  return {
    ...{ ...version, writer, did: whatWasDone(version, earlier), isNow: at === 0 && version.id === published?.id },
    differences: before ? await differencesOf(parts, place, { before, after }, language) : [],
  };
}

function whatWasDone({ id }: PastVersion, [previous]: readonly PastVersion[]): Past['did'] {
  if (id === undefined) return 'deleted';
  if (!previous) return 'oldest';
  return previous.id === undefined ? 'broughtBack' : 'changed';
}

async function standingOf(parts: ReviewParts, { place, published, draft }: EntryState): Promise<Standing> {
  const { problems } = await parts.moderation.validatedContent(clockOf(parts));
  const isLeftOut = problems.some(({ file, level }) => file === place.path && level === 'error');
  return { is: published ? (isLeftOut ? 'leftOut' : 'out') : 'deleted', hasDraft: draft !== undefined };
}

async function textOf(
  { moderation: { editing } }: ReviewParts,
  place: Place,
  id: string | undefined,
): Promise<Fields | undefined> {
  const bytes = id && (await editing.repository.stored(id));
  return bytes ? readFields(place, bytes) : undefined;
}

function turned<Item>(items: readonly Item[], wanted: number, most: number) {
  const pages = Math.max(1, Math.ceil(items.length / most));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const first = (page - 1) * most;
  return { shown: items.slice(first, first + most), turn: { page, pages }, first };
}
