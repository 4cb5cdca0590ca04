/**
 * Counts for both test runners: adds a line to the file that DUGNAD_COUNTS names, and where CI is true makes a run
 * with a skipped test fail, because a test that nobody runs is a promise that nobody keeps.
 */
import { appendFileSync } from 'node:fs';
import type { Reporter as PlaywrightReporter, Suite } from '@playwright/test/reporter';
import type { Reporter as VitestReporter } from 'vitest/node';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The reporter for Vitest. */
export const vitestNoSkips: VitestReporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const counts = {
      passed: states.filter((state) => state === 'passed').length,
      failed: states.filter((state) => state === 'failed').length + brokenFiles + errors.length,
      skipped: states.filter((state) => state === 'skipped').length,
    };
    if (!isComplete(counts)) process.exitCode = 1;
  },
};

/** The reporter for Playwright, which makes one itself. */
export default class PlaywrightNoSkips implements PlaywrightReporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors++;
  }

  async onEnd() {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const counts = {
      passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected').length + this.#errors,
      skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
    };
    return isComplete(counts) ? undefined : { status: 'failed' as const };
  }

  printsToStdio() {
    return false;
  }
}

function isComplete(counts: Counts): boolean {
  if (process.env.DUGNAD_COUNTS) appendFileSync(process.env.DUGNAD_COUNTS, `${JSON.stringify(counts)}\n`);
  const complete = process.env.CI !== 'true' || counts.skipped === 0;
  if (!complete) console.error(`Skipped tests: ${counts.skipped}. On CI every test runs, or is deleted.`);
  return complete;
}
