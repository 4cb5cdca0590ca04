import { execFileSync, spawnSync } from 'node:child_process';
import { buildSite } from '../../../src/publish/build.ts';
import { inColumns } from '../columns.ts';
import { median } from '../measuring/measure.ts';
import { NGINX_PATH, type SiteServer, startNginx, startOurs } from './servers.ts';

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
  const missing = ['ab', 'nginx'].find((name) => !isProgram(name));
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

function isProgram(name: string): boolean {
  const env = { ...process.env, PATH: NGINX_PATH };
  return spawnSync('sh', ['-c', `command -v ${name}`], { env }).status === 0;
}

const HEADER = ['address', 'bytes', 'Dugnad /s', 'nginx /s', 'times', 'Dugnad µs CPU', 'nginx µs CPU', 'times'];

function rowOf(path: string, ours: SiteServer, nginx: SiteServer, runs: number): string[] {
  // In turn, so that both meet the same load of the machine.
  const all = Array.from(
    { length: runs + 1 },
    () => [measureLoad(ours, path), measureLoad(nginx, path)] as const,
  ).slice(1);
  const [own, other] = [medianLoad(all.map(([first]) => first)), medianLoad(all.map(([, second]) => second))];
  const rates = [own.rate.toFixed(0), other.rate.toFixed(0), (other.rate / own.rate).toFixed(2)];
  const costs = [own.cost.toFixed(0), other.cost.toFixed(0), (own.cost / other.cost).toFixed(2)];
  return [path, String(all[0]?.[0].bytes), ...rates, ...costs];
}

/** What requests for an address cost: how many are answered in a second, and the processor time of each in microseconds. */
interface Load {
  rate: number;
  cost: number;
}

function medianLoad(loads: readonly Load[]): Load {
  return { rate: median(loads.map(({ rate }) => rate)), cost: median(loads.map(({ cost }) => cost)) };
}

function measureLoad({ origin, name, processorTime }: SiteServer, path: string): Load & { bytes: number } {
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
