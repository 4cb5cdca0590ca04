import type { BackupFault } from '../backups/backup-fault.ts';
import type { Finding, FindingKind } from './finding.ts';

/** Returns what is wrong when the nightly backup has failed. */
export function backupFinding(fault: BackupFault): Finding {
  return { kind: KINDS[fault], level: 'warning' };
}

const KINDS: Readonly<Record<BackupFault, FindingKind>> = {
  folder: 'backupFolder',
  full: 'backupFull',
  content: 'backupContent',
  people: 'backupPeople',
  remote: 'backupRemote',
  busy: 'backupUnfinished',
  'too-slow': 'backupUnfinished',
  other: 'backupUnfinished',
};
