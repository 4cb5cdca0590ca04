import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readContentFolder } from '../src/entries/folder.ts';
import type { RepositoryBackup } from '../src/gateway/archive.ts';
import { contentFacts } from '../src/gateway/content-facts.ts';
import type { ContentFacts } from '../src/gateway/parts.ts';
import { exportCommit } from '../src/publish/export-commit.ts';
import { git } from '../src/publish/git.ts';

/** How the content repository becomes a file and comes back from one. */
export const repositoryBackup: RepositoryBackup = {
  async backupRepository(repository, file) {
    await git(repository, 'bundle', 'create', '--quiet', file, '--all');
  },
  async restoreRepository(file, repository) {
    await git(dirname(repository), 'clone', '--quiet', '--mirror', file, repository);
    await git(repository, 'remote', 'remove', 'origin');
  },
};

/** Makes a bare repository out of a content folder, unless it is there already. */
export async function seedRepository(content: string, repository: string): Promise<void> {
  if (existsSync(join(repository, 'HEAD'))) return;
  await mkdir(repository, { recursive: true });
  await git(repository, 'init', '--quiet', '--bare', '--initial-branch=main');
  const within = [`--git-dir=${resolve(repository)}`, `--work-tree=${resolve(content)}`];
  const committer = ['-c', 'user.name=Dugnad', '-c', 'user.email=dugnad@users.invalid'];
  await git(content, ...within, 'add', '--all', '.');
  await git(content, ...within, ...committer, 'commit', '--quiet', '--message', 'Innhold fra starten');
}

/** Reads what the gateway's pages say of the content out of its repository. */
export function factsFromRepository(repository: string): ContentFacts {
  return contentFacts(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dugnad-facts-'));
    try {
      const { content } = await exportCommit(repository, 'HEAD', folder);
      return readContentFolder(content);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
