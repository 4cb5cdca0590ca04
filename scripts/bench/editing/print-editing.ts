import { inColumns } from '../columns.ts';
import type { BenchOptions } from '../options.ts';
import { type EditTimes, measureEdits } from './edit-to-served.ts';

/** Prints how long edits take from the save request to the new page over HTTP, for each size and version. */
export async function printEditing({ sizes, runs, edits, here, baseline }: BenchOptions): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const ours = await measureEdits(here, { size, runs, edits });
    rows.push([size, here.name, ...cells(ours, edits)]);
    if (!baseline) continue;
    const theirs = await measureEdits(baseline, { size, runs, edits });
    rows.push([size, baseline.name, ...cells(theirs, edits)]);
    rows.push([size, `${here.name} / ${baseline.name}`, ...ratios(ours, theirs, edits)]);
  }
  const header = ['size', 'program', 'first s', ...edits.map((kind) => `${kind} s`), 'peak MB', 'resident MB'];
  console.log('\nFrom saving an edit to the new page over HTTP, gateway warm, in nb, nn and en');
  console.log(`${inColumns([header, ...rows], 2)}\n`);
}

function cells({ first, times, peak, resident }: EditTimes, edits: readonly string[]): string[] {
  const seconds = [first, ...edits.map((kind) => times[kind] ?? Number.NaN)].map((each) => each.toFixed(2));
  return [...seconds, ...[peak, resident].map((each) => each?.toFixed(0) ?? '–')];
}

function ratios(ours: EditTimes, theirs: EditTimes, edits: readonly string[]): string[] {
  const numbers = ({ first, times, peak, resident }: EditTimes) => [
    ...[first, ...edits.map((kind) => times[kind])],
    ...[peak, resident],
  ];
  const other = numbers(theirs);
  return numbers(ours).map((each, index) => {
    const divisor = other[index];
    return each && divisor ? (each / divisor).toFixed(3) : '–';
  });
}
