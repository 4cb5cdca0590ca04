import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { buildSite } from '../../src/publish/build.ts';
import { findChromium } from '../support/chromium.ts';
import { serveSite } from '../support/server.ts';
import { median } from './measuring/measure.ts';

const FOLDER = '.dugnad/bench/lighthouse';
const PORT = 4398;
const DEBUGGING = 9398;
const PAGES = ['/', '/aktiviteter/', '/aktiviteter/sprakkafe/', '/tilskudd/', '/hjelp/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Builds the sample, runs mobile Lighthouse on its pages, and prints the median of each score. */
export async function printLighthouse(runs: number): Promise<void> {
  const origin = `http://127.0.0.1:${PORT}`;
  Object.assign(process.env, { DUGNAD_URL: origin, DUGNAD_NOW: '2026-11-21T10:00' });
  await buildSite({ destination: FOLDER });
  const server = await serveSite({ folder: FOLDER, port: PORT, host: '127.0.0.1' });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--remote-debugging-port=${DEBUGGING}`],
  });
  console.log(`\nLighthouse, mobile, median of ${runs}: ${CATEGORIES.join(', ')}`);
  for (const path of PAGES) {
    const scores: Record<string, number>[] = [];
    for (let run = 1; run <= runs; run += 1) scores.push(await scoresOf(origin + path));
    const medians = CATEGORIES.map((name) => median(scores.map((each) => each[name] ?? 0)));
    console.log(`${path.padEnd(28)}${medians.map((score) => String(score).padStart(5)).join('')}`);
  }
  await browser.close();
  server.close();
}

async function scoresOf(url: string): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port: DEBUGGING, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse had nothing to say about ${url}.`);
  for (const { title, id } of failedAudits(result.lhr)) console.log(`  ${url}: ${id}: ${title}`);
  return Object.fromEntries(
    Object.entries(result.lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
}

/** Lists the audits that keep a page below 100 in any category but performance. */
function failedAudits({ categories, audits }: Result): { id: string; title: string }[] {
  const counted = CATEGORIES.slice(1).flatMap((name) => categories[name]?.auditRefs ?? []);
  return counted
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => ({ id, title: audits[id]?.title ?? '' }));
}
