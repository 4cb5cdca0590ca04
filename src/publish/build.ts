import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAstro } from './astro.ts';
import { checkOutput } from './check-output.ts';
import { compressSite } from './compress.ts';
import type { Fault } from './fault.ts';
import { siblingPath, prepareDestination, replaceSite } from './replace-site.ts';
import { refuseUnbuildableTarget } from './target.ts';

export interface BuildOptions {
  /** The folder of the finished site. */
  destination: string;
  environment?: Readonly<Record<string, string>>;
  /** Stops the build. */
  signal?: AbortSignal;
  /** Writes the pages into a folder that does not exist yet. */
  generate?: (folder: string, environment: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<void>;
}

/**
 * Builds a complete site in a temporary folder, checks and compresses it, and only then replaces the old one.
 *
 * Returns the warnings.
 */
export async function buildSite({
  destination,
  environment = {},
  generate = runAstro,
  signal,
}: BuildOptions): Promise<Fault[]> {
  refuseUnbuildableTarget(destination);
  const site = await prepareDestination(destination);
  const workFolder = siblingPath(site, 'building');
  try {
    const previous = join(site, 'data', 'build.json');
    await generate(workFolder, { DUGNAD_PREVIOUS: previous, ...environment, DUGNAD_DIST: workFolder }, signal);
    signal?.throwIfAborted();
    const faults = await checkOutput(workFolder);
    stopAtErrors(faults);
    await compressSite(workFolder, site);
    await replaceSite(workFolder, site);
    return faults;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

function stopAtErrors(faults: Fault[]): void {
  const errors = faults.filter(({ level }) => level === 'error').map(({ file, reason }) => `- ${file}: ${reason}`);
  if (errors.length === 0) return;
  throw new Error(`The new site is not fit to be published:\n${errors.join('\n')}`);
}
