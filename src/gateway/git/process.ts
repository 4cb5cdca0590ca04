import { spawn } from 'node:child_process';
import { environmentForGit } from '../../publish/git.ts';

/** Git refused or failed; the message is what it said. */
export class GitError extends Error {}

export interface GitOptions {
  input?: Uint8Array | string;
  /** Which exit codes are an answer and no failure. */
  codes?: readonly number[];
  /** Stops Git after so many milliseconds, lest everybody wait for one that hangs; zero lets it take its time. */
  timeout?: number;
}

/** Runs Git in a repository, hands it the input, and gives what it printed. Throws `GitError`. */
export async function runGit(repository: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { input = '', codes = [0], timeout = 60_000 } = options;
  const child = spawn('git', args, {
    cwd: repository,
    // Its words are read: they must not be those of the host's language. Nobody is there to type a password.
    env: { ...environmentForGit(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    timeout,
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A Git that gives up closes its end; its exit code says more than the broken pipe does.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== null && codes.includes(code)) return Buffer.concat(stdout);
  throw new GitError(Buffer.concat(stderr).toString().trim() || `git ${args[0]} ended with ${code}`);
}
