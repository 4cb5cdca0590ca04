import { type BackgroundTask, type BackgroundTasks, backgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import { isAncestor } from './commits.ts';
import { GitError, runGit } from '../../publish/git.ts';
import { MAIN, type Repository } from './repository.ts';
import {
  Conflict,
  FETCHED,
  adoptRewrittenHistory,
  PUSHING,
  REWRITTEN,
  findRewrittenHistory,
  SYNCED,
} from './rewritten-history.ts';

/** The synchronisation state of the repository and its remote. */
export interface RemoteState {
  /** `none` without a remote, `waiting` until it is reached, `conflict` when both sides changed the same lines. */
  state: 'none' | 'waiting' | 'synced' | 'conflict' | 'unreachable';
  /** The last successful synchronisation, as an ISO instant. */
  at?: string;
  /** Git's error message, or the paths in conflict. */
  reason?: string;
}

export interface RemoteOptions {
  /** The commit message of a merge. */
  message: string;
  /** Called when a merge has changed the published content. */
  onPublished: () => void;
  /** Milliseconds until a retry; the delay grows. */
  retry?: number;
  /** The background task runner. */
  tasks?: Pick<BackgroundTasks, 'onRequest'>;
}

export interface Remote extends BackgroundTask {
  state(): RemoteState;
}

/** Refspecs that leave Git's own remote-tracking refs alone. */
const FETCH_REFSPECS = [
  `+refs/heads/main:${FETCHED}main`,
  `+refs/heads/cms/*:${FETCHED}cms/*`,
  `+refs/deleted/*:${FETCHED}deleted/*`,
  `+${REWRITTEN}*:${FETCHED}rewritten/*`,
];
const PUSH_REFSPECS = [
  'refs/heads/main:refs/heads/main',
  '+refs/heads/cms/*:refs/heads/cms/*',
  'refs/deleted/*:refs/deleted/*',
];
const COMMITTER = ['-c', 'user.name=Dugnad', '-c', 'user.email=portal@users.invalid'];

/**
 * Synchronises the repository with its remote `origin` in the background, if it has one: fetches, merges and pushes,
 * and retries on failure.
 *
 * Follows a remote whose history was rewritten. Saves do not wait for it; the state says whether they have reached the
 * remote.
 */
export function openRemote(
  repository: Repository,
  { message, onPublished, retry = 1000, tasks = backgroundTasks() }: RemoteOptions,
): Remote {
  let state: RemoteState = { state: 'waiting' };
  const git = (...args: string[]) => runGit(repository.path, args);

  async function synchronise(): Promise<void> {
    // Git runs this automatically only in repositories that receive pushes.
    await git('gc', '--auto', '--quiet');
    if (!(await git('remote')).toString().split('\n').includes('origin')) {
      state = { state: 'none' };
      return;
    }
    await git('fetch', '--quiet', '--no-tags', '--prune', '--refmap=', 'origin', ...FETCH_REFSPECS).catch(ignoreEmpty);
    if (await repository.runExclusively(() => mergeFetched(repository, message))) onPublished();
    await copyRefs('refs/heads/', 'refs/', PUSHING);
    await git('push', '--quiet', '--prune', 'origin', ...PUSH_REFSPECS);
    await copyRefs(PUSHING, PUSHING, SYNCED);
    state = { state: 'synced', at: new Date().toISOString() };
  }

  /** Mirrors `main`, drafts and deleted drafts under other ref names, and prunes those that are gone. */
  async function copyRefs(heads: string, deleted: string, to: string): Promise<void> {
    const from = [`${heads}main:${to}main`, `${heads}cms/*:${to}cms/*`, `${deleted}deleted/*:${to}deleted/*`];
    await git('fetch', '--quiet', '--no-tags', '--prune', '--refmap=', '.', ...from.map((each) => `+${each}`));
  }

  const background = tasks.onRequest(
    'remote',
    async () => {
      try {
        await synchronise();
      } catch (error) {
        const reason = withoutSecrets((error as Error).message);
        state = { ...state, state: error instanceof Conflict ? 'conflict' : 'unreachable', reason };
        throw error;
      }
    },
    { firstRetry: retry, lastRetry: 300 * retry },
  );
  return { ...background, state: () => state };
}

/** Merges commits pushed to the remote into the published branch; never rebases. */
async function mergeFetched(repository: Repository, message: string): Promise<boolean> {
  const refs = await repository.refs({ fresh: true });
  const rewriting = await findRewrittenHistory(repository, refs);
  if (rewriting) {
    if (await adoptRewrittenHistory(repository, refs, rewriting)) return true;
    throw new GitError('a branch has moved meanwhile');
  }
  const [ours, theirs] = [refs.get(MAIN), refs.get(`${FETCHED}main`)];
  if (!ours || !theirs || (await isAncestor(repository, theirs, ours))) return false;
  const to = (await isAncestor(repository, ours, theirs)) ? theirs : await merge(repository, [ours, theirs], message);
  if (!(await repository.swap([{ ref: MAIN, from: ours, to }]))) throw new GitError('main has moved meanwhile');
  return true;
}

async function merge({ path }: Repository, [ours, theirs]: [string, string], message: string): Promise<string> {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', ours, theirs];
  const [tree = '', ...conflicts] = (await runGit(path, args, { codes: [0, 1] })).toString().trim().split('\n');
  if (conflicts.length > 0) throw new Conflict(conflicts.join(', '));
  const commit = ['commit-tree', tree, '-p', ours, '-p', theirs, '-m', message];
  return (await runGit(path, [...COMMITTER, ...commit])).toString().trim();
}

// A new remote has nothing to fetch.
function ignoreEmpty(error: Error): Buffer {
  if (/couldn't find remote ref/.test(error.message)) return Buffer.alloc(0);
  throw error;
}

function withoutSecrets(message: string): string {
  return message.replace(/\/\/[^/\s@]*@/g, '//');
}
