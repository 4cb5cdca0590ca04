import { spawn } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { dateAt, type LocalDate } from '../../domain/time/days.ts';
import { takeLock } from '../../publish/lock.ts';
import type { BackupSettings } from '../settings.ts';
import { BackupRefusal } from './backup-fault.ts';
import { outdatedBackups } from './backup-files.ts';

/** A backup in the folder that is to be copied elsewhere, and when in milliseconds. */
export interface CopyOrder {
  backups: BackupSettings & { remote: string };
  file: string;
  now: number;
}

/** Copies a tried backup elsewhere, under the lock of the folder. Throws a `BackupRefusal`. */
export async function copyBackup({ backups, file, now }: CopyOrder): Promise<void> {
  const folder = resolve(backups.folder);
  const unlock = await takeLock(folder, 'copying a backup');
  try {
    await copyToRemote(join(folder, file), dateAt(now), backups);
  } finally {
    await unlock();
  }
}

/** How many backups stay, and where the program rclone copies them, such as `offsite:dugnad`. */
type RemoteSettings = Pick<CopyOrder['backups'], 'days' | 'months' | 'remote'>;

/**
 * Copies a tried backup to a remote of rclone, reads it back and compares it byte for byte, and only then deletes outdated
 * ones there, counted as in the folder. Throws a `BackupRefusal`.
 *
 * What a remote is, with its keys, rclone reads from its own settings: https://rclone.org/docs/#environment-variables.
 */
async function copyToRemote(file: string, today: LocalDate, { remote, ...kept }: RemoteSettings): Promise<void> {
  const name = basename(file);
  const at = (path: string) => `${remote}/${path}`;
  await rclone('copyto', file, at(name));
  // Its own hash may be missing in encrypted and other remotes.
  await rclone('check', '--download', '--one-way', '--include', `/${name}`, file.slice(0, -name.length), remote);
  const names = (await rclone('lsf', '--files-only', remote)).split('\n');
  for (const outdated of outdatedBackups(names, today, kept)) await rclone('deletefile', at(outdated));
}

/** A bucket is never made, as a folder is not: it may be there, under another name. */
const OPTIONS = ['--s3-no-check-bucket', '--contimeout', '30s', '--timeout', '5m', '--retries', '2', '--use-json-log'];

async function rclone(command: string, ...words: string[]): Promise<string> {
  const child = spawn('rclone', [command, ...OPTIONS, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  try {
    const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (code === 0) return output;
    const reason = withoutAddresses(lastError(errors) ?? `ended with ${code}`);
    throw new BackupRefusal('remote', `rclone ${command}: ${reason}`);
  } catch (error) {
    if (error instanceof BackupRefusal) throw error;
    throw new BackupRefusal('remote', `rclone cannot be run: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Leaves the host of each address, whose rest may be signed: whoever has it may read the storage for a while. */
function withoutAddresses(reason: string): string {
  return reason.replace(/\b(https?:\/\/)(?:[^\s"'/@]*@)?([^\s"'/?]+)[^\s"']*/g, '$1$2/…');
}

/** Returns the last error that rclone named, as JSON or, while it starts, as a line with the time. */
function lastError(log: string): string | undefined {
  const errors = log.split('\n').flatMap((line) => {
    const [, sentence] = /^\d{4}\/\d\d\/\d\d [\d:]{8} (.+)$/.exec(line) ?? [];
    return sentence ?? jsonError(line) ?? [];
  });
  return errors.at(-1);
}

function jsonError(line: string): string | undefined {
  try {
    const { level, msg } = JSON.parse(line) as { level: string; msg: string };
    return ['debug', 'info', 'notice', 'warning'].includes(level) ? undefined : msg.trim();
  } catch {
    return undefined;
  }
}
