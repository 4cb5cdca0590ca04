import type { LocalDate } from '../../domain/time/days.ts';
import type { BackupSettings } from '../settings.ts';

/** Returns the name of the backup of a day. */
export function backupName(date: LocalDate): string {
  return `dugnad-${date}.tar`;
}

/** Returns the name of the newest backup among the files of a folder. */
export function newestBackup(names: readonly string[]): string | undefined {
  return names
    .filter((name) => NAME.test(name))
    .toSorted()
    .at(-1);
}

/**
 * Returns the names of the backups that are no longer needed: all but the newest days, and the last one of each of the
 * newest months.
 *
 * Backups are counted, not aged, so that a gateway that was off for long loses none. Other files, and backups that a wrong
 * clock dated after today, are left alone.
 */
export function outdatedBackups(
  names: readonly string[],
  today: LocalDate,
  { days, months }: Pick<BackupSettings, 'days' | 'months'>,
): string[] {
  const newestFirst = names
    .map((name) => NAME.exec(name)?.[1])
    .filter((date): date is LocalDate => date !== undefined && date <= today)
    .toSorted()
    .toReversed();
  const lastOfMonths = newestFirst.filter((date, at) => monthOf(date) !== monthOf(newestFirst[at - 1] ?? ''));
  const needed = new Set([...newestFirst.slice(0, days), ...lastOfMonths.slice(0, months)]);
  return newestFirst.filter((date) => !needed.has(date)).map(backupName);
}

const NAME = /^dugnad-(\d{4}-\d\d-\d\d)\.tar$/;

function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}
