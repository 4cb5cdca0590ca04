import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const AUTHOR = ['-c', 'user.name=Dugnad', '-c', 'user.email=portal@users.invalid'];

/** Makes a Git repository of a content folder with one commit, unless it is in one already. */
export function startRepository(folder: string): void {
  if (existsSync(join(folder, '.git')) || git(folder, 'rev-parse', '--is-inside-work-tree')) return;
  for (const step of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...AUTHOR, 'commit', '-q', '-m', 'Start the portal'],
  ]) {
    if (!git(folder, ...step)) throw new Error(`git ${step.join(' ')} failed in ${folder}. The files are written.`);
  }
}

function git(folder: string, ...step: string[]): boolean {
  return spawnSync('git', step, { cwd: folder, stdio: 'ignore' }).status === 0;
}
