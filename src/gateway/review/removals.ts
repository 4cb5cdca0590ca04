import { isTooMany, publishedPaths } from '../../entries/brakes.ts';
import { count, siteLanguage } from '../../i18n/index.ts';
import type { PublishOptions } from '../../publish/publish.ts';
import type { EditEvent } from '../editing/gateway.ts';
import { MAIN } from '../git/repository.ts';
import type { State } from '../storage/database.ts';
import type { ReviewParts } from './context.ts';
import { hashTexts } from './text-hash.ts';

type RemovalParts = Pick<ReviewParts, 'state' | 'content' | 'review'>;

/** Published entries that are missing from the content and would be removed by the next publish. */
export interface Removals {
  /** The commit that lacks them. */
  commit: string;
  /** How many may be removed without asking: deleted by people in the editor, or confirmed by staff. */
  allowed: number;
  /** What staff have to confirm first; set when too many entries are missing. */
  question?: RemovalQuestion | undefined;
}

export interface RemovalQuestion {
  paths: readonly string[];
  /** How many of them were deleted in the repository and not in the editor. */
  elsewhere: number;
  /** How many entries are published. */
  of: number;
  /** A hash of the paths that an answer refers to. */
  seen: string;
}

/** Records that a published entry was deleted in the gateway, which makes its removal intended. */
export function recordRemoval({ sql }: Pick<State, 'sql'>, { location, person, texts }: EditEvent, now: number): void {
  if (!texts?.before || texts.after) return;
  sql.run`
    INSERT INTO removal (path, confirmed, person, at) VALUES (${location.path}, 0, ${person.id}, ${now})
    ON CONFLICT (path) DO UPDATE SET confirmed = 0, person = ${person.id}, at = ${now}`;
}

/** Finds published entries that are missing from the content, and whether staff have to confirm their removal. */
export async function findRemovals({ state, content, review }: RemovalParts): Promise<Removals> {
  const { repository } = review.editing;
  const commit = (await repository.refs()).get(MAIN) ?? MAIN;
  const site = await content.site();
  const published = publishedPaths(review.published(), Boolean(site.sample));
  const found = await Promise.all(published.map((path) => repository.find(commit, path)));
  const gone = published.filter((_, each) => found[each]?.kind !== 'file');
  const known = knownRemovals(state, gone);
  const open = gone.filter((path) => known.get(path) !== 1);
  const elsewhere = open.filter((path) => !known.has(path)).length;
  const asks = [elsewhere, open.length - elsewhere].some((lost) => isTooMany(lost, published.length));
  const allowed = gone.length - (asks ? open.length : elsewhere);
  const question = { paths: open, elsewhere, of: published.length, seen: hashTexts(open) };
  return { commit, allowed, question: asks ? question : undefined };
}

/** Confirms all removals of a question. */
export function confirmRemovals(
  { sql }: Pick<State, 'sql'>,
  { paths }: RemovalQuestion,
  person: number,
  now: number,
): void {
  for (const path of paths)
    sql.run`
      INSERT INTO removal (path, confirmed, person, at) VALUES (${path}, 1, ${person}, ${now})
      ON CONFLICT (path) DO UPDATE SET confirmed = 1, person = ${person}, at = ${now}`;
}

/** Returns the commit to publish and how many removals it may have. Throws a sentence while staff have to confirm. */
export async function prepareRelease(parts: RemovalParts): Promise<Pick<PublishOptions, 'commit' | 'environment'>> {
  const { commit, allowed, question } = await findRemovals(parts);
  if (!question) return { commit, environment: { DUGNAD_REMOVED: String(allowed) } };
  const language = siteLanguage(await parts.content.site());
  throw new Error(count(language, language.words.review.removal.reason, question.paths.length, { of: question.of }));
}

/** Returns the recorded removals among the paths, with 1 if staff confirmed them; deletes outdated records. */
function knownRemovals({ sql }: Pick<State, 'sql'>, gone: readonly string[]): ReadonlyMap<string, number> {
  const rows = sql.all`SELECT path, confirmed FROM removal` as unknown as { path: string; confirmed: number }[];
  const wanted = new Set(gone);
  for (const { path } of rows) if (!wanted.has(path)) sql.run`DELETE FROM removal WHERE path = ${path}`;
  return new Map(rows.filter(({ path }) => wanted.has(path)).map(({ path, confirmed }) => [path, confirmed]));
}
