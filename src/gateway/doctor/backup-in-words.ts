import { count, fill, type Language } from '../../i18n/index.ts';
import type { BackupOutcome } from '../backups/backup-outcome.ts';
import { formatInstant } from '../review/format-instant.ts';

/** Says when the last backup was made and tried, and what it holds. */
export function backupInWords(language: Language, { at, people, files }: NonNullable<BackupOutcome['last']>): string {
  const { backupTried } = language.words.doctor;
  return fill(backupTried.text, {
    // With the year: it may be old.
    at: formatInstant(language, Date.parse(at), ''),
    people: count(language, backupTried.people, people),
    files: count(language, backupTried.files, files),
  });
}
