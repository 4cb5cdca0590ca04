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
  /** How many times in a row the last one could not be copied elsewhere. */
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
  { made, fault }: { made?: TriedBackup; fault?: BackupFault | undefined },
): void {
  const at = new Date(now).toISOString();
  const before = readBackupOutcome(state);
  const last = made ? { at, ...made } : before?.last;
  const failedCopies = fault === 'remote' ? (before?.failedCopies ?? 0) + 1 : 0;
  const outcome: BackupOutcome = {
    ...{ at, ...(fault && { fault }) },
    ...{ ...(failedCopies > 0 && { failedCopies }), ...(last && { last }) },
  };
  writeWhole(join(state, FILE), `${JSON.stringify(outcome, null, 1)}\n`);
}

const FILE = 'nightly-backup.json';
