import { isAncestor } from './commits.ts';
import { runGit } from '../../publish/git.ts';
import type { RefChange } from './refs.ts';
import { DRAFTS, MAIN, type Repository } from './repository.ts';
import { deleteUnreachable } from './unreachable.ts';

/** Refs of the remote as last fetched. */
export const FETCHED = 'refs/dugnad/fetched/';
/** Refs as last pushed, to distinguish new local commits from those the remote had. */
export const SYNCED = 'refs/dugnad/synced/';
/** Refs that are being pushed. */
export const PUSHING = 'refs/dugnad/pushing/';
/**
 * Records at the remote, written by `npm run forget`: the replaced commit of `main` in the name, its replacement as
 * the value.
 */
export const REWRITTEN = 'refs/dugnad/rewritten/';

const TRACKED = 'refs/remotes/origin/';
const DELETED = 'refs/deleted/';

type Refs = ReadonlyMap<string, string>;

/** A rewritten history of the remote. */
export interface RewrittenHistory {
  /** The commit of our `main` that the remote had before. */
  base: string;
  /** The commit that the remote has now. */
  theirs: string;
  /** Whether `npm run forget` rewrote it: then nothing of the old history is kept. */
  isErasure: boolean;
}

/** Thrown when local changes conflict with the rewritten history; the message lists the paths. */
export class Conflict extends Error {}

/** Checks whether the history of the remote was rewritten since the last synchronisation. */
export async function findRewrittenHistory(repository: Repository, refs: Refs): Promise<RewrittenHistory | undefined> {
  const [ours, theirs] = [refs.get(MAIN), refs.get(`${FETCHED}main`)];
  if (!ours || !theirs || (await isAncestor(repository, theirs, ours))) return undefined;
  const records = [...refs.keys()].filter((ref) => ref.startsWith(`${FETCHED}rewritten/`));
  for (const record of records) {
    const base = record.slice(`${FETCHED}rewritten/`.length);
    if (await isAncestor(repository, base, ours)) return { base, theirs, isErasure: true };
  }
  const base = refs.get(`${SYNCED}main`) ?? refs.get(`${TRACKED}main`);
  if (!base || !(await isAncestor(repository, base, ours)) || (await isAncestor(repository, base, theirs)))
    return undefined;
  return { base, theirs, isErasure: false };
}

/**
 * Adopts a rewritten history: rebases unpushed commits and drafts onto it. Returns false if a branch has moved
 * meanwhile.
 *
 * After an erasure, the erased objects are deleted here too. After any other rewrite, which may be a mistake, the old
 * `main` is kept under `refs/dugnad/replaced/`.
 */
export async function adoptRewrittenHistory(
  repository: Repository,
  refs: Refs,
  rewriting: RewrittenHistory,
): Promise<boolean> {
  const { base, theirs, isErasure } = rewriting;
  const ours = refs.get(MAIN) as string;
  const main = await rebaseCommits(repository, base, ours, theirs);
  const changes: RefChange[] = [{ ref: MAIN, from: ours, to: main }];
  for (const [ref, from] of refs) {
    if (ref.startsWith(DRAFTS)) changes.push({ ref, from, to: await rebaseDraft(repository, refs, ref, main) });
    else changes.push(...(await changeForOtherRef(repository, refs, { ref, from, theirs, main })));
  }
  for (const [ref, to] of renamedRefs(refs, `${FETCHED}deleted/`, DELETED))
    if (!refs.has(ref)) changes.push({ ref, from: undefined, to });
  if (!isErasure) changes.push({ ref: `refs/dugnad/replaced/${ours}`, from: undefined, to: ours });
  if (!(await repository.swap(changes.filter(({ ref, from }) => from !== undefined || !refs.has(ref))))) return false;
  if (isErasure) await deleteUnreachable(repository.path);
  return true;
}

/** Returns the changes for a ref that is neither `main` nor a draft: refs to the old history are deleted. */
async function changeForOtherRef(
  repository: Repository,
  refs: Refs,
  { ref, from, theirs, main }: { ref: string; from: string; theirs: string; main: string },
): Promise<RefChange[]> {
  if (ref === `${SYNCED}main`) return [{ ref, from, to: theirs }];
  if (ref.startsWith(SYNCED) || ref.startsWith(PUSHING) || ref.startsWith(TRACKED))
    return [{ ref, from, to: undefined }];
  if (!ref.startsWith(DELETED) || refs.get(ref.replace(DELETED, `${FETCHED}deleted/`)) === from) return [];
  const gone = { ref, from, to: undefined };
  // The remote already has it under the name of its new commit.
  if (refs.has(ref.replace(DELETED, `${SYNCED}deleted/`))) return [gone];
  const to = await squashOnto(repository, {
    base: await forkOf(repository, from, refs.get(MAIN)),
    tip: from,
    onto: main,
  });
  return [gone, { ref: `${ref.slice(0, ref.lastIndexOf('/'))}/${to}`, from: undefined, to }];
}

