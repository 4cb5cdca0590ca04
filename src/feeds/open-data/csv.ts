import type { JsonSchema } from '../../schemas/json-schema.ts';

type Cell = string | number | boolean | undefined;

// Excel takes what Windows has for lists. In Norway that is the semicolon, since the comma stands in numbers.
const SEPARATOR = ';';
const BETWEEN_VALUES = ' | ';
// Without it Excel takes UTF-8 for the alphabet of the machine.
const BYTE_ORDER_MARK = '\ufeff';

/** Writes rows as CSV (RFC 4180) that a Norwegian Excel opens right: UTF-8, semicolons, decimal commas. */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(SEPARATOR)}\r\n`).join('');
}

/**
 * Lists the columns for what a schema describes, a field within a field by its way there: `contact.phone`.
 *
 * They follow from the schema alone, so that a file keeps its columns whatever is in it. What is kept by language
 * has none: how many there are, the content decides.
 */
export function columnsOf({ items, properties, additionalProperties }: JsonSchema, way = ''): string[] {
  if (items) return columnsOf(items, way);
  if (typeof additionalProperties === 'object') return [];
  if (!properties) return [way];
  return Object.entries(properties).flatMap(([key, each]) => columnsOf(each, way ? `${way}.${key}` : key));
}

/**
 * Takes the value of a column out of an entry. Several values stand in one cell with ` | ` between them, an empty
 * place for one that lacks, so that the second telephone is that of the second contact.
 */
export function cellAt(value: unknown, column: string): Cell {
  return cellBelow(value, column.split('.'));
}

// Signs that begin a formula, in full width and small forms too: spreadsheets read those alike. A quote, a space or
// what nobody sees may stand before them. After a comma or a line break, where a spreadsheet of other habits may
// see the next cell begin, a plus or minus counts before a letter or digit only: «100,- for alle» is a price.
const BLANK = String.raw`[\p{Z}\p{C}"'＂＇]`;
const AT_START = String.raw`^(?=[\t\r\n\0]|${BLANK}*[=+\-@＝＋－＠﹦﹢﹣﹫−])`;
const WITHIN = String.raw`(?<=[,;\t\r\n])(?=[${BLANK}--[\t\r\n]]*(?:[=@＝＠﹦﹫]|[+\-＋－﹢﹣−][\p{L}\p{N}\(]))`;
const FORMULA = new RegExp(`${AT_START}|${WITHIN}`, 'gv');

/** Puts an apostrophe before whatever a spreadsheet could take for a formula (OWASP: CSV injection). */
export function guarded(text: string): string {
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

// A number is no text that anybody wrote, and a spreadsheet should add it up.
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell === undefined || cell === '' ? '' : `"${guarded(String(cell)).replaceAll('"', '""')}"`;
}
