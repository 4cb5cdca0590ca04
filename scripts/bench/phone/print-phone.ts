import { buildSite } from '../../../src/publish/build.ts';
import { inColumns } from '../columns.ts';
import { median } from '../measuring/measure.ts';
import { type FormLoads, measureForms } from './measure-forms.ts';
import { measureGrid, measurePages, type PageLoad, PAGES } from './measure-pages.ts';
import { type Load, openBrowser } from './phone.ts';

const FOLDER = '.dugnad/bench/phone';

/** What each task should cost at most: seconds and kilobytes. */
const AIMS: Record<keyof FormLoads, { task: string; seconds: number; kilobytes?: number }> = {
  newActivity: { task: 'new activity, until one can type', seconds: 3, kilobytes: 120 },
  cancelFromEmail: { task: 'email to calling off a date, with signing in', seconds: 2 },
  decap: { task: 'new activity in Decap, until one can type', seconds: 7, kilobytes: 800 },
};

/**
 * Builds the sample and prints what its forms and pages cost on a phone with an empty cache: 390 px, a processor slowed
 * fourfold, 1.6 Mbit/s and 150 ms.
 */
export async function printPhone(runs: number): Promise<void> {
  Object.assign(process.env, { DUGNAD_NOW: '2026-11-21T10:00' });
  await buildSite({ destination: FOLDER });
  const browser = await openBrowser();
  try {
    const all: FormLoads[] = [];
    const pages: Record<string, PageLoad>[] = [];
    const grids: Load[] = [];
    for (let run = 1; run <= runs; run += 1) {
      all.push(await measureForms(browser, FOLDER));
      pages.push(await measurePages(browser, FOLDER));
      grids.push(await measureGrid(browser, FOLDER));
    }
    console.log(`\nForms on a phone with an empty cache, medians of ${runs}`);
    console.log(tableOf(all));
    console.log(`\nPages on such a phone, with their layout shift on the day of the build and a day later`);
    console.log(inColumns([PAGE_HEADER, ...PAGES.map((path) => pageRow(path, pages)), gridRow(grids)]));
  } finally {
    await browser.close();
  }
}

// The medians beside what they should be.
function tableOf(all: readonly FormLoads[]): string {
  const rows = Object.entries(AIMS).map(([name, { task, seconds, kilobytes }]) => {
    const measured = loadCells(all.map((each) => each[name as keyof FormLoads]));
    return [task, ...measured, seconds.toFixed(1), kilobytes?.toFixed(0) ?? ''];
  });
  return inColumns([['task', 's', 'kB', 'requests', 'aim s', 'aim kB'], ...rows]);
}

const PAGE_HEADER = ['page', 's', 'kB', 'requests', 'fresh', 'stale', 'aim s', 'aim shift'];
const MOST_SHIFT = 0.02;
const GRID_SECONDS = 3;

function pageRow(path: string, all: readonly Record<string, PageLoad>[]): string[] {
  const loads = all.flatMap((each) => each[path] ?? []);
  const shifts = (['fresh', 'stale'] as const).map((day) => median(loads.map((load) => load[day])).toFixed(3));
  return [path, ...loadCells(loads), ...shifts, '', MOST_SHIFT.toFixed(2)];
}

function gridRow(loads: readonly Load[]): string[] {
  return ['a month as a grid, until a day opens', ...loadCells(loads), '', '', GRID_SECONDS.toFixed(1), ''];
}

function loadCells(loads: readonly Load[]): string[] {
  const of = (key: keyof Load) => median(loads.map((each) => each[key]));
  return [of('seconds').toFixed(1), of('kilobytes').toFixed(0), of('requests').toFixed(0)];
}
