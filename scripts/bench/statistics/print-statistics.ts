import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cost, measure, medianCost } from '../measuring/measure.ts';
import { writeAccessLog } from './access-log.ts';

const FOLDER = resolve('.dugnad/bench/statistics');

/** Counts generated access logs, the second one four times the first, and prints speed and memory; GoAccess beside it. */
export async function printStatistics({ megabytes, runs }: { megabytes: number; runs: number }): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const size of [megabytes / 4, megabytes]) {
    const log = join(FOLDER, 'access.log');
    writeAccessLog(log, size * 1e6);
    const programs = [{ name: 'stats', words: ['node', 'scripts/stats.ts', log] }];
    if (hasGoAccess()) programs.push({ name: 'goaccess', words: goAccessOn(log) });
    for (const { name, words } of programs) printCost(name, statSync(log).size / 1e6, await costOf(words, runs));
  }
  rmSync(FOLDER, { recursive: true });
}

async function costOf(words: string[], runs: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    const state = join(FOLDER, 'state');
    rmSync(state, { recursive: true, force: true });
    costs.push(await measure({ words, folder: '.', environment: { DUGNAD_STATE: state } }));
  }
  return medianCost(costs);
}

function hasGoAccess(): boolean {
  return spawnSync('goaccess', ['--version']).status === 0;
}

function goAccessOn(log: string): string[] {
  return ['goaccess', log, '--log-format=COMBINED', '--no-progress', '-o', join(FOLDER, 'goaccess.json')];
}

function printCost(name: string, megabytes: number, { wall, cpu, peak }: Cost): void {
  const speed = `${(megabytes / cpu).toFixed(0)} MB per second of processor time, ${(megabytes / wall).toFixed(0)} by the clock`;
  const memory = peak === undefined ? '' : `, at most ${peak.toFixed(0)} MB of memory`;
  console.log(`${name}: ${megabytes.toFixed(0)} MB of access log, ${speed}${memory}`);
}
