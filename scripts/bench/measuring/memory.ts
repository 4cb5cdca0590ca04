import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The memory of a process tree, in MB; undefined on systems without `/proc`. */
export interface Memory {
  /** The peak: the largest sum, at any one time, of the peaks (VmHWM) of the processes that ran then. */
  peak?: number;
  /** What is resident now (VmRSS). */
  resident?: number;
}

const INTERVAL = 100;

/** Follows the memory of a process and all its descendants until `stop` is called. */
export function followMemory(pid: number): { now: () => Memory; stop: () => Promise<Memory> } {
  let isStopped = false;
  let peak = 0;
  const now = () => {
    const all = treeOf(pid).map(memoryOf);
    const sumOf = (name: keyof ReturnType<typeof memoryOf>) => all.reduce((sum, each) => sum + each[name], 0) / 1024;
    peak = Math.max(peak, sumOf('peak'));
    return peak > 0 ? { peak, resident: sumOf('resident') } : {};
  };
  const follow = async () => {
    for (; !isStopped; await pause(INTERVAL)) now();
  };
  const following = follow();
  return {
    now,
    async stop() {
      isStopped = true;
      await following;
      return now();
    },
  };
}

/** Lists a process and its descendants. */
function treeOf(root: number): number[] {
  const children = Map.groupBy(
    processes().map((pid) => ({ pid, parent: parentOf(pid) })),
    ({ parent }) => parent,
  );
  const below = (pid: number): number[] => {
    // A child with the command line of its parent is about to become another program, and shares the parent's memory.
    const own = (children.get(pid) ?? []).filter((child) => commandLine(child.pid) !== commandLine(pid));
    return [pid, ...own.flatMap((child) => below(child.pid))];
  };
  return below(root);
}

function processes(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) => Number(name) || []);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number {
  // The second field is the name of the program in parentheses, which may hold anything.
  return Number(/\) \S (\d+) [^)]*$/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`);
}

function memoryOf(pid: number): { peak: number; resident: number } {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { peak: kilobytes('VmHWM'), resident: kilobytes('VmRSS') };
}

/** Reads a file of a process, which may have ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
