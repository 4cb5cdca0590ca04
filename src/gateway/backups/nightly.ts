import { dateAt, timeOf } from '../../domain/time/days.ts';
import { clockOf } from '../review/context.ts';
import type { GatewayParts } from '../http/context.ts';
import type { BackupSettings } from '../settings.ts';
import { recordBackup } from '../storage/last-backup.ts';
import type { BackupPaths } from '../storage/archive.ts';
import { BackupRefusal } from './backup-fault.ts';
import { type BackupOutcome, readBackupOutcome, writeBackupOutcome } from './backup-outcome.ts';
import { makeBackupInProcess } from './backup-process.ts';
import { notifyOfBackups } from './backup-notices.ts';

/** The nightly backup of a gateway. */
export interface NightlyBackup {
  /** Makes the backup if it is due, and writes to staff if it fails. To be called about once a minute. */
  run: () => Promise<void>;
  /** Ends a backup that is being made; the next start makes it anew. */
  stop: () => void;
}

/** The paths of what is backed up, and the folder of backups. */
export interface NightlySettings extends BackupPaths {
  backups: BackupSettings;
}

/** Makes a backup and tries it. */
export type MakeBackup = typeof makeBackupInProcess;

/** Creates the nightly backup. `make` makes and tries one; in a process of its own by default. */
export function nightlyBackup(
  parts: GatewayParts,
  settings: NightlySettings,
  make: MakeBackup = makeBackupInProcess,
): NightlyBackup {
  const { log, now } = parts;
  const { state, repository, backups } = settings;
  const stopping = new AbortController();

  async function attempt(): Promise<void> {
    const at = now();
    const uncopied = uncopiedBackup(readBackupOutcome(state), at);
    try {
      const { refusal, ...made } = await make({ state, repository, backups, now: at, uncopied }, stopping.signal);
      writeBackupOutcome(state, at, { ...(!uncopied && { made }), fault: refusal?.fault });
      if (!uncopied) recordBackup(state, at);
      if (!uncopied || !refusal) log(uncopied ? 'backup-copied' : 'backup-made', { ...made });
      if (refusal) log('backup-failed', { ...refusal });
    } catch (error) {
      // A gateway that is being stopped says nothing of the backup.
      if (stopping.signal.aborted) return;
      if (!(error instanceof BackupRefusal)) throw error;
      writeBackupOutcome(state, at, { fault: error.fault });
      log('backup-failed', { fault: error.fault, detail: error.message });
    }
  }

  return {
    async run() {
      if (stopping.signal.aborted) return;
      if (isBackupDue(readBackupOutcome(state), now())) await attempt();
      if (!stopping.signal.aborted) await notifyOfBackups(parts, readBackupOutcome(state));
    },
    stop: () => stopping.abort(),
  };
}

// Most people sleep, a new day is published, and calendars are not fetched yet.
const FIRST = '01:30';
const RETRY_AFTER = 60 * 60_000;
// A copy of years of pictures that breaks off each time should not fill the line all day.
const MAX_WAIT = 12 * RETRY_AFTER;

/**
 * Checks whether a backup is due: once each local day, as soon as the gateway runs at night or later; after a failure
 * every hour until one succeeds. One that could not be copied elsewhere is copied again after one hour, then two, then
 * four, and is not made again. A clock that went back does not stop them.
 */
export function isBackupDue(outcome: BackupOutcome | undefined, now: number): boolean {
  const waited = outcome ? Math.abs(now - Date.parse(outcome.at)) : 0;
  if (outcome?.fault && outcome.fault !== 'remote') return waited >= RETRY_AFTER;
  if (isNightOver(now) && !isOfToday(outcome, now)) return true;
  const { failedCopies = 0 } = outcome ?? {};
  return failedCopies > 0 && waited >= Math.min(RETRY_AFTER * 2 ** (failedCopies - 1), MAX_WAIT);
}

/** Returns the backup of today, if all that it lacks is a copy elsewhere. */
function uncopiedBackup(outcome: BackupOutcome | undefined, now: number): BackupOutcome['last'] {
  return outcome?.fault === 'remote' && isOfToday(outcome, now) ? outcome.last : undefined;
}

function isNightOver(now: number): boolean {
  return timeOf(clockOf({ now: () => now })) >= FIRST;
}

function isOfToday(outcome: BackupOutcome | undefined, now: number): boolean {
  return outcome?.last !== undefined && dateAt(Date.parse(outcome.last.at)) === dateAt(now);
}
