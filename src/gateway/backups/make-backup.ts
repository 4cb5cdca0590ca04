import { readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dateAt, type LocalDate } from '../../domain/time/days.ts';
import { takeLock } from '../../publish/lock.ts';
import { inTemporaryFolder } from '../../publish/temporary-folders.ts';
import { backupRepository } from '../git/backup.ts';
import type { BackupSettings } from '../settings.ts';
import { type BackupPaths, writeArchive } from '../storage/archive.ts';
import { flush } from '../storage/flush.ts';
import { type BackupFault, BackupRefusal } from './backup-fault.ts';
import { backupName, newestBackup, outdatedBackups } from './backup-files.ts';
import { copyToRemote } from './remote-copy.ts';
import { type BackupContents, publishedCommit, tryBackup } from './try-backup.ts';

/** What is backed up, where, and when in milliseconds. */
export interface BackupOrder extends BackupPaths {
  backups: BackupSettings;
  now: number;
  /** The backup of the day, which is made and could not be copied elsewhere: only that is tried again. */
  uncopied?: TriedBackup | undefined;
}

/** A backup that has been tried. */
export interface TriedBackup extends BackupContents {
  /** Its name in the folder of backups. */
  file: string;
  bytes: number;
}

/** A backup that stands in the folder, and why it could not be copied elsewhere, if so. */
export interface MadeBackup extends TriedBackup {
  refusal?: { fault: BackupFault; detail: string };
}

/**
 * Makes the backup of the day unless it is there, tries it by restoring it beside its place, and only then gives it its
 * name and deletes outdated ones; then copies it elsewhere. Takes the lock of the folder, so that two processes never
 * write the same backup.
 *
 * The folder must be there: if it were made, a disk that is not mounted would go unnoticed.
 */
export async function makeBackup({ backups, now, uncopied, ...paths }: BackupOrder): Promise<MadeBackup> {
  const folder = resolve(backups.folder);
  const unlock = await takeLock(folder, 'making a backup');
  try {
    const today = dateAt(now);
    const made = uncopied ?? (await newBackup(paths, folder, today, backups));
    const refusal = await refusalOfCopy(join(folder, made.file), today, backups);
    return { ...made, ...(refusal && { refusal }) };
  } finally {
    await unlock();
  }
}

async function newBackup(
  paths: BackupPaths,
  folder: string,
  today: LocalDate,
  kept: Pick<BackupSettings, 'days' | 'months'>,
): Promise<TriedBackup> {
  await requireSpace(folder);
  const file = backupName(today);
  const beside = { in: folder, prefix: '.dugnad-backup-' };
  const made = await inTemporaryFolder(beside, (aside) => triedBackup(paths, aside, join(folder, file)));
  const outdated = outdatedBackups(await readdir(folder), today, kept);
  for (const name of outdated) await rm(join(folder, name), { force: true });
  return { file, ...made };
}

/** Copies a backup elsewhere, if so set; a failure leaves the one in the folder as good as it is. */
async function refusalOfCopy(
  file: string,
  today: LocalDate,
  { remote, ...kept }: BackupSettings,
): Promise<MadeBackup['refusal']> {
  try {
    if (remote) await copyToRemote(file, today, { remote, ...kept });
    return undefined;
  } catch (error) {
    if (!(error instanceof BackupRefusal)) throw error;
    return { fault: error.fault, detail: error.message };
  }
}

// The archive, what is unpacked of it, and what is restored of that.
const COPIES = 3;

/** Throws if the disk may run full, judged by the newest backup: the gateway may have its data on the same disk. */
async function requireSpace(folder: string): Promise<void> {
  const newest = newestBackup(await readdir(folder));
  if (!newest) return;
  const { size } = await stat(join(folder, newest));
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= COPIES * size) return;
  throw new BackupRefusal('full', `A backup needs ${COPIES * size} bytes, and ${bavail * bsize} are free.`);
}

async function triedBackup(paths: BackupPaths, aside: string, target: string): Promise<Omit<TriedBackup, 'file'>> {
  const file = join(aside, 'untried.tar');
  const repository = resolve(paths.repository);
  const commit = await publishedCommit(repository);
  const rows = await writeArchive(paths, file, { backupRepository });
  const contents = await tryBackup(file, join(aside, 'restored'), { rows, commit, repository });
  const { size: bytes } = await stat(file);
  await rename(file, target);
  // Before an older backup is deleted.
  await flush(resolve(target, '..'), 'r');
  return { ...contents, bytes };
}
