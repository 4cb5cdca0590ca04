import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs an Astro build into a folder, with its output in a log file, of which a failure quotes the end. */
export async function runAstro(
  folder: string,
  environment: Readonly<Record<string, string>>,
  { log = BUILD_LOG, signal }: { log?: string; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  try {
    await runWithOutput(output, folder, environment, signal);
  } catch (error) {
    const end = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-QUOTED_LINES).join('\n');
    throw new Error(`${end}\n${(error as Error).message}`);
  } finally {
    closeSync(output);
  }
}

/** Where the output of Astro goes. */
const BUILD_LOG = join(PROJECT, '.dugnad', 'build.log');

const QUOTED_LINES = 30;

async function runWithOutput(
  output: number,
  folder: string,
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<void> {
  const { PATH, HOME, TMPDIR } = process.env;
  const astro = spawn(process.execPath, [astroProgram(), 'build', '--outDir', folder], {
    cwd: PROJECT,
    // The program is the same whoever asks for it: a test runner, say, sets variables that Vite heeds.
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['inherit', output, output],
    ...(signal && { signal }),
  });
  const [code, stoppedBy] = await once(astro, 'close');
  if (stoppedBy) throw new Error(`Astro was stopped by ${stoppedBy}; often that means that memory ran out.`);
  if (code !== 0) throw new Error('Astro could not build the site (see above).');
}

function astroProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}
