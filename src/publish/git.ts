import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a Git command in a repository and returns its output; its error output becomes the error message. */
export async function git(repository: string, ...args: string[]): Promise<string> {
  try {
    const options = { cwd: repository, env: environmentForGit(), maxBuffer: Number.POSITIVE_INFINITY };
    return (await run('git', args, options)).stdout;
  } catch (error) {
    throw new Error(errorMessage(error as NodeJS.ErrnoException & { stderr?: string }, repository));
  }
}

/**
 * Returns the environment without `GIT_DIR` and similar, which a Git hook sets and which would select another
 * repository.
 */
export function environmentForGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}

function errorMessage(error: NodeJS.ErrnoException & { stderr?: string }, repository: string): string {
  if (error.code === 'ENOENT') return `Either ${repository} is not a folder, or Git is not installed.`;
  return `Git could not read ${repository}: ${(error.stderr || error.message).trim()}`;
}
