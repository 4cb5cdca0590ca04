import type { BuildProgress } from '../../src/publish/site/progress.ts';

const STEPS: Record<BuildProgress['step'], string> = {
  program: 'Preparing the program that renders pages',
  content: 'Reading the content',
  pages: 'Rendering pages',
  files: 'Writing feeds, data and pictures',
  checks: 'Checking and compressing',
};
const NAMES = Object.keys(STEPS);
const WIDTH = 20;

/**
 * Returns a function that shows how far a build is: a bar on a terminal, and elsewhere a line for each step.
 *
 * On a terminal the bar is taken away when the build is done.
 */
export function openProgress(output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout) {
  let shown: string | undefined;
  return {
    show({ step, pages }: BuildProgress): void {
      if (output.isTTY) output.write(`\r\x1b[K${barOf(step)} ${STEPS[step]}${pages ? `: ${pages}` : ''}`);
      else if (step !== shown) output.write(`${STEPS[step]}\n`);
      shown = step;
    },
    end(): void {
      if (output.isTTY && shown) output.write('\r\x1b[K');
    },
  };
}

/** Returns a function that shows how much of something is done: a bar on a terminal, and nothing elsewhere. */
export function openCount(output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout) {
  return {
    show(what: string, done: number, total: number): void {
      if (output.isTTY) output.write(`\r\x1b[K${bar(total > 0 ? done / total : 1)} ${what}: ${done} of ${total}`);
    },
    end(): void {
      if (output.isTTY) output.write('\r\x1b[K');
    },
  };
}

function barOf(step: string): string {
  return bar((NAMES.indexOf(step) + 1) / NAMES.length);
}

function bar(part: number): string {
  const filled = Math.round(part * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
}
