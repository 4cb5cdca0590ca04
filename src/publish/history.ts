import { writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { ContentHistory } from '../entries/history.ts';
import { git } from './git.ts';

/**
 * Reads from Git when each content file was last changed, and the order in which files were created.
 *
 * Follows first parents, since a branch reaches readers when it is merged. A commit dated after `now` (in milliseconds
 * since 1970) gives no date; neither does the oldest commit of a shallow clone, which seems to change every file.
 */
export type HistoryReader = (repository: string, commit: string, root: string, now: number) => Promise<ContentHistory>;

/** Opens a reader of histories, which remembers the commits it has read: the next time it reads only newer ones. */
export function openHistoryReader(): HistoryReader {
  let last: { place: string; commit: string; commits: readonly Commit[] } | undefined;
  return async (repository, commit, root, now) => {
    const hash = (await git(repository, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`)).trim();
    const isShallow = (await git(repository, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    const place = JSON.stringify([repository, root, isShallow]);
    const known = last?.place === place && (await isBelow(repository, last.commit, hash)) ? last : undefined;
    const listing = await listCommits(repository, known ? `${known.commit}..${hash}` : hash, root);
    const commits = [...(known?.commits ?? []), ...commitsIn(listing)];
    last = { place, commit: hash, commits };
    return historyOf(commits, { root, isShallow, now });
  };
}

/** Reads the history of content once. */
export const readHistory: HistoryReader = (...asked) => openHistoryReader()(...asked);

/** Checks whether a commit is reached from another one by first parents alone: nobody has rewritten the history. */
async function isBelow(repository: string, older: string, newer: string): Promise<boolean> {
  if (older === newer) return true;
  // An older commit that is gone is below nothing.
  const listing = await git(repository, 'rev-list', '--first-parent', '--parents', `${older}..${newer}`).catch(
    () => '',
  );
  const [, parent] = (listing.trim().split('\n').at(-1) ?? '').split(' ');
  return parent === older;
}

/** Lists the commits of a range, oldest first, each with its time, its parents, and what it changed. */
function listCommits(repository: string, range: string, root: string): Promise<string> {
  const settings = ['-c', 'core.quotePath=false', '-c', 'log.showRoot=true'];
  // Renames are detected so that a renamed file stays older than a copy of it.
  const options = ['--first-parent', '-m', '--reverse', '--find-renames', '--name-status', '--format=%x00%ct %P'];
  return git(repository, ...settings, 'log', ...options, range, '--', root || '.');
}

/** What decides how the history of some commits is read. */
interface HistoryContext {
  root: string;
  isShallow: boolean;
  now: number;
}

function historyOf(commits: readonly Commit[], { root, isShallow, now }: HistoryContext): ContentHistory {
  const files: ContentHistory['files'] = {};
  let future = 0;
  for (const [number, { seconds, isRoot, changes }] of commits.entries()) {
    const isFuture = seconds * 1000 > now;
    if (isFuture) future += 1;
    const touched = isFuture || (isShallow && isRoot) ? {} : { touched: seconds * 1000 };
    for (const { path, from, isGone } of changes) {
      const known = files[relativeTo(root, path)];
      const before = from === undefined ? undefined : files[relativeTo(root, from)];
      const born = known?.born ?? before?.born ?? number;
      // A new file at the old path of a renamed one is younger.
      files[relativeTo(root, path)] = { ...known, ...touched, ...(isGone ? { born: undefined } : { born }) };
    }
  }
  return { isShallow, future, files };
}

/** Writes the history of the content in a work tree to a file; returns false if there is none. */
export async function writeHistory(content: string, file: string): Promise<boolean> {
  try {
    const top = (await git(content, 'rev-parse', '--show-toplevel')).trim();
    const root = relative(top, resolve(content)).replaceAll(sep, '/');
    await writeFile(file, JSON.stringify(await readHistory(top, 'HEAD', root && `${root}/`, Date.now())));
    return true;
  } catch {
    // No repository, no Git, or no commit yet.
    return false;
  }
}

interface Commit {
  seconds: number;
  isRoot: boolean;
  changes: { path: string; from?: string; isGone?: boolean }[];
}

function commitsIn(listing: string): Commit[] {
  return listing
    .split('\0')
    .slice(1)
    .map((text) => {
      const [head = '', ...lines] = text.split('\n').filter(Boolean);
      const [seconds, ...parents] = head.trim().split(' ');
      return { seconds: Number(seconds), isRoot: parents.length === 0, changes: lines.flatMap(changesIn) };
    });
}

// `R100	old	new` ends one file and starts another.
function changesIn(line: string): Commit['changes'] {
  const [, path = '', renamed] = line.split('\t');
  return renamed
    ? [
        { path: renamed, from: path },
        { path, isGone: true },
      ]
    : [{ path }];
}

function relativeTo(root: string, path: string): string {
  return path.startsWith(root) ? path.slice(root.length) : path;
}
