import type { DatabaseSync } from 'node:sqlite';

/** How many rows each table has, by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Counts the rows of all tables of a database. */
export function countRows(database: DatabaseSync): RowCounts {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .all() as { name: string }[];
  return Object.fromEntries(tables.map(({ name }) => [name, rowsOf(database, name)]));
}

function rowsOf(database: DatabaseSync, table: string): number {
  return (database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get() as { rows: number }).rows;
}
