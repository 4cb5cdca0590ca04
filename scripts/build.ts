/** `npm run build`: one whole site into `dist/`, or into the folder that DUGNAD_DIST names. */
import { buildAndReport } from './build-and-report.ts';
import { fail } from './fail.ts';

await buildAndReport().catch(fail);
