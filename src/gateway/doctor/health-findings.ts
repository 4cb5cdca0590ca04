import type { Health, PartHealth } from '../health/health.ts';
import type { BackupFault } from '../backups/backup-fault.ts';
import { backupFinding } from './backup-finding.ts';
import type { Finding, FindingKind } from './finding.ts';

/** Turns what `/helse` knows into findings; a part that is not known by name is named as it is. */
export function healthFindings({ parts }: Pick<Health, 'parts'>): Finding[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    if (part.state === 'ok') return [];
    if (name === 'backup') return [backupFinding(part.fault as BackupFault)];
    return [{ kind: kindOf(name, part), level: part.state, values: { part: name, ...valuesOf(part) } }];
  });
}

function kindOf(name: string, part: PartHealth): FindingKind {
  if (name === 'disk') return part.state === 'fault' ? 'diskUnwritable' : 'diskLow';
  if (name === 'outbox') return Number(part.waiting) > 0 ? 'emailWaits' : 'emailExpired';
  if (name === 'publishing') return part.publishing === 'held' ? 'publishingHeld' : 'publishingFailed';
  if (name === 'remote') return part.remote === 'conflict' ? 'remoteConflict' : 'remoteUnreachable';
  return NAMED.find((each) => each === name) ?? 'other';
}

const NAMED = ['database', 'repository', 'clock', 'build', 'address', 'tasks'] as const;

function valuesOf(part: PartHealth): Record<string, string | number> {
  const { waiting, ...facts } = part;
  const values = Object.entries({ ...facts, n: waiting ?? 0 }).map(([name, value]) => [name, value ?? '–'] as const);
  return Object.fromEntries(values);
}
