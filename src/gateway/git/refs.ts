import { rm, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GitError, runGit } from '../../publish/git.ts';

/** A branch change from one commit to another; `undefined` means that the branch does not exist. */
export interface RefChange {
  ref: string;
  from: string | undefined;
  to: string | undefined;
}

const STALE = /is at \S+ but expected|reference already exists|unable to resolve reference|is missing but expected/;
const LOCKED = /Unable to create '(.+?\.lock)': File exists/;
// A ref is locked for milliseconds. An older lock was left by a killed process.
const STALE_LOCK_AGE = 3000;
const LOCK_TIMEOUT = 8000;

/** Reads the commits of all branches, or of those that match the patterns of `git for-each-ref`. */
export async function readRefs(
  repository: string,
  patterns: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const printed = await runGit(repository, ['for-each-ref', '--format=%(refname) %(objectname)', ...patterns]);
  const lines = printed.toString().split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

/**
 * Moves branches by compare-and-swap, all or none; returns whether it succeeded.
 *
 * A change from a commit to itself only requires that the branch has not moved.
 */
export async function swapRefs(repository: string, changes: readonly RefChange[]): Promise<boolean> {
  const input = changes.map(commandFor).join('');
  for (const began = Date.now(); ; await pause(100)) {
    try {
      await runGit(repository, ['-c', 'core.fsync=objects,reference', 'update-ref', '--stdin'], { input });
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (STALE.test(error.message)) return false;
      const lock = LOCKED.exec(error.message)?.[1];
      if (!lock || Date.now() - began > LOCK_TIMEOUT) throw error;
      await removeStaleLock(repository, lock);
    }
  }
}

function commandFor({ ref, from, to }: RefChange): string {
  if (!to) return `delete ${ref} ${from}\n`;
  if (!from) return `create ${ref} ${to}\n`;
  return from === to ? `verify ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`;
}

async function removeStaleLock(repository: string, lock: string): Promise<void> {
  const path = resolve(repository, lock);
  const found = await stat(path).catch(() => undefined);
  if (found && path.startsWith(resolve(repository) + sep) && Date.now() - found.mtimeMs > STALE_LOCK_AGE)
    await rm(path, { force: true });
}
