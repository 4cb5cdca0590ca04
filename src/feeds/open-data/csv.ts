import type { JsonSchema } from '../../schemas/json-schema.ts';

type Cell = string | number | boolean | undefined;

// Excel uses the Windows list separator: in Norway a semicolon, as the comma is in numbers.
const SEPARATOR = ';';
const BETWEEN_VALUES = ' | ';
// Without it Excel reads UTF-8 as the system's own encoding.
const BYTE_ORDER_MARK = '\ufeff';

/** Serialises rows as CSV (RFC 4180) for a Norwegian Excel: UTF-8, semicolons, decimal commas. */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
  return csvOfLines(rows.map(csvLine));
}

/** Serialises lines that were written before as CSV, as `csvFile` does rows. */
export function csvOfLines(lines: readonly string[]): string {
  return BYTE_ORDER_MARK + lines.join('');
}

/** Writes a row as a line of such a file. */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(formatCell).join(SEPARATOR)}\r\n`;
}

/**
 * Lists the columns of a schema, with paths for nested fields: `contact.phone`.
 *
 * They depend on the schema only, so that a file keeps its columns whatever its content. Fields keyed by language have
 * none, as their number depends on content.
 */
export function columnsOf({ items, properties, additionalProperties }: JsonSchema, way = ''): string[] {
  if (items) return columnsOf(items, way);
  if (typeof additionalProperties === 'object') return [];
  if (!properties) return [way];
  return Object.entries(properties).flatMap(([key, each]) => columnsOf(each, way ? `${way}.${key}` : key));
}

/**
 * Returns the value of a column. Several values share a cell, separated by ` | ` with an empty place for a missing one,
 * so that the second telephone belongs to the second contact.
 */
export function cellAt(value: unknown, column: string): Cell {
  return cellBelow(value, column.split('.'));
}

// Characters that start a formula, also in full-width and small forms, which spreadsheets treat alike. A quote, a space
// or an invisible character may come first. After a comma or a line break, where some spreadsheets start the next cell,
// a plus or minus counts only before a letter or digit: «100,- for alle» is a price.
const BLANK = String.raw`[\p{Z}\p{C}"'＂＇]`;
const AT_START = String.raw`^(?=[\t\r\n\0]|${BLANK}*[=+\-@＝＋－＠﹦﹢﹣﹫−])`;
const WITHIN = String.raw`(?<=[,;\t\r\n])(?=[${BLANK}--[\t\r\n]]*(?:[=@＝＠﹦﹫]|[+\-＋－﹢﹣−][\p{L}\p{N}\(]))`;
const FORMULA = new RegExp(`${AT_START}|${WITHIN}`, 'gv');

/** Puts an apostrophe before anything that a spreadsheet could read as a formula (OWASP: CSV injection). */
export function escapeFormula(text: string): string {
  return text.replace(FORMULA, "'");
}

function cellBelow(value: unknown, [key, ...rest]: readonly string[]): Cell {
  if (Array.isArray(value)) {
    const cells = value.map((each) => String(cellBelow(each, key === undefined ? [] : [key, ...rest]) ?? ''));
    return cells.some((each) => each !== '') ? cells.join(BETWEEN_VALUES) : undefined;
  }
  if (key === undefined) return value as Cell;
  return cellBelow((value as Record<string, unknown> | undefined)?.[key], rest);
}

// A number is not user text, and spreadsheets should be able to sum it.
function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell === undefined || cell === '' ? '' : `"${escapeFormula(String(cell)).replaceAll('"', '""')}"`;
}
