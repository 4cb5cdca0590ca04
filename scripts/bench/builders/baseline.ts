import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentForGit } from '../../../src/publish/git.ts';
import type { Version } from './dugnad.ts';

/** The commit before publishing became incremental. */
export const BASELINE = 'e092e7d';

/**
 * Writes the program of a commit into a folder of its own, with the packages of this one; undefined if the repository
 * does not have the commit.
 */
export function checkOutVersion(commit: string, repository: string, folders: string): Version | undefined {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: repository, env: environmentForGit(), stdio: ['ignore', 'pipe', 'ignore'] });
  let hash: string;
  try {
    hash = git('rev-parse', '--verify', '--short=7', `${commit}^{commit}`).toString().trim();
  } catch {
    return undefined;
  }
  const folder = join(folders, hash);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folders, `${hash}.tar`);
  git('archive', `--output=${archive}`, hash);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  const packages = resolve(repository, 'node_modules');
  if (existsSync(packages)) symlinkSync(packages, join(folder, 'node_modules'));
  return { name: hash, folder };
}
