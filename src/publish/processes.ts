import { readFileSync } from 'node:fs';

/** Checks whether a process with this id is running, also if another user owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Returns a mark that two processes with the same id never share: the boot id and the start time.
 *
 * Ids are reused after a reboot, and nearly always in a container. Without `/proc` the mark is empty.
 */
export function processMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program name in brackets, may contain spaces and brackets.
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot} ${began}`;
  } catch {
    return '';
  }
}
