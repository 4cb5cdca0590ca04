import { expect, test } from 'vitest';
import { addDays, daysFromTo } from '../../../src/domain/time/days.ts';
import { backupName, outdatedBackups } from '../../../src/gateway/backups/backup-files.ts';

/** Makes a backup every night and deletes the outdated ones; returns the dates that are left. */
function afterNights(from: string, to: string, numbers: { days: number; months: number }): string[] {
  let names: string[] = [];
  for (const today of daysFromTo(from, to)) {
    names.push(backupName(today));
    const outdated = outdatedBackups(names, today, numbers);
    names = names.filter((name) => !outdated.includes(name));
  }
  return names.map((name) => name.slice('dugnad-'.length, -'.tar'.length));
}

test('after two years of nights the newest days and the last day of each month are left', () => {
  expect(afterNights('2024-11-20', '2026-11-21', { days: 3, months: 4 })).toEqual([
    ...['2026-08-31', '2026-09-30', '2026-10-31'],
    ...['2026-11-19', '2026-11-20', '2026-11-21'],
  ]);
  expect(afterNights('2024-11-20', '2026-11-21', { days: 14, months: 12 })).toHaveLength(14 + 11);
  expect(afterNights('2026-10-01', '2026-11-21', { days: 1, months: 0 })).toEqual(['2026-11-21']);
});

test('a gateway that was off for years still has its old backups, until newer ones take their place', () => {
  const old = daysFromTo('2023-03-01', '2023-03-05').map(backupName);
  expect(outdatedBackups([...old, backupName('2026-11-21')], '2026-11-21', { days: 14, months: 12 })).toEqual([]);
});

test('other files, and backups that a wrong clock dated in the future, are never outdated', () => {
  const today = '2026-11-21';
  const names = ['dugnad-2020-01-01.tar.gz', 'dugnad.tar', 'notes-2020-01-01.tar', backupName(addDays(today, 900))];
  const past = [backupName('2026-11-20'), backupName(today)];
  expect(outdatedBackups([...names, ...past], today, { days: 1, months: 0 })).toEqual([backupName('2026-11-20')]);
});
