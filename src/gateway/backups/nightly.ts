import { dateAt, dateOf, timeOf } from '../../domain/time/days.ts';
import { clockOf } from '../review/context.ts';
import type { GatewayParts } from '../http/context.ts';
import type { BackupSettings } from '../settings.ts';
import { recordBackup } from '../storage/last-backup.ts';
import type { BackupPaths } from '../storage/archive.ts';
import { BackupRefusal } from './backup-fault.ts';
import { type BackupOutcome, readBackupOutcome, writeBackupOutcome } from './backup-outcome.ts';
import { copyBackupInProcess, makeBackupInProcess } from './backup-process.ts';
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

/** What makes backups and copies them; each in a process of its own by default. */
const PROGRAMS = { make: makeBackupInProcess, copy: copyBackupInProcess };

/** Makes a backup and tries it. */
export type MakeBackup = typeof makeBackupInProcess;

/** Creates the nightly backup. */
export function nightlyBackup(
  parts: GatewayParts,
  settings: NightlySettings,
  programs: Partial<typeof PROGRAMS> = {},
): NightlyBackup {
  const { make, copy } = { ...PROGRAMS, ...programs };
  const { log, now } = parts;
  const { state, repository, backups } = settings;
  const { remote } = backups;
  const stopping = new AbortController();

  /** Does a part of the work; a refusal is recorded for staff. */
  async function attempt(work: (at: number) => Promise<void>): Promise<void> {
    const at = now();
    try {
      await work(at);
    } catch (error) {
      // A gateway that is being stopped says nothing of the backup.
      if (stopping.signal.aborted) return;
      if (!(error instanceof BackupRefusal)) throw error;
      writeBackupOutcome(state, at, { fault: error.fault });
      log('backup-failed', { fault: error.fault, detail: error.message });
    }
  }

  async function makeOne(at: number): Promise<void> {
    const made = await make({ state, repository, backups, now: at }, stopping.signal);
    writeBackupOutcome(state, at, { made });
    recordBackup(state, at);
    log('backup-made', { ...made });
  }

  const copyLast = (place: string, file: string) => async (at: number) => {
    await copy({ backups: { ...backups, remote: place }, file, now: at }, stopping.signal);
    writeBackupOutcome(state, at, { copied: file });
    log('backup-copied', { file });
  };

  return {
    async run() {
      if (stopping.signal.aborted) return;
      if (isBackupDue(readBackupOutcome(state), now())) await attempt(makeOne);
      const file = remote && uncopiedFile(readBackupOutcome(state), now());
      if (file && !stopping.signal.aborted) await attempt(copyLast(remote, file));
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
 * every hour until one succeeds. A clock that went back does not stop them.
 */
export function isBackupDue(outcome: BackupOutcome | undefined, now: number): boolean {
  if (outcome && isOwnFault(outcome.fault)) return timeSince(outcome, now) >= RETRY_AFTER;
  const local = clockOf({ now: () => now });
  if (timeOf(local) < FIRST) return false;
  return !outcome?.last || dateAt(Date.parse(outcome.last.at)) !== dateOf(local);
}

/** Returns the newest backup if it is due to be copied elsewhere: at once, then after one hour, two, four and so on. */
export function uncopiedFile(outcome: BackupOutcome | undefined, now: number): string | undefined {
  const { last, copied, fault, failedCopies = 0 } = outcome ?? {};
  if (!outcome || !last || last.file === copied || isOwnFault(fault)) return undefined;
  const wait = failedCopies === 0 ? 0 : Math.min(RETRY_AFTER * 2 ** (failedCopies - 1), MAX_WAIT);
  return timeSince(outcome, now) >= wait ? last.file : undefined;
}

/** Checks whether there is no backup, and not only no copy of one. */
function isOwnFault(fault: BackupOutcome['fault']): boolean {
  return fault !== undefined && fault !== 'remote';
}

function timeSince({ at }: BackupOutcome, now: number): number {
  return Math.abs(now - Date.parse(at));
}
