/**
 * `npm run bench`: measures this program beside an earlier commit, Eleventy and Hugo on generated portals, and prints
 * the medians. Nothing is asserted. Options, after `--`:
 *
 * - `--size S --size L`: the sizes (default S and M)
 * - `--runs 5`: the number of runs (default 3)
 * - `--baseline <commit>`: the earlier commit, or `none`
 * - `--languages nb,nn,en`: the languages of the portals that are built (default nb; editing always has three)
 * - `--megabytes 2000`: the access log of the part `stats` (default 400)
 * - `--only builds`: one part, or several; `--edit text`: one kind of edit, or several
 */
import { availableParallelism, loadavg } from 'node:os';
import { printBuilds } from './builds.ts';
import { printEditing } from './editing/print-editing.ts';
import { printDrafts, printFeeds, printSteps } from './inside.ts';
import { readOptions } from './options.ts';
import { printJudgement, printSearchSizes } from './search/print-search.ts';
import { printServing } from './serving/print-serving.ts';
import { printStatistics } from './statistics/print-statistics.ts';

const options = readOptions();
const { parts, sizes, runs, baseline, here } = options;
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}. Medians of ${runs}.`,
);
if (!baseline) console.log('Without an earlier commit: none was wanted, or this repository does not have it.');
if (parts.has('builds')) await printBuilds(options);
if (parts.has('editing')) await printEditing(options);
if (parts.has('search')) await printJudgement();
for (const size of sizes) {
  if (parts.has('steps')) printSteps(size, runs);
  if (parts.has('feeds')) printFeeds(size);
  if (parts.has('drafts')) printDrafts(size);
  if (parts.has('search')) await printSearchSizes(size, here);
}
if (parts.has('stats')) await printStatistics(options);
if (parts.has('serving')) await printServing(runs);
if (parts.has('lighthouse')) {
  // Needs a browser, and so is loaded only when it is wanted.
  const { printLighthouse } = await import('./lighthouse.ts');
  await printLighthouse(runs);
}
if (parts.has('phone')) {
  const { printPhone } = await import('./phone/print-phone.ts');
  await printPhone(runs);
}
