import { readFileSync } from 'node:fs';

/** Tells whether a process with this number is running, also when it belongs to someone else. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Gives a mark that two processes with the same number never share: which boot, and when in it the process began.
 *
 * Numbers are used again after a reboot, and in a container nearly always. Where there is no `/proc`, the mark is empty.
 */
export function processMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands second, in brackets, and may itself hold spaces and brackets.
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot} ${began}`;
  } catch {
    return '';
  }
}
