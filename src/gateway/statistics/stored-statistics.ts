import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statistics } from '../../statistics/statistics.ts';
import { writeWhole } from '../storage/whole-file.ts';

/** Reads the statistics in the gateway's private folder; empty if nothing has been counted. */
export function readStatistics(state: string): Statistics {
  try {
    return JSON.parse(readFileSync(fileIn(state), 'utf8')) as Statistics;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${fileIn(state)} cannot be read. Delete it and count the logs again.`, { cause: error });
  }
}

/** Stores statistics in the gateway's private folder, whole or not at all. */
export function writeStatistics(state: string, statistics: Statistics): void {
  writeWhole(fileIn(state), `${JSON.stringify(statistics, null, 1)}\n`);
}

function fileIn(state: string): string {
  return join(state, 'statistics.json');
}