async function rebaseDraft(repository: Repository, refs: Refs, ref: string, main: string): Promise<string> {
  const tip = refs.get(ref) as string;
  const name = ref.slice('refs/heads/'.length);
  const [fetched, synced] = [refs.get(FETCHED + name), refs.get(SYNCED + name)];
  if (fetched && synced === tip) return fetched;
  if (fetched && synced && (await isAncestor(repository, synced, tip)))
    return squashOnto(repository, { base: synced, tip, onto: fetched, path: `${name.slice('cms/'.length)}.md` });
  const base = await forkOf(repository, tip, refs.get(MAIN));
  return squashOnto(repository, { base, tip, onto: main, path: `${name.slice('cms/'.length)}.md` });
}

/** Rebases the changes of a branch since its base as one commit by the same author. */
async function squashOnto(
  repository: Repository,
  { base, tip, onto, path = '' }: { base: string | undefined; tip: string; onto: string; path?: string },
): Promise<string> {
  const tree = base && (await mergeTrees(repository, base, onto, tip).catch(ignoreConflict));
  if (tree) return copyCommit(repository, tip, tree, [onto]);
  // On conflict, the draft keeps its own text.
  const bytes = (await repository.file(tip, path))?.bytes;
  const { message, at } = await repository.commit(tip);
  const files = new Map(bytes ? [[path, bytes]] : []);
  const written = { parents: [onto], files, message, author: { id: 0, name: 'Dugnad' }, at: new Date(at) };
  return repository.write(written);
}

/** Rebases each commit between `base` and `tip` onto another commit. */
async function rebaseCommits(repository: Repository, base: string, tip: string, onto: string): Promise<string> {
  const args = ['rev-list', '--reverse', '--first-parent', `${base}..${tip}`];
  const commits = (await runGit(repository.path, args)).toString().split('\n').filter(Boolean);
  let at = onto;
  for (const commit of commits) {
    const [parent = base] = (await repository.commit(commit)).parents;
    at = await copyCommit(repository, commit, await mergeTrees(repository, parent, at, commit), [at]);
  }
  return at;
}

/** Merges the changes since a base into another commit and returns the tree. */
async function mergeTrees(repository: Repository, base: string, ours: string, theirs: string): Promise<string> {
  const trees = await Promise.all([base, ours, theirs].map(async (each) => (await repository.commit(each)).tree));
  const [old, ourTree = '', other = ''] = trees;
  if (old === ourTree || ourTree === other) return other;
  if (old === other) return ourTree;
  // Git 2.38 can only merge commits with a common ancestor.
  const root = await commitTree(repository, old as string, []);
  const sides = [await commitTree(repository, ourTree, [root]), await commitTree(repository, other, [root])];
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', ...sides];
  const printed = (await runGit(repository.path, args, { codes: [0, 1] })).toString().trim();
  const [tree = '', ...conflicts] = printed.split('\n');
  if (conflicts.length > 0) throw new Conflict(conflicts.join(', '));
  return tree;
}

function commitTree(repository: Repository, tree: string, parents: readonly string[]): Promise<string> {
  const nobody = 'Dugnad <portal@users.invalid> 0 +0000';
  return writeCommit(repository, [
    ...[`tree ${tree}`, ...parents.map((each) => `parent ${each}`), `author ${nobody}`, `committer ${nobody}`],
    ...['', 'merge'],
  ]);
}

/** Copies a commit with another tree and other parents; author, date and message stay. */
async function copyCommit(repository: Repository, commit: string, tree: string, parents: readonly string[]) {
  const [head = '', ...message] = (await runGit(repository.path, ['cat-file', 'commit', commit]))
    .toString()
    .split('\n\n');
  const authorship = head.split('\n').filter((line) => /^(?:author|committer) /.test(line));
  const links = [`tree ${tree}`, ...parents.map((each) => `parent ${each}`)];
  return writeCommit(repository, [...links, ...authorship, '', message.join('\n\n')]);
}

async function writeCommit({ path }: Repository, lines: readonly string[]): Promise<string> {
  const args = ['hash-object', '-t', 'commit', '-w', '--stdin'];
  return (await runGit(path, args, { input: lines.join('\n') })).toString().trim();
}

async function forkOf({ path }: Repository, commit: string, main = MAIN): Promise<string | undefined> {
  return (await runGit(path, ['merge-base', commit, main], { codes: [0, 1] })).toString().trim() || undefined;
}

function renamedRefs(refs: Refs, prefix: string, as: string): [ref: string, commit: string][] {
  return [...refs].flatMap(([ref, commit]) =>
    ref.startsWith(prefix) ? [[as + ref.slice(prefix.length), commit]] : [],
  );
}

function ignoreConflict(error: Error): undefined {
  if (!(error instanceof Conflict)) throw error;
}
