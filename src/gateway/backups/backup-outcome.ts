import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../storage/whole-file.ts';
import type { BackupFault } from './backup-fault.ts';
import type { TriedBackup } from './make-backup.ts';

/** How the nightly backup went last. Instants are ISO texts. */
export interface BackupOutcome {
  /** When the last one was attempted. */
  at: string;
  /** Why there is none of then, or none elsewhere. */
  fault?: BackupFault;
  /** The file that was copied elsewhere last, and how many times in a row the newest one could not be. */
  copied?: string;
  failedCopies?: number;
  /** The last one that was made and tried. */
  last?: TriedBackup & { at: string };
}

/** Reads how the nightly backup went last from the gateway's private folder; undefined if there has been none. */
export function readBackupOutcome(state: string): BackupOutcome | undefined {
  try {
    return JSON.parse(readFileSync(join(state, FILE), 'utf8')) as BackupOutcome;
  } catch {
    // Without it, the next backup is made at once, and writes it anew.
    return undefined;
  }
}

/** Stores how a nightly backup went; a failed one leaves what is known of the last good one. */
export function writeBackupOutcome(
  state: string,
  now: number,
  { made, copied, fault }: { made?: TriedBackup; copied?: string; fault?: BackupFault | undefined },
): void {
  const at = new Date(now).toISOString();
  const before = readBackupOutcome(state);
  const last = made ? { at, ...made } : before?.last;
  const failedCopies = fault === 'remote' ? (before?.failedCopies ?? 0) + 1 : 0;
  const copiedLast = copied ?? before?.copied;
  const outcome: BackupOutcome = {
    ...{ at, ...(fault && { fault }), ...(last && { last }) },
    ...{ ...(copiedLast && { copied: copiedLast }), ...(failedCopies > 0 && { failedCopies }) },
  };
  writeWhole(join(state, FILE), `${JSON.stringify(outcome, null, 1)}\n`);
}

const FILE = 'nightly-backup.json';
