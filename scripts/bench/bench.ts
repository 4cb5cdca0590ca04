/**
 * `npm run bench`: builds a portal, and the same pages in Eleventy, in turn, and prints the cost of each.
 *
 * Then it runs Lighthouse on the sample. `-- --size S --size L` chooses sizes (default S and M), `-- --runs 5` the
 * number of runs (default 3), `-- --only lighthouse`, `builds`, `feeds` or `editing` one part. Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builders, environmentFor, pagesOf, prepareEleventy } from './builders.ts';
import { generateContent } from './generate.ts';
import { printLighthouse } from './lighthouse.ts';
import { type Cost, measure, median, medianCost } from './measure.ts';
import { type Result, tableOf } from './report.ts';
import { folderOf, type Size, sizeNames } from './sizes.ts';
import type { Editing } from './editing.ts';
import type { Feeds } from './feeds.ts';
import type { Steps } from './steps.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['S', 'M'] },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
const chosen = sizeNames.filter((size) => values.size.includes(size));
if (chosen.length === 0 || !(runs >= 1)) throw new Error('--size must be S, M or L, and --runs a number.');

const machine = `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;
if (!values.only || values.only === 'builds') {
  console.log(`Cold builds in turn, ${runs} of each, medians. ${machine}.`);
  console.log(`\n${tableOf(chosen.flatMap(benchSize))}\n`);
  for (const size of chosen) printSteps(size);
  printSearch();
}
if (!values.only || values.only === 'feeds') for (const size of chosen) printFeeds(size);
if (!values.only || values.only === 'editing') for (const size of chosen) printEditing(size);
if (!values.only || values.only === 'lighthouse') await printLighthouse(runs);

function benchSize(size: Size): Result[] {
  console.log(`Size ${size}: writing content`);
  generateContent(size, join(folderOf(size), 'content'));
  prepareEleventy(size);
  const costs = builders.map((): Cost[] => []);
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, builder] of builders.entries()) {
      builder.clean(size);
      const cost = measure(builder.command(size));
      costs[index]?.push(cost);
      console.log(`Size ${size}, run ${run}, ${builder.name}: ${cost.wall.toFixed(1)} s, CPU ${cost.cpu.toFixed(1)} s`);
    }
  }
  const pages = builders.map((builder) => pagesOf(builder, size));
  printDifferences(pages);
  return builders.map(({ name }, index) => {
    return { size, builder: name, pages: pages[index]?.length ?? 0, ...medianCost(costs[index] ?? []) };
  });
}

/** Warns if the two builders made different pages, which cannot be compared. */
function printDifferences(pages: readonly string[][]): void {
  const makers = Map.groupBy(pages.flat(), (page) => page);
  const different = [...makers].flatMap(([page, { length }]) => (length === builders.length ? [] : [page]));
  if (different.length === 0) return;
  console.log(`${different.length} pages are made by one of them only: ${different.slice(0, 5).join(', ')}`);
}

/** Times validation and the files that are not pages, each time in a separate process. */
function printSteps(size: Size): void {
  const all = Array.from({ length: runs }, () => answerOf<Steps>('./steps.ts', size));
  const [{ entries, problems, fileCount, fileBytes }] = all as [Steps];
  const [validation, files] = [median(all.map((each) => each.validation)), median(all.map((each) => each.files))];
  console.log(`${size}: judging ${entries} entries ${validation.toFixed(0)} ms (${problems} problems)`);
  console.log(
    `${size}: feeds and data ${files.toFixed(0)} ms (${fileCount} files, ${(fileBytes / 1e6).toFixed(1)} MB)`,
  );
}

/** Measures the size of the feed of everything, and times all feeds as well as the largest one. */
function printFeeds(size: Size): void {
  if (!existsSync(join(folderOf(size), 'content'))) generateContent(size, join(folderOf(size), 'content'));
  const { bytes, gzip, big, all, count, expansion } = answerOf<Feeds>('./feeds.ts', size);
  console.log(`${size}: alt.ics ${(bytes / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(0)} kB after gzip`);
  console.log(
    `${size}: all ${count} calendars ${all.toFixed(0)} ms CPU, one of everything ${big.toFixed(0)} ms: ${(all / big).toFixed(2)} times`,
  );
  console.log(`${size}: dates of 300 series over a year ${expansion.toFixed(0)} ms CPU`);
}

/** Prints how long an editor waits, and how long an approval takes to reach the page. */
function printEditing(size: Size): void {
  if (!existsSync(join(folderOf(size), 'content'))) generateContent(size, join(folderOf(size), 'content'));
  const times = answerOf<Editing>('./editing.ts', size);
  const { boardCold, board, save, saveMost, approve, export: exported, generate, check, swap } = times;
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const s = (time: number) => `${(time / 1000).toFixed(1)} s`;
  console.log(`${size}: board of 60 drafts ${ms(board)}, the first time ${ms(boardCold)}`);
  console.log(`${size}: save ${ms(save)}, at most ${ms(saveMost)}`);
  console.log(
    `${size}: from approval to page ${s(approve + exported + generate + check + swap)}: commit ${ms(approve)}, export ${s(exported)}, pages, feeds and search ${s(generate)}, check ${s(check)}, swap ${s(swap)}`,
  );
}

/** Runs a separate program with the content of a size, and parses the last line that it prints. */
function answerOf<Answer>(program: string, size: Size): Answer {
  const env = { ...process.env, ...environmentFor(size) };
  const path = fileURLToPath(new URL(program, import.meta.url));
  const printed = execFileSync(process.execPath, [path], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Answer;
}

function printSearch(): void {
  const [ours] = builders;
  const [size] = chosen;
  if (ours && size && !existsSync(join(ours.output(size), 'pagefind'))) console.log('Search: not built yet');
}
