import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { environmentForGit } from '../../src/publish/git.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

/** Creates a Git repository with a work tree and one commit. */
export function repositoryWith(files: Record<string, string>): string {
  const repository = temporaryFolder();
  git(repository, 'init', '--quiet', '--initial-branch=main');
  commitTo(repository, files);
  return repository;
}

/** Commits files, and everything else in the work tree, and returns the hash. */
export function commitTo(repository: string, files: Record<string, string>): string {
  writeFiles(repository, files);
  git(repository, 'add', '--all');
  git(repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Content');
  return git(repository, 'rev-parse', 'HEAD');
}

export function bareCopyOf(repository: string): string {
  const bare = join(temporaryFolder(), 'content.git');
  git(repository, 'clone', '--quiet', '--bare', repository, bare);
  return bare;
}

export function git(repository: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: repository, encoding: 'utf8', env: environmentForGit() }).trim();
}
