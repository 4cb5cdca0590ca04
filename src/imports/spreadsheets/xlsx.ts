import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { cellText } from './cell-text.ts';
import { headingRow } from './columns.ts';
import { LIMITS, type Spreadsheet, type SpreadsheetFault, type SpreadsheetNote } from './table.ts';

/** Reads the sheet of a workbook that has the headings; else the first that has anything. */
export async function readXlsx(bytes: Uint8Array): Promise<Spreadsheet | SpreadsheetFault> {
  const files = unpacked(bytes);
  if ('fault' in files) return files;
  const sheetFiles = Object.keys(files.files).filter((path) => SHEET.test(path));
  if (sheetFiles.length === 0) return { fault: 'otherFormat' };
  const n = Math.max(...sheetFiles.map((path) => filledRows(textOf(files.files, path))));
  // Before reading: a row takes far more memory as cells than as text.
  if (n > MOST_ROWS) return { fault: 'tooManyRows', n };
  const sheets = await sheetsOf(bytes, missedDays(files.files));
  return sheets ? chosenSheet(sheets, files.files) : { fault: 'damaged' };
}

interface Worksheet {
  name: string;
  rows: string[][];
}

const MOST_ROWS = 2000;
const MOST_MERGED = 1000;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const READ = /^xl\/(?:worksheets\/[^/]+\.xml|workbook\.xml|_rels\/workbook\.xml\.rels)$/;

/** Unpacks the sheets, if the whole workbook stays within the limit as far as it says how large it is. */
function unpacked(bytes: Uint8Array): { files: Unzipped } | SpreadsheetFault {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        return size <= LIMITS.unpackedBytes && READ.test(name);
      },
    });
    return size > LIMITS.unpackedBytes ? { fault: 'tooBig' } : { files };
  } catch {
    return { fault: 'damaged' };
  }
}

async function sheetsOf(bytes: Uint8Array, missed: number): Promise<Worksheet[] | undefined> {
  try {
    const sheets = await readExcelFile(new Uint8Array(bytes).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => cellText(later(cell, missed)))),
    }));
  } catch {
    return undefined;
  }
}

// From 1 January 1904, from which some workbooks count, back to 30 December 1899.
const DAYS_BETWEEN_SYSTEMS = 1462;
const DAY = 86_400_000;

/** Returns the days by which dates are read too early: `true` is as good as `1`, but the library knows only `1`. */
function missedDays(files: Unzipped): number {
  return /<(?:\w+:)?workbookPr\b[^<>]*\sdate1904="true"/.test(textOf(files, 'xl/workbook.xml'))
    ? DAYS_BETWEEN_SYSTEMS
    : 0;
}

function later<Cell>(cell: Cell, days: number): Cell | Date {
  return cell instanceof Date && days > 0 ? new Date(cell.getTime() + days * DAY) : cell;
}

/** Chooses the sheet with the headings, and notes what is not read or not as it looks. */
function chosenSheet(sheets: readonly Worksheet[], files: Unzipped): Spreadsheet {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const withHeadings = filled.filter(({ rows }) => headingRow(rows) !== undefined);
  const sheet = withHeadings[0] ?? filled[0];
  if (!sheet) return { rows: [], notes: [] };
  const others = withHeadings.filter((each) => each !== sheet).map(({ name }) => `«${name}»`);
  const path = pathsInOrder(files)[sheets.indexOf(sheet)] ?? '';
  const merged = mergedCells(files, path);
  const formulas = countOf(files, path, /<(?:\w+:)?f[\s>/]/g);
  const notes: (SpreadsheetNote | false)[] = [
    others.length > 0 && { what: 'otherSheets', sheet: sheet.name, others: others.join(', ') },
    merged.length > 0 && { what: 'merged', cells: merged.slice(0, 5).join(', ') },
    formulas > 0 && { what: 'formulas', n: formulas },
  ];
  return { rows: withMergedCells(sheet.rows, merged), notes: notes.filter((note) => note !== false) };
}

/** Lists the files of the sheets in the order of the workbook. */
function pathsInOrder(files: Unzipped): string[] {
  const targets = new Map(
    [...textOf(files, RELATIONS).matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = textOf(files, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g);
  return [...sheets].map(([tag]) => targets.get(attributeOf(tag, '\\w+:id')) ?? '');
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Counts the rows with a value; many more may only be formatted. */
function filledRows(sheet: string): number {
  return sheet.split(/<\/(?:\w+:)?row>/).filter((row) => /<(?:\w+:)?(?:v|is)[\s>]/.test(row)).length;
}

function countOf(files: Unzipped, path: string, pattern: RegExp): number {
  return textOf(files, path).match(pattern)?.length ?? 0;
}

function textOf(files: Unzipped, path: string): string {
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
  return bytes ? strFromU8(bytes) : '';
}

/** Lists the merged cells over several rows, such as `B3:B5`. Those within one row are headings or decoration. */
function mergedCells(files: Unzipped, path: string): string[] {
  const found = textOf(files, path).matchAll(/<(?:\w+:)?mergeCell\b[^<>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g);
  const refs = [...found].slice(0, MOST_MERGED).map(([, ref = '']) => ref);
  return refs.filter((ref) => rangeOf(ref).last > rangeOf(ref).first && rangeOf(ref).column < LIMITS.columns);
}

/** Repeats the value of merged cells in each of their rows. */
function withMergedCells(rows: readonly string[][], merged: readonly string[]): string[][] {
  const whole = rows.map((row) => [...row]);
  for (const { column, first, last } of merged.map(rangeOf)) {
    const value = whole[first]?.[column] ?? '';
    for (const row of whole.slice(first + 1, last + 1)) row[column] = value;
  }
  return whole;
}

/** Reads `B3:B5` as column 1, from row 2 to row 4. */
function rangeOf(ref: string): { column: number; first: number; last: number } {
  const [, letters = '', first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, first: Number(first) - 1, last: Number(last) - 1 };
}
