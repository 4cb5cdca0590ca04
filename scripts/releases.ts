/**
 * `npm run releases` lists the releases of the site. `npm run rollback -- <release>` serves one of them until
 * `npm run rollback -- --end`. The site is that of `DUGNAD_DIST`, or of `--target <folder>`.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/entries/environment.ts';
import { publishTarget } from '../src/gateway/editing/publishing.ts';
import { describeReleases, endRollback, rollBack } from '../src/publish/rollback.ts';
import { inColumns } from './bench/columns.ts';
import { fail } from './support/fail.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { target: { type: 'string' }, end: { type: 'boolean', default: false } },
  });
  const [command, release] = positionals;
  const target = values.target ?? publishTarget(readEnvironment(process.env).dist).target;
  if (command === 'list') await listReleases(target);
  else if (values.end) console.log(`Serving the newest release ${await endRollback(target)} again.`);
  else if (release) {
    await rollBack(target, release);
    console.log(`Serving ${release}. Nothing else is published until «npm run rollback -- --end».`);
  } else fail('Say which release: npm run rollback -- <release>. «npm run releases» lists them.');
} catch (error) {
  fail(error);
}

async function listReleases(target: string): Promise<void> {
  const { releases, held } = await describeReleases(target);
  if (releases.length === 0) return console.log(`${target} has no releases.`);
  const rows = releases.map(({ name, at, entries, isServed }) => [
    ...[isServed ? '*' : '', name, at, `${entries ?? 'unknown'} entries`],
  ]);
  console.log(inColumns(rows, 3));
  if (held) console.log(`Rolled back to ${held}. «npm run rollback -- --end» serves the newest again.`);
}
