import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Environment, readEnvironment } from '../../src/entries/environment.ts';
import { buildSite } from '../../src/publish/build.ts';
import { writeHistory } from '../../src/publish/history.ts';
import type { SiteBuilder } from '../../src/publish/site/site-builder.ts';
import { refuseUnbuildableTarget } from '../../src/publish/target.ts';
import { fail } from './fail.ts';
import { openProgress } from './progress.ts';

const environment = environmentOrFail();

/** The folder of the built site. */
export const DIST = environment.dist;

/** Builds the site and prints warnings for its developer. */
export async function buildAndReport(build?: SiteBuilder): Promise<void> {
  const progress = openProgress();
  const variables = await historyEnvironment();
  const faults = await buildSite({
    destination: DIST,
    environment: variables,
    build,
    onProgress: progress.show,
  }).finally(progress.end);
  for (const { file, reason } of faults) console.warn(`${file} ${reason}.`);
  printReportPath();
}

async function historyEnvironment(): Promise<Record<string, string>> {
  const file = join(dirname(environment.report), 'history.json');
  mkdirSync(dirname(file), { recursive: true });
  return (await writeHistory(environment.content, file)) ? { DUGNAD_HISTORY: file } : {};
}

/** Prints where the content problems are listed, if there are any. */
export function printReportPath(): void {
  if (!existsSync(environment.report)) return;
  const problems = JSON.parse(readFileSync(environment.report, 'utf8')) as unknown[];
  if (problems.length > 0) console.warn(`Problems with the content are listed in ${environment.report}.`);
}

function environmentOrFail(): Environment {
  try {
    const found = readEnvironment(process.env);
    // Checked here for all commands: a gateway would start but never publish.
    refuseUnbuildableTarget(found.dist);
    return found;
  } catch (error) {
    return fail(error);
  }
}
