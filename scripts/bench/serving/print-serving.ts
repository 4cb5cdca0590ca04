import { execFileSync, spawnSync } from 'node:child_process';
import { buildSite } from '../../../src/publish/build.ts';
import { inColumns } from '../columns.ts';
import { median } from '../measuring/measure.ts';
import { type SiteServer, startNginx, startOurs } from './servers.ts';

const FOLDER = '.dugnad/bench/serving';
const SITE = `${FOLDER}/site`;
const PATHS = ['/', '/aktiviteter/', '/aktiviteter/sprakkafe/', '/kalender/alt.ics'];
const REQUESTS = 4000;
const CONNECTIONS = 8;
const AIM = 3;

/**
 * Builds the sample, asks our own listener and nginx for the same stored files in turn, and prints what a request costs
 * each of them.
 */
export async function printServing(runs: number): Promise<void> {
  const missing = ['ab', 'nginx'].find((name) => spawnSync('sh', ['-c', `${SEARCH} command -v ${name}`]).status !== 0);
  if (missing) return console.log(`\nWithout serving: there is no program ${missing} here.`);
  Object.assign(process.env, { DUGNAD_NOW: '2026-11-21T10:00' });
  await buildSite({ destination: SITE });
  const ours = await startOurs(SITE);
  const nginx = await startNginx(SITE, `${FOLDER}/nginx`);
  try {
    const rows = PATHS.map((path) => rowOf(path, ours, nginx, runs));
    console.log(
      `\nStored files over HTTP, gzip, ${CONNECTIONS} kept connections, medians of ${runs}; the aim is ${AIM}`,
    );
    console.log(inColumns([HEADER, ...rows]));
  } finally {
    await Promise.all([ours.stop(), nginx.stop()]);
  }
}

// Where Debian puts nginx.
const SEARCH = 'PATH="$PATH:/usr/sbin"';
const HEADER = ['address', 'bytes', 'Dugnad /s', 'nginx /s', 'times', 'Dugnad µs CPU', 'nginx µs CPU', 'times'];

function rowOf(path: string, ours: SiteServer, nginx: SiteServer, runs: number): string[] {
  // In turn, so that both meet the same load of the machine.
  const all = Array.from({ length: runs + 1 }, () => [load(ours, path), load(nginx, path)] as const).slice(1);
  const [own, other] = [0, 1].map((index) => ({
    rate: median(all.map((each) => each[index]?.rate ?? 0)),
    cost: median(all.map((each) => each[index]?.cost ?? 0)),
  })) as [Load, Load];
  const rates = [own.rate.toFixed(0), other.rate.toFixed(0), (other.rate / own.rate).toFixed(2)];
  const costs = [own.cost.toFixed(0), other.cost.toFixed(0), (own.cost / other.cost).toFixed(2)];
  return [path, String(all[0]?.[0].bytes), ...rates, ...costs];
}

/** What requests for an address cost: how many are answered in a second, and microseconds of processor time for each. */
interface Load {
  rate: number;
  cost: number;
}

function load({ origin, name, processorTime }: SiteServer, path: string): Load & { bytes: number } {
  const began = processorTime();
  const words = ['-q', '-k', '-n', String(REQUESTS), '-c', String(CONNECTIONS), '-H', 'Accept-Encoding: gzip'];
  const printed = execFileSync('ab', [...words, origin + path], { encoding: 'utf8' });
  const cost = ((processorTime() - began) * 1e6) / REQUESTS;
  const number = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1] ?? Number.NaN);
  if (number('Complete requests') !== REQUESTS || number('Failed requests') > 0 || /^Non-2xx/m.test(printed)) {
    throw new Error(`${name} did not answer all requests for ${path}:\n${printed}`);
  }
  return { rate: number('Requests per second'), cost, bytes: number('Document Length') };
}
