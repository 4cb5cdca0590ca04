import { CsvError, parse } from 'csv-parse/sync';
import { recognisedHeadings } from './columns.ts';
import { cellText } from './cell-text.ts';
import type { Spreadsheet, SpreadsheetFault } from './table.ts';

const SEPARATORS = [';', ',', '\t'];

/** Reads CSV in the encodings and with the separators that spreadsheets write. */
export function readCsv(bytes: Uint8Array): Spreadsheet | SpreadsheetFault {
  const text = decoded(bytes);
  if (text === undefined) return { fault: 'notText' };
  // Excel's own first line, which names the separator.
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const content = named ? text.slice(text.indexOf('\n') + 1) : text;
  try {
    const tables = (named ? [named] : SEPARATORS).map((separator) => rowsOf(content, separator));
    const rows = tables.toSorted((a, b) => fitOf(b) - fitOf(a))[0] ?? [];
    // Row numbers are those that a spreadsheet shows.
    return { rows: named ? [[], ...rows] : rows, notes: [] };
  } catch (error) {
    if (error instanceof CsvError) return { fault: 'damaged' };
    throw error;
  }
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
  return rows.map((row) => row.map(cellText));
}

/** Tells how well a separator fits: most recognised headings, then most columns. */
function fitOf(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, 10);
  return Math.max(0, ...first.map((row) => recognisedHeadings(row) * 100 + row.length));
}

/** Decodes UTF-8, the UTF-16 of «Unicode text», and else Windows-1252; undefined if it is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
