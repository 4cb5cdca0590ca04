import { inColumns } from '../columns.ts';
import { type Size, sizes } from '../content/sizes.ts';
import type { Cost } from '../measuring/measure.ts';

/** The cost of one builder at one size, and how many pages it made. */
export interface Result extends Cost {
  size: Size;
  builder: string;
  pages: number;
}

/**
 * Formats results as one table: each size with all builders and the ratios of the first to each other one, then how the
 * cost of each grows from one size to the next.
 */
export function tableOf(results: readonly Result[]): string {
  const bySize = [...Map.groupBy(results, ({ size }) => size).values()];
  const header = ['size', 'builder', 'pages', 'wall s', 'CPU s', 'peak MB', 'CPU ms/page'];
  const growth = bySize.slice(1).flatMap((large, index) => growthRows(bySize[index] ?? [], large));
  return inColumns([header, ...bySize.flatMap(rowsOf), ...growth], 2);
}

function rowsOf(results: readonly Result[]): string[][] {
  const rows = results.map((result) => {
    const { size, builder, pages, wall, cpu, peak } = result;
    const memory = peak === undefined ? '–' : peak.toFixed(0);
    return [size, builder, String(pages), wall.toFixed(2), cpu.toFixed(2), memory, perPage(result).toFixed(2)];
  });
  const [ours, ...others] = results;
  const ratios = others.map((theirs) => {
    const both = ours ?? theirs;
    const name = `${both.builder} / ${theirs.builder}`;
    return [
      both.size,
      name,
      '',
      ...compared(both, theirs, (a, b) => a / b),
      (perPage(both) / perPage(theirs)).toFixed(2),
    ];
  });
  return [...rows, ...ratios];
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

function perPage({ cpu, pages }: Result): number {
  return (cpu * 1000) / pages;
}

function entriesIn(size: Size): number {
  return Object.values(sizes[size]).reduce((sum, each) => sum + each, 0);
}
