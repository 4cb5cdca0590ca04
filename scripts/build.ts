/** `npm run build`: builds a complete site into `dist/`, or into the folder in DUGNAD_DIST. */
import { buildAndReport } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';

await buildAndReport().catch(fail);
