import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryBackup } from '../../src/gateway/storage/archive.ts';
import { contentFacts } from '../../src/gateway/editing/content-facts.ts';
import { backupRepository, createRepository, restoreRepository } from '../../src/gateway/git/backup.ts';
import { lockRepository } from '../../src/gateway/storage/lock.ts';
import { openRepository } from '../../src/gateway/git/repository.ts';
import type { ContentFacts } from '../../src/gateway/http/context.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { git } from '../../src/publish/git.ts';

/** How the content repository is backed up and restored. */
export const repositoryBackup: RepositoryBackup = { backupRepository, restoreRepository };

/** Creates a bare repository from a content folder; replaces an existing one that nobody has edited. */
export async function seedRepository(content: string, repository: string): Promise<void> {
  if (await isEdited(repository)) return;
  // Throws if a running gateway holds the lock.
  if (existsSync(repository)) lockRepository(repository)();
  await rm(repository, { recursive: true, force: true });
  await createRepository(repository, content, nb.gateway.commits.seeded);
}

/** Checks whether a repository has been edited since it was created from a folder. */
export async function isEdited(repository: string): Promise<boolean> {
  if (!existsSync(join(repository, 'HEAD'))) return false;
  const refs = (await git(repository, 'for-each-ref', '--format=%(refname)')).trim().split('\n');
  return refs.length > 1 || Number(await git(repository, 'rev-list', '--count', '--all')) > 1;
}

/** Opens the repository, reads content facts for the gateway's pages, and closes it again. */
export async function readFacts<Result>(
  repository: string,
  read: (facts: ContentFacts) => Promise<Result>,
): Promise<Result> {
  const open = await openRepository(repository);
  try {
    return await read(contentFacts(open));
  } finally {
    open.close();
  }
}
