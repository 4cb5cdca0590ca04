import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryBackup } from '../../../scripts/support/content-repository.ts';
import { faultOf } from '../../../src/gateway/backups/backup-fault.ts';
import { makeBackup } from '../../../src/gateway/backups/make-backup.ts';
import { tryBackup } from '../../../src/gateway/backups/try-backup.ts';
import { startSession } from '../../../src/gateway/sign-in/sessions.ts';
import { listPeople } from '../../../src/gateway/people/register.ts';
import { restoreBackup, writeArchive } from '../../../src/gateway/storage/archive.ts';
import { openState, statePath } from '../../../src/gateway/storage/database.ts';
import { git } from '../../../src/publish/git.ts';
import { takeLock } from '../../../src/publish/lock.ts';
import { DAY, START } from '../support/gateway.ts';
import { backedUpPortal, filesIn } from './support.ts';

test('the backup of a day is tried, stands alone in its folder for its owner only, and can be restored', async () => {
  const { root, live, repository, backups, order } = await backedUpPortal();
  startSession(live, 1, START);
  const made = await makeBackup(order);
  const file = join(backups.folder, 'dugnad-2026-11-21.tar');
  const { size, mode } = statSync(file);
  expect(made).toEqual({ file: 'dugnad-2026-11-21.tar', bytes: size, people: 2, files: 2 });
  expect(mode & 0o777).toBe(0o600);
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar']);
  const paths = { state: join(root, 'again'), repository: join(root, 'again.git') };
  await restoreBackup(paths, file, repositoryBackup);
  const restored = openState(paths.state);
  expect(listPeople(restored)).toEqual(listPeople(live));
  restored.database.close();
  expect(await git(paths.repository, 'rev-parse', 'main')).toBe(await git(repository, 'rev-parse', 'main'));
});

test('a second backup of the same day takes the place of the first, and outdated ones are deleted', async () => {
  const { backups, order } = await backedUpPortal();
  const few = { ...backups, days: 2, months: 0 };
  for (const day of [0, 1, 2, 2]) await makeBackup({ ...order, backups: few, now: START + day * DAY });
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-22.tar', 'dugnad-2026-11-23.tar']);
});

test('while somebody writes, exactly what was copied is expected', async () => {
  const { live, order } = await backedUpPortal();
  const add = live.database.prepare("INSERT INTO note (path, text, at) VALUES (?, 'x', 0)");
  let added = 0;
  const writing = setInterval(() => add.run(String(added++)), 1);
  try {
    await makeBackup(order);
  } finally {
    clearInterval(writing);
  }
  expect(added).toBeGreaterThan(20);
});

test('a damaged repository gives no backup: the older one stays, and nothing unfinished', async () => {
  const { repository, backups, order } = await backedUpPortal();
  await makeBackup({ ...order, now: START - DAY });
  const blob = (await git(repository, 'rev-parse', 'main:events/tur.md')).trim();
  rmSync(join(repository, 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  rmSync(join(repository, 'objects', 'pack'), { recursive: true, force: true });
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('content');
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-20.tar']);
});

test('a damaged database gives no backup', async () => {
  const { live, backups, order } = await backedUpPortal();
  const path = statePath(order.state);
  live.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  writeFileSync(path, Buffer.alloc(4096, 7), { flag: 'r+' });
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('people');
  expect(filesIn(backups.folder)).toEqual([]);
});

test('a folder that is missing is not made, and one in use by another process waits its turn', async () => {
  const { backups, order } = await backedUpPortal();
  const unlock = await takeLock(backups.folder, 'making a backup');
  await expect(makeBackup(order)).rejects.toThrow(/has been making a backup since/);
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('busy');
  await unlock();
  rmSync(backups.folder, { recursive: true });
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('folder');
});

test('a disk that cannot hold three more of the newest backup is not filled', async () => {
  const { backups, order } = await backedUpPortal();
  const newest = join(backups.folder, 'dugnad-2026-11-20.tar');
  writeFileSync(newest, '');
  // Takes no space, but says that it is that large.
  truncateSync(newest, 8 * 1024 ** 4);
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('full');
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-20.tar']);
  truncateSync(newest, 0);
  await makeBackup(order);
  expect(filesIn(backups.folder)).toHaveLength(2);
});

test('without its repository the fault lies with the content, not with the folder of backups', async () => {
  const { order } = await backedUpPortal();
  rmSync(order.repository, { recursive: true });
  expect(faultOf(await makeBackup(order).catch((error: unknown) => error))).toBe('content');
});

test('a backup that lacks rows, or a published commit, is refused when it is tried', async () => {
  const { root, repository, order } = await backedUpPortal();
  const file = join(root, 'backup.tar');
  const rows = await writeArchive(order, file, repositoryBackup);
  expect(rows).toMatchObject({ person: 2, session: 0 });
  const commit = (await git(repository, 'rev-parse', 'main')).trim();
  const tried = (name: string, expected: object) =>
    tryBackup(file, join(root, name), { rows, commit, repository, ...expected });
  await expect(tried('whole', {})).resolves.toEqual({ people: 2, files: 2 });
  await expect(tried('fewer', { rows: { ...rows, person: 3 } })).rejects.toThrow('Rows are missing: person.');
  await expect(tried('no-table', { rows: { ...rows, other: 1 } })).rejects.toThrow('Rows are missing: other.');
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@sentral.example'];
  const newer = (await git(repository, ...identity, 'commit-tree', '-m', 'x', '-p', 'main', 'main^{tree}')).trim();
  await git(repository, 'update-ref', 'refs/heads/main', newer);
  await expect(tried('older', { commit: newer })).rejects.toThrow('lacks the published commit');
});
