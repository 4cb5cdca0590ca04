import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BackupFault, BackupRefusal } from './backup-fault.ts';
import type { BackupOrder, MadeBackup } from './make-backup.ts';

/** What the process answers: the backup, or why there is none. The detail is for the log, and no personal data. */
export type BackupAnswer = { backup: MadeBackup } | { fault: BackupFault; detail: string };

const PROGRAM = fileURLToPath(new URL('backup-program.ts', import.meta.url));

// Years of pictures on a slow disk, copied, restored and checked.
const TIMEOUT = 4 * 60 * 60_000;

/**
 * Makes a backup in a process of its own with low priority, so that a server in this one answers at once. Throws a
 * `BackupRefusal`. A signal ends the process with all that it has started; what it leaves, the next backup deletes.
 */
// Not by `runInLimitedProcess`: it would take the turn of uploaded files for minutes, and Git needs the environment.
export async function makeBackupInProcess(
  order: BackupOrder,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<MadeBackup> {
  signal.throwIfAborted();
  // A group of its own, which Git and tar belong to.
  const child = fork(PROGRAM, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
  const stop = () => endGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  const answered = new AbortController();
  try {
    child.send(order);
    return await Promise.race([answerOf(child), lateness(timeout, answered.signal)]);
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

async function lateness(timeout: number, signal: AbortSignal): Promise<never> {
  await pause(timeout, undefined, { signal });
  throw new BackupRefusal('too-slow', 'The backup took too long.');
}

async function answerOf(child: ChildProcess): Promise<MadeBackup> {
  const { promise, resolve, reject } = Promise.withResolvers<MadeBackup>();
  child.once('error', reject);
  child.once('exit', (code, stoppedBy) =>
    reject(new BackupRefusal('other', `The process was stopped by ${stoppedBy ?? code}.`)),
  );
  child.once('message', (answer: BackupAnswer) => {
    if ('backup' in answer) resolve(answer.backup);
    else reject(new BackupRefusal(answer.fault, answer.detail));
  });
  return promise;
}
