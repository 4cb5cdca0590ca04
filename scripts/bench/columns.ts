/** Formats rows as columns, the first ones left-aligned and the numbers right-aligned. */
export function inColumns(rows: readonly (readonly string[])[], leftAligned = 1): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column < leftAligned ? text.padEnd(width) : text.padStart(width);
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
