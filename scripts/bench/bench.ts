/**
 * `npm run bench`: builds a portal and the same pages in Eleventy, side by side, and prints what each takes.
 *
 * `-- --size S --size M` chooses sizes (S and M unless told), `-- --runs 5` how often (3). Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Builder, builders, environmentFor, pagesOf, prepareEleventy } from './builders.ts';
import { generateContent } from './generate.ts';
import { type Cost, measure, median, medianCost } from './measure.ts';
import { folderOf, type Size, sizeNames, sizes } from './sizes.ts';
import type { Steps } from './steps.ts';
import { table } from './table.ts';

interface Result extends Cost {
  size: Size;
  builder: Builder['name'];
  pages: number;
}

const { values } = parseArgs({
  options: { size: { type: 'string', multiple: true, default: ['S', 'M'] }, runs: { type: 'string', default: '3' } },
});
const chosen = sizeNames.filter((size) => values.size.includes(size));
const runs = Math.max(1, Number(values.runs) || 3);

console.log(
  `${runs} cold builds each, in turn; medians. Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}.`,
);
const results = chosen.flatMap(benchSize);
const header = ['size', 'builder', 'pages', 'wall s', 'CPU s', 'peak MB', 'ms/page'];
console.log(`\n${table([header, ...chosen.flatMap(rowsOf), ...chosen.slice(1).flatMap(growthRows)])}\n`);
for (const size of chosen) tellSteps(size);
tellSearch();

function benchSize(size: Size): Result[] {
  console.log(`Size ${size}: writing content`);
  generateContent(size, join(folderOf(size), 'content'));
  prepareEleventy(size);
  const costs = new Map(builders.map(({ name }) => [name, [] as Cost[]]));
  for (let run = 1; run <= runs; run += 1) {
    for (const builder of builders) {
      builder.clean(size);
      const cost = measure(builder.command(size));
      costs.get(builder.name)?.push(cost);
      console.log(`Size ${size}, run ${run}, ${builder.name}: ${cost.wall.toFixed(1)} s`);
    }
  }
  tellDifferences(size);
  return builders.map((builder) => ({
    size,
    builder: builder.name,
    pages: pagesOf(builder, size).length,
    ...medianCost(costs.get(builder.name) ?? []),
  }));
}

/** Says so if the two did not make the same pages, for then they cannot be compared. */
function tellDifferences(size: Size): void {
  const made = builders.map((builder) => pagesOf(builder, size));
  const times = Map.groupBy(made.flat(), (page) => page);
  const different = [...times].flatMap(([page, { length }]) => (length === 1 ? [page] : []));
  if (different.length > 0)
    console.log(`${different.length} pages are made by only one: ${different.slice(0, 5).join(', ')}`);
}

function rowsOf(size: Size): string[][] {
  const own = results.filter((result) => result.size === size);
  const [ours, theirs] = own;
  const rows = own.map(({ builder, pages, wall, cpu, peak }) => {
    const memory = peak === undefined ? '–' : peak.toFixed(0);
    return [size, builder, String(pages), wall.toFixed(2), cpu.toFixed(2), memory, ((wall * 1000) / pages).toFixed(2)];
  });
  return ours && theirs ? [...rows, [size, 'ratio', '', ...ratios(ours, theirs)]] : rows;
}

function ratios(a: Result, b: Result): string[] {
  const peak = a.peak && b.peak ? (a.peak / b.peak).toFixed(2) : '–';
  return [(a.wall / b.wall).toFixed(2), (a.cpu / b.cpu).toFixed(2), peak];
}

/** Gives the exponents by which cost grows with the number of entries: 1 is in step with it. */
function growthRows(size: Size): string[][] {
  const before = chosen[chosen.indexOf(size) - 1];
  if (!before) return [];
  const find = (at: Size, name: string) => results.find((result) => result.size === at && result.builder === name);
  const exponent = (small = 0, large = 0) =>
    (Math.log(large / small) / Math.log(entriesIn(size) / entriesIn(before))).toFixed(2);
  return builders.map(({ name }) => {
    const [small, large] = [find(before, name), find(size, name)];
    return [
      `${before}→${size}`,
      `${name} growth`,
      '',
      exponent(small?.wall, large?.wall),
      exponent(small?.cpu, large?.cpu),
      exponent(small?.peak, large?.peak),
    ];
  });
}

function entriesIn(size: Size): number {
  return Object.values(sizes[size]).reduce((sum, each) => sum + each, 0);
}

/** Times the judge and the files that are no pages, each run in a process of its own. */
function tellSteps(size: Size): void {
  const program = fileURLToPath(new URL('./steps.ts', import.meta.url));
  const env = { ...process.env, ...environmentFor(size) };
  const all = Array.from(
    { length: runs },
    () => JSON.parse(execFileSync(process.execPath, [program], { env, encoding: 'utf8' })) as Steps,
  );
  const [{ entries, problems, fileCount, fileBytes }] = all as [Steps];
  console.log(
    `${size}: judging ${entries} entries ${median(all.map(({ judge }) => judge)).toFixed(0)} ms (${problems} problems)`,
  );
  console.log(
    `${size}: feeds and data ${median(all.map(({ files }) => files)).toFixed(0)} ms (${fileCount} files, ${(fileBytes / 1e6).toFixed(1)} MB)`,
  );
}

function tellSearch(): void {
  const [ours] = builders;
  const [size] = chosen;
  if (ours && size && !existsSync(join(ours.output(size), 'pagefind'))) console.log('Search: not built yet');
}
