/** `npm run build`: one whole site into `dist/`, or into the folder that DUGNAD_DIST names. */
import { buildAndReport } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';

await buildAndReport().catch(fail);
