import { runGit } from '../../publish/git.ts';

const NO_TIMEOUT = { timeout: 0 };

/** Deletes what no branch of a repository leads to any more, but nothing that is being written from now on. */
export async function deleteUnreachable(repository: string): Promise<void> {
  // Git compares whole seconds.
  const now = `@${Math.floor(Date.now() / 1000) + 1} +0000`;
  await runGit(repository, ['reflog', 'expire', '--expire=now', '--all'], NO_TIMEOUT);
  await runGit(repository, ['-c', 'gc.cruftPacks=false', 'gc', '--quiet', `--prune=${now}`], NO_TIMEOUT);
}
