import { spawn } from 'node:child_process';

/** Git refused or failed; the message is what it said. */
export class GitError extends Error {}

export interface GitOptions {
  input?: Uint8Array | string;
  /** Which exit codes are an answer and no failure. */
  codes?: readonly number[];
  /** Stops Git after this many milliseconds; zero lets it take its time. */
  timeout?: number;
}

/** Runs Git in a repository with the given input and returns what it printed. Throws `GitError`. */
export async function runGit(repository: string, words: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { input = '', codes = [0], timeout = 60_000 } = options;
  const child = spawn('git', words, {
    cwd: repository,
    // Messages of Git are read, so they must not be in the host's language; nobody is there to type a password.
    env: { ...environmentForGit(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    timeout,
  });
  const printed: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  // A Git that gives up closes its end; its exit code says more than the broken pipe does.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== null && codes.includes(code)) return Buffer.concat(printed);
  throw new GitError(Buffer.concat(complaint).toString().trim() || `git ${words[0]} ended with ${code}`);
}

/** Runs Git for a command line, however long it takes, and returns its answer as text. Throws an error that names the repository. */
export async function git(repository: string, ...words: string[]): Promise<string> {
  try {
    return (await runGit(repository, words, { timeout: 0 })).toString();
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
