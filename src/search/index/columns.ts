/** Rows turned into columns, which compress far better: each key once, with the value of every row or 0 for none. */
export type Columns<Row> = { [Key in keyof Row]?: (NonNullable<Row[Key]> | 0)[] };

/** Turns rows into columns; no value may be 0 itself. */
export function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row)[];
  const columns: Columns<Row> = {};
  for (const key of keys) columns[key] = rows.map((row) => row[key] ?? 0) as Columns<Row>[typeof key];
  return columns;
}

/** Turns columns back into so many rows. */
export function rowsOf<Row extends object>(columns: Columns<Row>, count: number): Row[] {
  const entries = Object.entries(columns) as [keyof Row, unknown[]][];
  return Array.from({ length: count }, (_, at) => {
    const present = entries.map(([key, values]) => [key, values[at]]).filter(([, value]) => value !== 0);
    return Object.fromEntries(present) as Row;
  });
}
