import type { Version } from '../builders/dugnad.ts';
import { inColumns } from '../columns.ts';
import type { BenchOptions } from '../options.ts';
import { type EditTimes, measureEdits } from './edit-to-served.ts';

/** Prints how long edits take from the save request to the new page over HTTP, for each size and version. */
export async function printEditing(options: BenchOptions): Promise<void> {
  const { sizes, edits, here, baseline } = options;
  const rows: string[][] = [];
  let smaller: Measured | undefined;
  for (const size of sizes) {
    const measure = async (version: Version) => ({
      name: version.name,
      ...(await measureEdits(version, size, options)),
    });
    const ours = await measure(here);
    rows.push([size, ours.name, ...numbersOf(ours, options).map(show)]);
    if (baseline) {
      const theirs = await measure(baseline);
      rows.push([size, theirs.name, ...numbersOf(theirs, options).map(show)]);
      rows.push([size, `${ours.name} / ${theirs.name}`, ...ratios(ours, theirs, options)]);
    }
    if (smaller) rows.push([`${smaller.size}→${size}`, `${ours.name} growth`, ...ratios(ours, smaller, options)]);
    smaller = { size, ...ours };
  }
  const header = ['size', 'program', 'first s', ...edits.map((kind) => `${kind} s`), 'peak MB', 'resident MB'];
  console.log(
    '\nFrom saving an edit to the new page over HTTP, in nb, nn and en; the first edit publishes the whole site',
  );
  console.log(`${inColumns([header, ...rows], 2)}\n`);
}

type Measured = EditTimes & { size: string };

function numbersOf({ first, times, peak, resident }: EditTimes, { edits }: BenchOptions): (number | undefined)[] {
  return [first, ...edits.map((kind) => times[kind]), peak, resident];
}

/** Returns each number of the first as a multiple of that of the other. */
function ratios(ours: EditTimes, theirs: EditTimes, options: BenchOptions): string[] {
  const others = numbersOf(theirs, options);
  return numbersOf(ours, options).map((each, index) => show(each && each / (others[index] ?? Number.NaN)));
}

function show(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return '–';
  return number < 100 ? number.toPrecision(3) : number.toFixed(0);
}
