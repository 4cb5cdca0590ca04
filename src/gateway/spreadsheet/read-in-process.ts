import type { Spreadsheet, SpreadsheetFault } from '../../imports/spreadsheets/table.ts';
import { runInLimitedProcess } from '../limited-process.ts';

// A spreadsheet of the largest size takes a second.
const LIMITS = { timeout: 15_000, megabytes: 192 };

/** Reads a spreadsheet in a process of its own: one cell far away, or a text against the pattern, would stop all others. */
export async function readInProcess(bytes: Uint8Array): Promise<Spreadsheet | SpreadsheetFault> {
  const file = new URL('./read-worker.ts', import.meta.url);
  return (await runInLimitedProcess<Spreadsheet | SpreadsheetFault>(file, bytes, LIMITS)) ?? { fault: 'tooBig' };
}
