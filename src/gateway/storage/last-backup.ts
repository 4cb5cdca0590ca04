import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers when a backup was made, in milliseconds, in a file that any program may write. */
export function recordBackup(state: string, now: number): void {
  writeFileSync(join(state, FILE), `${new Date(now).toISOString()}\n`);
}

/** Returns when the last backup was made, in milliseconds; undefined if none is known. */
export function lastBackup(state: string): number | undefined {
  try {
    return Date.parse(readFileSync(join(state, FILE), 'utf8').trim()) || undefined;
  } catch {
    return undefined;
  }
}

const FILE = 'last-backup';
