/** `npm run stats -- <access.log>…`: counts pages, feeds and subscriptions by month, without anything about readers. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { readStatistics, writeStatistics } from '../src/gateway/statistics/stored-statistics.ts';
import { csvFile } from '../src/feeds/open-data/csv.ts';
import { mergeStatistics, statisticsRows } from '../src/statistics/statistics.ts';
import { countLogs } from './support/access-logs.ts';
import { fail } from './support/fail.ts';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { csv: { type: 'string' } } });
  if (positionals.length === 0) fail('Say which logs to read: npm run stats -- <access.log>… [--csv <file>]');
  const { statistics, unreadable, lines } = await countLogs(positionals, randomBytes(16));
  const { state } = readGatewaySettings(process.env);
  const merged = mergeStatistics(readStatistics(state), statistics);
  writeStatistics(state, merged);
  if (values.csv) writeFileSync(values.csv, csvFile(statisticsRows(merged)));
  const months = Object.keys(statistics);
  console.log(`Read ${lines} lines, ${unreadable} of them were no requests.`);
  console.log(`Counted ${months.length === 0 ? 'no month' : months.join(', ')}. Staff see it at /admin/tall/.`);
} catch (error) {
  fail(error);
}
