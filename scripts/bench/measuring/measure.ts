import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { followMemory } from './memory.ts';

/** A program to run, with its folder and environment. */
export interface Command {
  words: string[];
  folder: string;
  environment: Record<string, string>;
}

/** The cost of one run of a program. */
export interface Cost {
  /** Wall time in seconds. */
  wall: number;
  /** Processor time in seconds, user and system, of the program and all processes it started and waited for. */
  cpu: number;
  /** The peak memory of the process tree, in MB; undefined where it is unknown. */
  peak?: number;
}

const USAGE = resolve('.dugnad/bench/usage.txt');

// Node reports its own processor time, but not that of its children; a shell adds it up.
const SHELL = ['-c', `"$0" "$@"; status=$?; times >'${USAGE}'; exit $status`];

/** Runs a program to its end and measures its whole process tree. Throws with its output if it fails. */
export async function measure({ words, folder, environment }: Command): Promise<Cost> {
  mkdirSync(resolve(USAGE, '..'), { recursive: true });
  const began = performance.now();
  const env = { ...process.env, ...environment };
  const child = spawn('sh', [...SHELL, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = followMemory(child.pid ?? 0);
  const ended = once(child, 'close');
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await ended) as [number | null];
  const { peak } = await memory.stop();
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${printed.join('').slice(-4000)}`);
  return { wall, cpu: processorTime(readFileSync(USAGE, 'utf8')), ...(peak !== undefined && { peak }) };
}

/** Takes the median of each measure separately. */
export function medianCost(costs: readonly Cost[]): Cost {
  const peaks = costs.flatMap(({ peak }) => peak ?? []);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    ...(peaks.length > 0 && { peak: median(peaks) }),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Reads what the shell's `times` prints; its second line is the time of the children: `0m2.350s 0m0.410s`. */
function processorTime(usage: string): number {
  const times = (usage.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  return [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
