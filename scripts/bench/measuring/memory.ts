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

/** Returns the processor time, user and system, that a process and its descendants have used so far, in seconds. */
export function processorTimeOf(root: number): number {
  const ticks = treeOf(root).map((pid) => {
    const [user, system] = fieldsAfterName(read(`/proc/${pid}/stat`)).slice(USER_TIME);
    return Number(user) + Number(system);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS;
}

// The place of the user time among the fields after the name; the system time is the next (proc(5)).
const USER_TIME = 11;
// USER_HZ, which Linux has on all machines that Node runs on.
const TICKS = 100;

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
  return Number(fieldsAfterName(read(`/proc/${pid}/stat`))[1] ?? 0);
}

/** Returns the fields of the state of a process from the third on: the second, its name, may hold anything. */
function fieldsAfterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
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
