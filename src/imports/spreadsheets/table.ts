/** A sheet as text, with what people should know about how it was read. */
export interface Spreadsheet {
  /** The cells by row and column; empty cells are ''. The first row is row 1 of the file. */
  rows: string[][];
  notes: SpreadsheetNote[];
}

/** Something about a file that people should know: a key of `spreadsheet.notes`, with the values of its sentence. */
export type SpreadsheetNote =
  | { what: 'otherSheets'; sheet: string; others: string }
  | { what: 'merged'; cells: string }
  | { what: 'formulas'; n: number };

/** Why a file cannot be read: a key of `spreadsheet.faults`. */
export interface SpreadsheetFault {
  fault: 'empty' | 'tooBig' | 'tooManyRows' | 'oldExcel' | 'otherFormat' | 'damaged' | 'notText' | 'noHeadings';
  /** The number of rows, if there are too many. */
  n?: number;
}

/** The most rows with content, and the most bytes of a file, packed and unpacked. */
export const LIMITS = { rows: 100, bytes: 2 * 1024 * 1024, unpackedBytes: 8 * 1024 * 1024, columns: 60 };
