import type { Builder } from './builders.ts';
import type { Cost } from './measure.ts';
import { type Size, sizes } from './sizes.ts';

/** The cost of one builder at one size, and how many pages it made. */
export interface Result extends Cost {
  size: Size;
  builder: Builder['name'];
  pages: number;
}

/**
 * Formats results as one table: each size with both builders and the ratio of the first to the second, then how the
 * cost of each grows from one size to the next.
 */
export function tableOf(results: readonly Result[]): string {
  const bySize = [...Map.groupBy(results, ({ size }) => size).values()];
  const header = ['size', 'builder', 'pages', 'wall s', 'CPU s', 'peak MB', 'ms/page'];
  const growth = bySize.slice(1).flatMap((large, index) => growthRows(bySize[index] ?? [], large));
  return inColumns([header, ...bySize.flatMap(rowsOf), ...growth]);
}

function rowsOf(results: readonly Result[]): string[][] {
  const rows = results.map(({ size, builder, pages, wall, cpu, peak }) => {
    const memory = peak === undefined ? '–' : peak.toFixed(0);
    return [size, builder, String(pages), wall.toFixed(2), cpu.toFixed(2), memory, ((wall * 1000) / pages).toFixed(2)];
  });
  const [ours, theirs] = results;
  return ours && theirs ? [...rows, [ours.size, 'ratio', '', ...compared(ours, theirs, (a, b) => a / b)]] : rows;
}

/** Returns the exponents by which cost grows with the number of entries: 1 is linear. */
function growthRows(small: readonly Result[], large: readonly Result[]): string[][] {
  return small.flatMap((before, index) => {
    const after = large[index];
    if (!after) return [];
    const times = Math.log(entriesIn(after.size) / entriesIn(before.size));
    const exponents = compared(after, before, (a, b) => Math.log(a / b) / times);
    return [[`${before.size}→${after.size}`, `${before.builder} growth`, '', ...exponents]];
  });
}

function compared(a: Cost, b: Cost, compare: (a: number, b: number) => number): string[] {
  const peak = a.peak && b.peak ? compare(a.peak, b.peak).toFixed(2) : '–';
  return [compare(a.wall, b.wall).toFixed(2), compare(a.cpu, b.cpu).toFixed(2), peak];
}

function entriesIn(size: Size): number {
  return Object.values(sizes[size]).reduce((sum, each) => sum + each, 0);
}

/** Formats rows as columns, the first two left-aligned and the numbers right-aligned. */
function inColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column < 2 ? text.padEnd(width) : text.padStart(width);
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
