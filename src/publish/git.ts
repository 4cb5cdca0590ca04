import { spawn } from 'node:child_process';

/** Thrown when Git fails; the message is its error output. */
export class GitError extends Error {}

export interface GitOptions {
  input?: Uint8Array | string;
  /** Exit codes that count as success. */
  codes?: readonly number[];
  /** Milliseconds after which Git is stopped; zero means no limit. */
  timeout?: number;
}

/** Runs Git in a repository and returns its output; throws `GitError`. */
export async function runGit(repository: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { input = '', codes = [0], timeout = 60_000 } = options;
  const child = spawn('git', args, {
    cwd: repository,
    // Error messages are parsed, so they must be in English. Nobody is there to type a password.
    env: { ...environmentForGit(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    timeout,
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // If Git exits early, its exit code says more than the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== null && codes.includes(code)) return Buffer.concat(stdout);
  throw new GitError(Buffer.concat(stderr).toString().trim() || `git ${args[0]} ended with ${code}`);
}

/** Runs Git for a command line, however long it takes, and returns its answer as text. Throws an error that names the repository. */
export async function git(repository: string, ...args: string[]): Promise<string> {
  try {
    return (await runGit(repository, args, { timeout: 0 })).toString();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`Either ${repository} is not a folder, or Git is not installed.`);
    throw new Error(`Git could not read ${repository}: ${message}`);
  }
}

/** Leaves out `GIT_DIR` and its like, which a Git hook sets and which would point at another repository. */
export function environmentForGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}
