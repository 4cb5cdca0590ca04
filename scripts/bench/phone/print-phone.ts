import { buildSite } from '../../../src/publish/build.ts';
import { inColumns } from '../columns.ts';
import { median } from '../measuring/measure.ts';
import { type FormLoads, measureForms } from './measure-forms.ts';
import { type Load, openBrowser } from './phone.ts';

const FOLDER = '.dugnad/bench/phone';

/** What each task should cost at most: seconds and kilobytes. */
const AIMS: Record<keyof FormLoads, { task: string; seconds: number; kilobytes?: number }> = {
  newActivity: { task: 'new activity, until one can type', seconds: 3, kilobytes: 120 },
  cancelFromEmail: { task: 'email to calling off a date, with signing in', seconds: 2 },
  decap: { task: 'new activity in Decap, until one can type', seconds: 7, kilobytes: 800 },
};

/**
 * Builds the sample and prints what its forms cost on a phone with an empty cache: 390 px, a processor slowed fourfold,
 * 1.6 Mbit/s and 150 ms.
 */
export async function printPhone(runs: number): Promise<void> {
  Object.assign(process.env, { DUGNAD_NOW: '2026-11-21T10:00' });
  await buildSite({ destination: FOLDER });
  const browser = await openBrowser();
  try {
    const all: FormLoads[] = [];
    for (let run = 1; run <= runs; run += 1) all.push(await measureForms(browser, FOLDER));
    console.log(`\nForms on a phone with an empty cache, medians of ${runs}`);
    console.log(tableOf(all));
  } finally {
    await browser.close();
  }
}

// The medians beside what they should be.
function tableOf(all: readonly FormLoads[]): string {
  const rows = Object.entries(AIMS).map(([name, { task, seconds, kilobytes }]) => {
    const of = (key: keyof Load) => median(all.map((each) => each[name as keyof FormLoads][key]));
    const measured = [of('seconds').toFixed(1), of('kilobytes').toFixed(0), of('requests').toFixed(0)];
    return [task, ...measured, seconds.toFixed(1), kilobytes?.toFixed(0) ?? ''];
  });
  return inColumns([['task', 's', 'kB', 'requests', 'aim s', 'aim kB'], ...rows]);
}
