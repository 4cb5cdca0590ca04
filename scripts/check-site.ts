/** Lists all faults of a built site, including warnings, and fails if there are any. */
import { checkOutput } from '../src/publish/check-output.ts';
import { DIST } from './support/build-and-report.ts';

const faults = await checkOutput(process.argv[2] ?? DIST);
for (const { file, reason } of faults) console.error(`${file} ${reason}.`);
if (faults.length > 0) process.exitCode = 1;
