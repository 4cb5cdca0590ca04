import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs an Astro build into a folder, with its output on the terminal. */
export function runAstro(...options: AstroOptions): Promise<void> {
  return runWithOutput('inherit', ...options);
}

/** Returns a function that runs an Astro build with its output in a log file, of which a failure quotes the end. */
export function runAstroQuietly(log: string): typeof runAstro {
  return async (...options) => {
    mkdirSync(dirname(log), { recursive: true });
    const output = openSync(log, 'w');
    try {
      await runWithOutput(output, ...options);
    } catch (error) {
      const end = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-QUOTED_LINES).join('\n');
      throw new Error(`${end}\n${(error as Error).message}`);
    } finally {
      closeSync(output);
    }
  };
}

type AstroOptions = [folder: string, environment: Readonly<Record<string, string>>, signal?: AbortSignal];

const QUOTED_LINES = 30;

async function runWithOutput(output: number | 'inherit', ...[folder, environment, signal]: AstroOptions) {
  const astro = spawn(process.execPath, [astroProgram(), 'build', '--outDir', folder], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
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
