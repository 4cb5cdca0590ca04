/** `npm start`: builds the site, then serves it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAndReport, DIST } from './build-and-report.ts';
import { fail } from './fail.ts';
import { addressToShow, listenAt, serveSite } from './server.ts';

await buildAndReport().catch(fail);
await serveSite({ folder: DIST, ...listenAt }).catch(fail);
console.log(`Dugnad is served at ${addressToShow(listenAt)}`);

const { sample } = JSON.parse(readFileSync(join(DIST, 'data', 'build.json'), 'utf8')) as { sample: Sample | null };
if (sample?.shown) console.log(`The sample municipality is shown as on ${sample.now}.`);

/** The sample outside its year: the moment that it is shown at. */
interface Sample {
  now: string;
  shown: boolean;
}
