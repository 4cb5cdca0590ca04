import { type BackgroundTask, type BackgroundTasks, backgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import { isAncestor } from './commits.ts';
import { GitError, runGit } from './process.ts';
import { MAIN, type Repository } from './repository.ts';
import { Conflict, FETCHED, followRewriting, PUSHING, REWRITTEN, rewritingOf, SYNCED } from './rewritten.ts';

/** How the repository and its copy elsewhere stand to each other. */
export interface RemoteState {
  /** `none` when there is no remote, `waiting` until it was reached, `conflict` when both sides changed the same. */
  state: 'none' | 'waiting' | 'synced' | 'conflict' | 'unreachable';
  /** When it was last in step, as an instant. */
  at?: string;
  /** What Git said, or the paths in conflict. */
  reason?: string;
}

export interface RemoteOptions {
  /** What the history says of a merge. */
  message: string;
  /** Called when what is published has changed by it. */
  onPublished: () => void;
  /** Milliseconds until it is tried again; later each time. */
  retry?: number;
  /** Where it is kept in step. */
  tasks?: Pick<BackgroundTasks, 'onRequest'>;
}

export interface Remote extends BackgroundTask {
  state(): RemoteState;
}

/** What is fetched, where nothing that Git knows of the remote by itself is touched. */
const FETCH = [
  `+refs/heads/main:${FETCHED}main`,
  `+refs/heads/cms/*:${FETCHED}cms/*`,
  `+refs/deleted/*:${FETCHED}deleted/*`,
  `+${REWRITTEN}*:${FETCHED}rewritten/*`,
];
const ALL = ['refs/heads/main:refs/heads/main', '+refs/heads/cms/*:refs/heads/cms/*', 'refs/deleted/*:refs/deleted/*'];
const AS_PORTAL = ['-c', 'user.name=Dugnad', '-c', 'user.email=portal@users.invalid'];

/**
 * Keeps the repository in step with its remote `origin`, if it has one: fetch, merge, push, and all again if that
 * fails. A remote whose history was rewritten is followed. Nobody waits for it: what is saved here is safe here, and
 * the state tells whether it has arrived there.
 */
export function openRemote(
  repository: Repository,
  { message, onPublished, retry = 1000, tasks = backgroundTasks() }: RemoteOptions,
): Remote {
  let state: RemoteState = { state: 'waiting' };
  const git = (...words: string[]) => runGit(repository.path, words);

  async function inStep(): Promise<void> {
    // Git does this of itself only where somebody pushes to.
    await git('gc', '--auto', '--quiet');
    if (!(await git('remote')).toString().split('\n').includes('origin')) {
      state = { state: 'none' };
      return;
    }
    await git('fetch', '--quiet', '--no-tags', '--prune', '--refmap=', 'origin', ...FETCH).catch(ignoreEmpty);
    if (await repository.inTurn(() => takeOver(repository, message))) onPublished();
    await copyRefs('refs/heads/', 'refs/', PUSHING);
    await git('push', '--quiet', '--prune', 'origin', ...ALL);
    await copyRefs(PUSHING, PUSHING, SYNCED);
    state = { state: 'synced', at: new Date().toISOString() };
  }

  /** Copies `main`, drafts and deleted drafts as they stand to other names; what is no longer there goes there too. */
  async function copyRefs(heads: string, deleted: string, to: string): Promise<void> {
    const from = [`${heads}main:${to}main`, `${heads}cms/*:${to}cms/*`, `${deleted}deleted/*:${to}deleted/*`];
    await git('fetch', '--quiet', '--no-tags', '--prune', '--refmap=', '.', ...from.map((each) => `+${each}`));
  }

  const background = tasks.onRequest(
    'remote',
    async () => {
      try {
        await inStep();
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

/** Brings what others pushed to the remote into what is published here, by a merge and never by a rebase. */
async function takeOver(repository: Repository, message: string): Promise<boolean> {
  const refs = await repository.refs({ fresh: true });
  const rewriting = await rewritingOf(repository, refs);
  if (rewriting) {
    if (await followRewriting(repository, refs, rewriting)) return true;
    throw new GitError('a branch has moved meanwhile');
  }
  const [ours, theirs] = [refs.get(MAIN), refs.get(`${FETCHED}main`)];
  if (!ours || !theirs || (await isAncestor(repository, theirs, ours))) return false;
  const to = (await isAncestor(repository, ours, theirs)) ? theirs : await merge(repository, [ours, theirs], message);
  if (!(await repository.swap([{ ref: MAIN, from: ours, to }]))) throw new GitError('main has moved meanwhile');
  return true;
}

async function merge({ path }: Repository, [ours, theirs]: [string, string], message: string): Promise<string> {
  const words = ['merge-tree', '--write-tree', '--name-only', '--no-messages', ours, theirs];
  const [tree = '', ...conflicts] = (await runGit(path, words, { codes: [0, 1] })).toString().trim().split('\n');
  if (conflicts.length > 0) throw new Conflict(conflicts.join(', '));
  const commit = ['commit-tree', tree, '-p', ours, '-p', theirs, '-m', message];
  return (await runGit(path, [...AS_PORTAL, ...commit])).toString().trim();
}

// A remote that was made just now has nothing to fetch.
function ignoreEmpty(error: Error): Buffer {
  if (/couldn't find remote ref/.test(error.message)) return Buffer.alloc(0);
  throw error;
}

function withoutSecrets(message: string): string {
  return message.replace(/\/\/[^/\s@]*@/g, '//');
}
