import { readCsv } from './csv.ts';
import { LIMITS, type Spreadsheet, type SpreadsheetFault } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** Reads a spreadsheet as text, whatever the name of the file says. Formulas are not run: their last result is read. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet | SpreadsheetFault> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > LIMITS.bytes) return { fault: 'tooBig' };
  // Also a workbook with a password.
  if (startsWith(bytes, OLD_EXCEL)) return { fault: 'oldExcel' };
  const read = startsWith(bytes, ZIP) ? await readXlsx(bytes) : readCsv(bytes);
  if ('fault' in read) return read;
  const rows = read.rows.map((row) => row.slice(0, LIMITS.columns));
  const n = rows.filter((row) => row.some((cell) => cell !== '')).length;
  if (n === 0) return { fault: 'empty' };
  return n > LIMITS.rows + MOST_ROWS_ABOVE ? { fault: 'tooManyRows', n } : { ...read, rows };
}

// Headings, and lines above them.
const MOST_ROWS_ABOVE = 10;

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
