import { setTimeout as pause } from 'node:timers/promises';
import { GitError, runGit } from '../../publish/git.ts';

const NO_TIMEOUT = { timeout: 0 };
const MAX_WAIT = 60_000;

/** Deletes what no branch of a repository leads to any more, but nothing that is being written from now on. */
export async function deleteUnreachable(repository: string): Promise<void> {
  // Git compares whole seconds.
  const now = `@${Math.floor(Date.now() / 1000) + 1} +0000`;
  await runGit(repository, ['reflog', 'expire', '--expire=now', '--all'], NO_TIMEOUT);
  for (const began = Date.now(); ; await pause(500)) {
    try {
      await runGit(repository, ['-c', 'gc.cruftPacks=false', 'gc', '--quiet', `--prune=${now}`], NO_TIMEOUT);
      return;
    } catch (error) {
      // A push starts one in the background, and one of a killed run goes on.
      const isRunning = error instanceof GitError && error.message.includes('gc is already running');
      if (!isRunning || Date.now() - began > MAX_WAIT) throw error;
    }
  }
}
