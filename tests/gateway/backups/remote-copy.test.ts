import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { repositoryBackup } from '../../../scripts/support/content-repository.ts';
import { copyBackupInProcess, makeBackupInProcess } from '../../../src/gateway/backups/backup-process.ts';
import { faultOf } from '../../../src/gateway/backups/backup-fault.ts';
import { type BackupOrder, makeBackup } from '../../../src/gateway/backups/make-backup.ts';
import { copyBackup, type CopyOrder } from '../../../src/gateway/backups/remote-copy.ts';
import { listPeople } from '../../../src/gateway/people/register.ts';
import { restoreBackup } from '../../../src/gateway/storage/archive.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { git } from '../../../src/publish/git.ts';
import { DAY, START } from '../support/gateway.ts';
import { type S3Server, startS3 } from './s3-server.ts';
import { backedUpPortal, filesIn } from './support.ts';

/** A portal whose backups are copied to a bucket. */
async function copiedPortal() {
  const portal = await backedUpPortal();
  const backups = { ...portal.backups, remote: 'offsite:dugnad' };
  return { ...portal, s3: await startS3(), order: { ...portal.order, backups } };
}

test('a backup is copied to S3-compatible storage, and what is fetched from there can be restored', async () => {
  const { root, live, repository, s3, order } = await copiedPortal();
  const { signal } = new AbortController();
  const { file } = await makeBackupInProcess(order, signal);
  await copyBackupInProcess({ ...order, file }, signal);
  expect([...s3.objects.keys()]).toEqual(['dugnad-2026-11-21.tar']);
  const fetched = join(root, 'fetched.tar');
  writeFileSync(fetched, s3.objects.get('dugnad-2026-11-21.tar') ?? '');
  const paths = { state: join(root, 'again'), repository: join(root, 'again.git') };
  await restoreBackup(paths, fetched, repositoryBackup);
  const restored = openState(paths.state);
  expect(listPeople(restored)).toEqual(listPeople(live));
  restored.database.close();
  expect(await git(paths.repository, 'rev-parse', 'main')).toBe(await git(repository, 'rev-parse', 'main'));
});

test('as many stay there as in the folder, and other objects are left alone', async () => {
  const { s3, order } = await copiedPortal();
  s3.objects.set('notes.txt', Buffer.from('x'));
  s3.objects.set('dugnad-2026-01-01.tar', Buffer.from('old'));
  const few = { ...order.backups, days: 2, months: 0 };
  for (const day of [0, 1, 2]) await makeAndCopy({ ...order, backups: few, now: START + day * DAY });
  expect([...s3.objects.keys()].toSorted()).toEqual([
    ...['dugnad-2026-11-22.tar', 'dugnad-2026-11-23.tar'],
    'notes.txt',
  ]);
});

test.each([
  ['is full', { onPut: refused }, /copyto.*QuotaExceeded/],
  ['stores other bytes', { onPut: damaged }, /copyto.*corrupted on transfer/],
  ['gives other bytes back', { onGet: damaged }, /check.*1 differences found/],
  ['has another bucket', { remote: 'offsite:other' }, /copyto.*NoSuchBucket/],
  ['does not know the key', { key: 'another' }, /copyto.*Forbidden/],
  ['is not set up', { remote: 'nowhere:dugnad' }, /didn't find section in config file/],
])(
  'storage that %s is named, older backups stay there, and the one in the folder is good',
  async (_case, fault, says) => {
    const { s3, order, backups } = await copiedPortal();
    s3.objects.set('dugnad-2026-01-01.tar', Buffer.from('old'));
    const {
      remote = 'offsite:dugnad',
      key,
      ...behaviour
    } = fault as Partial<S3Server> & { remote?: string; key?: string };
    if (key) vi.stubEnv('RCLONE_CONFIG_OFFSITE_ACCESS_KEY_ID', key);
    Object.assign(s3, behaviour);
    const few = { ...order.backups, days: 1, months: 0, remote };
    const copying = makeAndCopy({ ...order, backups: few });
    await expect(copying).rejects.toThrow(says);
    expect(faultOf(await copying.catch((error: unknown) => error))).toBe('remote');
    expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar']);
    expect([...s3.objects.keys()]).toContain('dugnad-2026-01-01.tar');
  },
);

test('a machine without rclone says so', async () => {
  const { order, backups, root } = await copiedPortal();
  const folder = join(root, 'bin');
  mkdirSync(folder);
  for (const program of ['git', 'tar']) {
    symlinkSync(execFileSync('which', [program]).toString().trim(), join(folder, program));
  }
  vi.stubEnv('PATH', folder);
  await expect(makeAndCopy(order)).rejects.toThrow('rclone cannot be run: ENOENT');
  expect(filesIn(backups.folder)).toHaveLength(1);
});

async function makeAndCopy(order: BackupOrder & Pick<CopyOrder, 'backups'>): Promise<void> {
  const { file } = await makeBackup(order);
  await copyBackup({ ...order, file });
}

test('a copy that takes too long is ended, and is a fault of the storage', async () => {
  const { s3, order } = await copiedPortal();
  const { signal } = new AbortController();
  const { file } = await makeBackupInProcess(order, signal);
  const late = copyBackupInProcess({ ...order, file }, signal, 1);
  await expect(late).rejects.toThrow('The copy took too long.');
  expect(faultOf(await late.catch((error: unknown) => error))).toBe('remote');
  expect([...s3.objects.keys()]).toEqual([]);
});

function damaged(body: Buffer): Buffer {
  const other = Buffer.from(body);
  other[1000] = 1 + (other[1000] ?? 0);
  return other;
}

function refused(): never {
  throw new Error('The bucket is full.');
}
