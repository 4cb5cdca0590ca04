import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program to run, with its environment. */
export interface Command {
  words: string[];
  environment: Record<string, string>;
}

/** The cost of one run of a program. */
export interface Cost {
  /** Wall time in seconds. */
  wall: number;
  /** Processor time in seconds, user and system, of the program and all processes it started and waited for. */
  cpu: number;
  /** The peak memory of any one process, in MB; undefined without GNU time. */
  peak?: number;
}

const USAGE = '.dugnad/bench/usage.txt';

// Node can report its own usage, but not that of its children. GNU time asks the kernel (wait4); without it a shell
// adds up the processor time, and memory is unknown.
const GNU_TIME = ['/usr/bin/time', '--quiet', '--format=%U %S %M', `--output=${USAGE}`];
const SHELL_TIMES = ['sh', '-c', `"$0" "$@"; status=$?; times >${USAGE}; exit $status`];
const hasGnuTime = spawnSync('/usr/bin/time', ['--format=%M', 'true'], { stdio: 'ignore' }).status === 0;

/** Runs a program to its end and measures its whole process tree. Throws with its output if it fails. */
export function measure({ words, environment }: Command): Cost {
  const [program = '', ...rest] = [...(hasGnuTime ? GNU_TIME : SHELL_TIMES), ...words];
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(program, rest, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${(stdout + stderr).slice(-4000)}`);
  return { wall, ...readUsage(readFileSync(USAGE, 'utf8')) };
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

function readUsage(text: string): Pick<Cost, 'cpu' | 'peak'> {
  if (hasGnuTime) {
    const [user = 0, system = 0, peak = 0] = text.trim().split(' ').map(Number);
    return { cpu: user + system, peak: peak / 1024 };
  }
  // The second line is the time of the children: `0m2.350s 0m0.410s`.
  const times = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return { cpu: times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) };
}
