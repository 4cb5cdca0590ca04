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

function barOf(step: string): string {
  const filled = Math.round(((NAMES.indexOf(step) + 1) / NAMES.length) * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
}
