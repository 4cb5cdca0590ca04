import { type Column, type ColumnIndexes, COLUMNS, columnsOf, headingRow } from '../../imports/spreadsheets/columns.ts';
import type { Spreadsheet, SpreadsheetFault } from '../../imports/spreadsheets/table.ts';
import type { GatewayContext } from '../http/context.ts';
import { readInProcess } from './read-in-process.ts';

/** What a person sent: a file, or the same file again with what was chosen on the page about it. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  /** Reads a field of the form; empty if there is none. */
  read: (name: string) => string;
  /** Whether the columns were chosen by the person. */
  isSeen: boolean;
}

/** A spreadsheet that can be read, with its headings. */
export interface UploadedSheet extends Spreadsheet {
  /** The index of the row of headings. */
  headingsAt: number;
  headings: string[];
  columns: ColumnIndexes;
  /** Whether any heading was recognised. */
  isRecognised: boolean;
}

/** The fields of the forms. */
export const FIELDS = { file: 'fil', content: 'innhold', name: 'navn', organiser: 'forening', columns: 'lest' };

/** The name of the field that says what the column at an index holds. */
export function columnField(index: number): string {
  return `kolonne.${index}`;
}

/** Reads a posted form with a file, or with the content of a file from the page before; undefined without either. */
export async function readUpload({ req }: Pick<GatewayContext, 'req'>): Promise<Upload | undefined> {
  const fields = new Map(Object.entries(await req.parseBody()));
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const file = fields.get(FIELDS.file);
  if (file instanceof File && file.name)
    return { name: file.name.slice(-100), bytes: new Uint8Array(await file.arrayBuffer()), read, isSeen: false };
  const content = read(FIELDS.content);
  if (!content) return undefined;
  return { name: read(FIELDS.name).slice(-100), bytes: Buffer.from(content, 'base64'), read, isSeen: true };
}

/** Reads the sheet and its headings. Those that a person has chosen count for more than those recognised. */
export async function readSheet({ bytes, read, isSeen }: Upload): Promise<UploadedSheet | SpreadsheetFault> {
  const sheet = await readInProcess(bytes);
  if ('fault' in sheet) return sheet;
  const recognised = headingRow(sheet.rows);
  const headingsAt = recognised ?? sheet.rows.findIndex((row) => row.filter(Boolean).length > 1);
  if (headingsAt < 0) return { fault: 'noHeadings' };
  const headings = sheet.rows[headingsAt] ?? [];
  const columns = isSeen ? chosenColumns(headings, read) : columnsOf(headings);
  return { ...sheet, headingsAt, headings, columns, isRecognised: recognised !== undefined };
}

function chosenColumns(headings: readonly string[], read: Upload['read']): ColumnIndexes {
  const chosen: ColumnIndexes = {};
  for (const index of headings.keys()) {
    const column = COLUMNS.find((each: Column) => each === read(columnField(index)));
    if (column && chosen[column] === undefined) chosen[column] = index;
  }
  return chosen;
}
