import { join } from 'node:path';
import { folderOf } from './builders/builder.ts';
import { compareBuilders } from './builders/compare.ts';
import { pagesBuilder, siteBuilder } from './builders/dugnad.ts';
import { eleventyBuilder } from './builders/eleventy.ts';
import { hugoBuilder } from './builders/hugo.ts';
import { type Result, tableOf } from './builders/report.ts';
import { generateContent } from './content/generate.ts';
import type { BenchOptions } from './options.ts';

/** Builds each size cold, in turn with all builders: the pages alone, then whole sites. Prints a table of each. */
export async function printBuilds({ sizes, runs, languages, here, baseline }: BenchOptions): Promise<void> {
  const versions = baseline ? [here, baseline] : [here];
  const hugo = hugoBuilder(here);
  if (!hugo) console.log('Without Hugo: there is no program hugo here.');
  const others = [eleventyBuilder(here), ...(hugo ? [hugo] : [])];
  // The earlier version publishes no pages alone: they link to feeds.
  const pageBuilders = [pagesBuilder(here), ...others];
  const siteBuilders = versions.map(siteBuilder);
  const [pages, whole]: [Result[], Result[]] = [[], []];
  for (const size of sizes) {
    const portal = { size, folder: folderOf(size) };
    generateContent(size, join(portal.folder, 'content'), languages);
    pages.push(...(await compareBuilders(pageBuilders, portal, runs)));
    whole.push(...(await compareBuilders(siteBuilders, portal, runs)));
  }
  console.log(`\nPages alone, cold, in ${languages.join(', ')}. Growth is the exponent: 1 is linear.`);
  for (const { name, lacks } of others) if (lacks) console.log(`${name}: ${lacks}`);
  console.log(`${tableOf(pages)}\n\nWhole sites, with feeds, search and output checks\n${tableOf(whole)}\n`);
}
