import { existsSync, readFileSync } from 'node:fs';
import { type Knobs, readKnobs } from '../src/entries/knobs.ts';
import { buildSite } from '../src/publish/build.ts';
import { refuseUnbuildableTarget } from '../src/publish/target.ts';
import { fail } from './fail.ts';

const knobs = knobsOrFail();

/** The folder of the built site. */
export const DIST = knobs.dist;

/** Builds the site and says what its developer should look at. */
export async function buildAndReport(): Promise<void> {
  const faults = await buildSite({ destination: DIST });
  for (const { file, reason } of faults) console.warn(`${file} ${reason}.`);
  tellOfReport();
}

/** Says where the problems with the content stand, if there are any. */
export function tellOfReport(): void {
  if (!existsSync(knobs.report)) return;
  const problems = JSON.parse(readFileSync(knobs.report, 'utf8')) as unknown[];
  if (problems.length > 0) console.warn(`Problems with the content are listed in ${knobs.report}.`);
}

function knobsOrFail(): Knobs {
  try {
    const found = readKnobs(process.env);
    // Here for all: a gateway would start, and never publish.
    refuseUnbuildableTarget(found.dist);
    return found;
  } catch (error) {
    return fail(error);
  }
}
