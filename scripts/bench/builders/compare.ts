import { rmSync } from 'node:fs';
import { type Cost, measure, medianCost } from '../measuring/measure.ts';
import { type BenchPortal, type Builder, pagesOf } from './builder.ts';
import { unmatchedKinds } from './page-kinds.ts';
import type { Result } from './report.ts';

/** Builds a portal with each builder in turn, several times, and returns the medians. Prints each run as it ends. */
export async function compareBuilders(
  builders: readonly Builder[],
  portal: BenchPortal,
  runs: number,
): Promise<Result[]> {
  const costs = builders.map((): Cost[] => []);
  for (const { prepare } of builders) prepare?.(portal);
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, builder] of builders.entries()) {
      for (const folder of builder.folders(portal)) rmSync(folder, { recursive: true, force: true });
      const cost = await measure(builder.command(portal));
      costs[index]?.push(cost);
      console.log(
        `${portal.size}, run ${run}, ${builder.name}: ${cost.wall.toFixed(1)} s, CPU ${cost.cpu.toFixed(1)} s`,
      );
    }
  }
  const made = builders.map((builder) => ({ builder: builder.name, pages: pagesOf(builder, portal) }));
  printUnmatched(portal, made);
  return made.map(({ builder, pages }, index) => {
    return { size: portal.size, builder, pages: pages.length, ...medianCost(costs[index] ?? []) };
  });
}

/** Says which kinds of pages are not made by all builders, and so have nothing to be compared with. */
function printUnmatched({ size }: BenchPortal, made: Parameters<typeof unmatchedKinds>[0]): void {
  const lines = unmatchedKinds(made);
  if (lines.length > 0) console.log(`${size}: kinds of pages that not all make, or not all of them:`);
  for (const line of lines) console.log(`  ${line}`);
}
