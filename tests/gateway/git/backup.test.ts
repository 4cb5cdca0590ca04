import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupRepository, createRepository, restoreRepository } from '../../../src/gateway/git/backup.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { event, gatewayAt, gatewayOn, git, moderator, saveParameters, turlag } from '../support/editing.ts';

test('a lost repository is restored from its backup: history, drafts and deleted drafts', async () => {
  const { ask, path, gateway } = await gatewayOn();
  for (const name of ['a', 'b'])
    await ask(
      turlag,
      'persistEntry',
      saveParameters(`events/turlag-${name}.md`, event({ title: name, owner: 'turlag' })),
    );
  await ask(turlag, 'deleteUnpublishedEntry', { collection: 'events', slug: 'turlag-b' });
  const before = git(path, 'for-each-ref', '--format=%(refname) %(objectname)');
  const file = join(temporaryFolder(), 'backup.bundle');
  await backupRepository(path, file);
  gateway.repository.close();
  rmSync(path, { recursive: true });
  await restoreRepository(file, path);
  expect(git(path, 'for-each-ref', '--format=%(refname) %(objectname)')).toBe(before);
  const again = await gatewayAt(path);
  expect((await again.ask(turlag, 'unpublishedEntry', { id: 'events/turlag-a' })).status).toBe(200);
  const publish = { collection: 'events', slug: 'turlag-a' };
  expect((await again.ask(moderator, 'publishUnpublishedEntry', publish)).status).toBe(200);
  await backupRepository(path, file);
});

test('a backup is not restored over existing files', async () => {
  const { path } = await gatewayOn();
  const file = join(temporaryFolder(), 'backup.bundle');
  await backupRepository(path, file);
  await expect(restoreRepository(file, path)).rejects.toThrow('is not empty');
});

test('a broken backup leaves no partial repository, and keeps an older backup', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'broken.bundle'), '# v2 git bundle\nnonsense');
  await expect(restoreRepository(join(folder, 'broken.bundle'), join(folder, 'content.git'))).rejects.toThrow();
  expect(existsSync(join(folder, 'content.git'))).toBe(false);
  const older = join(folder, 'older.bundle');
  writeFileSync(older, 'older');
  git(folder, 'init', '--quiet', '--bare', 'empty.git');
  await expect(backupRepository(join(folder, 'empty.git'), older)).rejects.toThrow();
  expect(readFileSync(older, 'utf8')).toBe('older');
});

test('a new repository is seeded from a folder, without hidden files', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'seed'), { 'site.yml': 'x', 'events/a.md': 'a', '.env': 'hemmelig', 'media/lag/a.jpg': 'b' });
  await createRepository(join(folder, 'content.git'), join(folder, 'seed'), 'Begynnelsen');
  expect(git(join(folder, 'content.git'), 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
    'events/a.md',
    'media/lag/a.jpg',
    'site.yml',
  ]);
});
