/** `npm test`: all checks before a change is merged. `npm run test:deep`: the long tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { freePort } from './support/free-port.ts';
import type { Counts } from '../tests/no-skips.ts';

const COUNTS = '.dugnad/counts.jsonl';
const TEST_SITE = '.dugnad/test-site';

/** The sample on a Saturday in November, so that tests know its events. */
const SAMPLE = {
  DUGNAD_CONTENT: 'content',
  DUGNAD_DIST: TEST_SITE,
  DUGNAD_NOW: '2026-11-21T10:00',
  // Browser tests serve it at the port in its addresses (`tests/site/support/pages.ts`).
  DUGNAD_URL: `http://127.0.0.1:${await freePort()}`,
  DUGNAD_REPORT: '.dugnad/test-report.json',
  DUGNAD_CACHE: './.dugnad/test-cache',
};

interface Step {
  title: string;
  command: string;
  environment?: Record<string, string>;
}

const BUILD: Step[] = [
  { title: 'Build of the sample', command: 'node scripts/build.ts', environment: SAMPLE },
  { title: 'Links of the sample', command: `node scripts/check-site.ts ${TEST_SITE}` },
];

/** Stages run one after another; the lanes of a stage run in parallel, each step by step. */
type Stage = Step[][];

const STAGES: Stage[] = [
  [
    [{ title: 'Unit tests', command: vitest('tests/vitest.config.ts'), environment: { DUGNAD_COUNTS: COUNTS } }],
    // Mostly single-threaded, while the unit tests wait for their child processes.
    [{ title: 'Types, lint and format', command: 'npm run check' }, ...BUILD],
  ],
  [
    [
      {
        title: 'Browser tests',
        command: playwright(),
        environment: { DUGNAD_COUNTS: COUNTS },
      },
    ],
  ],
];

const DEEP_STAGES: Stage[] = [
  // These measure time and memory, and kill processes next to them.
  [[{ title: 'Deep tests', command: vitest('tests/vitest.deep.config.ts'), environment: { DUGNAD_COUNTS: COUNTS } }]],
  [BUILD],
  [
    [
      {
        title:
          'Every type of page in every language, every hostile text, every screen, and from the editor to the page',
        command: playwright(
          'every-page every-language hostile output signage public-forms search calendar embed filters.spec helping behind-proxies tests/site/gateway/',
        ),
        environment: { DUGNAD_COUNTS: COUNTS, DUGNAD_DEEP: 'yes' },
      },
    ],
  ],
];

mkdirSync('.dugnad', { recursive: true });
for (const old of [COUNTS, TEST_SITE]) rmSync(old, { recursive: true, force: true });
const failedSteps = await firstFailures(process.argv[2] === 'deep' ? DEEP_STAGES : STAGES);
for (const { title, command } of failedSteps) console.error(`${title} failed: ${command}`);
printCounts();
if (failedSteps.length > 0) process.exitCode = 1;

function vitest(config: string): string {
  return `npx vitest run --config ${config}`;
}

/** Returns the command for specs whose names contain some words, or for all. */
function playwright(specs = ''): string {
  return `npx playwright test --config tests/playwright.config.ts ${specs}`;
}

/** Runs the stages until one has a failing step. */
async function firstFailures(stages: Stage[]): Promise<Step[]> {
  for (const lanes of stages) {
    const failed = (await Promise.all(lanes.map((lane) => firstFailure(lane, lanes.length > 1)))).flat();
    if (failed.length > 0) return failed;
  }
  return [];
}

async function firstFailure(lane: Step[], isParallel: boolean): Promise<Step[]> {
  for (const step of lane) if (!(await passes(step, isParallel))) return [step];
  return [];
}

/** Runs a step; parallel output is printed at the end, so that it is not mixed. */
async function passes({ title, command, environment }: Step, hasCompany: boolean): Promise<boolean> {
  console.log(`\n${title}`);
  const began = Date.now();
  const env = { ...process.env, ...environment };
  const child = spawn(command, { shell: true, stdio: hasCompany ? 'pipe' : 'inherit', env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(printed));
  console.log(`${title}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - began) / 1000)} s`);
  return status === 0;
}

/** Adds up the counts of both runners; a failed step without a failed test counts as one. */
function printCounts(): void {
  const lines = existsSync(COUNTS) ? readFileSync(COUNTS, 'utf8').trim().split('\n') : [];
  const counts = lines.map((line) => JSON.parse(line) as Counts);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${Math.max(failed, failedSteps.length)} failed`);
}
