import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BackupFault, BackupRefusal } from './backup-fault.ts';
import type { BackupOrder, TriedBackup } from './make-backup.ts';
import type { CopyOrder } from './remote-copy.ts';

/** What the process is to do. */
export type BackupTask = { make: BackupOrder } | { copy: CopyOrder };

/**
 * What it answers: the backup that it made, nothing for one that it copied, or why not. The detail is for the log, and no
 * personal data.
 */
export type BackupAnswer = { backup?: TriedBackup } | { fault: BackupFault; detail: string };

const PROGRAM = fileURLToPath(new URL('backup-program.ts', import.meta.url));

// Years of pictures on a slow disk, copied, restored and checked; or on a slow line, sent and read back.
const TIMEOUT = 4 * 60 * 60_000;
const COPY_TIMEOUT = 8 * 60 * 60_000;

/**
 * Makes a backup in a process of its own with low priority, so that a server in this one answers at once. Throws a
 * `BackupRefusal`. A signal ends the process with all that it has started; what it leaves, the next backup deletes.
 */
// Not by `runInLimitedProcess`: it would take the turn of uploaded files for minutes, and Git needs the environment.
export async function makeBackupInProcess(
  order: BackupOrder,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<TriedBackup> {
  const lateness = new BackupRefusal('too-slow', 'The backup took too long.');
  return (await runTask({ make: order }, signal, { timeout, lateness })) as TriedBackup;
}

/** Copies a backup elsewhere in a process of its own, as `makeBackupInProcess` makes one, with more time. */
export async function copyBackupInProcess(
  order: CopyOrder,
  signal: AbortSignal,
  timeout = COPY_TIMEOUT,
): Promise<void> {
  const lateness = new BackupRefusal('remote', 'The copy took too long.');
  await runTask({ copy: order }, signal, { timeout, lateness });
}

async function runTask(
  task: BackupTask,
  signal: AbortSignal,
  { timeout, lateness }: { timeout: number; lateness: BackupRefusal },
): Promise<TriedBackup | undefined> {
  signal.throwIfAborted();
  // A group of its own, which Git and tar belong to.
  const child = fork(PROGRAM, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
  const stop = () => endGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  const answered = new AbortController();
  try {
    child.send(task);
    return await Promise.race([answerOf(child), throwAfter(timeout, lateness, answered.signal)]);
  } finally {
    answered.abort();
    signal.removeEventListener('abort', stop);
    endGroup(child);
  }
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function throwAfter(timeout: number, error: Error, signal: AbortSignal): Promise<never> {
  await pause(timeout, undefined, { signal });
  throw error;
}

async function answerOf(child: ChildProcess): Promise<TriedBackup | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<TriedBackup | undefined>();
  child.once('error', reject);
  child.once('exit', (code, stoppedBy) =>
    reject(new BackupRefusal('other', `The process was stopped by ${stoppedBy ?? code}.`)),
  );
  child.once('message', (answer: BackupAnswer) => {
    if ('fault' in answer) reject(new BackupRefusal(answer.fault, answer.detail));
    else resolve(answer.backup);
  });
  return promise;
}
