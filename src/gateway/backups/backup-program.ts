/** The program of the process that makes or copies one backup and says how that went. Its parent ends it. */
import { constants, setPriority } from 'node:os';
import { answerTask } from '../limited-process.ts';
import { errorFacts } from '../log.ts';
import { BackupRefusal, faultOf } from './backup-fault.ts';
import type { BackupAnswer, BackupTask } from './backup-process.ts';
import { makeBackup } from './make-backup.ts';
import { copyBackup } from './remote-copy.ts';

// Git and tar inherit it.
setPriority(constants.priority.PRIORITY_LOW);

answerTask<BackupTask>((task) =>
  ('make' in task ? makeBackup(task.make) : copyBackup(task.copy).then(() => undefined)).then(
    (backup): BackupAnswer => (backup ? { backup } : {}),
    (error: unknown): BackupAnswer => ({ fault: faultOf(error), detail: detailOf(error) }),
  ),
);
// The parent has ended, perhaps before this was listening.
process.on('disconnect', endGroup);
if (!process.connected) endGroup();

/** Ends this process with Git and tar, which belong to its group. */
function endGroup(): void {
  process.kill(-process.pid, 'SIGKILL');
}

function detailOf(error: unknown): string {
  if (error instanceof BackupRefusal) return error.message;
  const { error: name, code, at } = errorFacts(error);
  return [name, code, at].filter(Boolean).join(' ');
}
