import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { environmentForGit, GitError } from '../../publish/git.ts';

export interface GitObject {
  type: string;
  bytes: Buffer;
}

interface PendingRead {
  resolve: (found: GitObject | undefined) => void;
  reject: (error: Error) => void;
}

const ID = /^[0-9a-f]{40,64}$/;

/** Reads objects by id through one `git cat-file --batch`, started on first use. */
export function openObjects(repository: string) {
  let child: ChildProcessWithoutNullStreams | undefined;
  let waiting: PendingRead[] = [];

  function start(): ChildProcessWithoutNullStreams {
    const started = spawn('git', ['cat-file', '--batch'], { cwd: repository, env: environmentForGit() });
    const pending: PendingRead[] = [];
    waiting = pending;
    const end = () => {
      if (child === started) child = undefined;
      for (const each of pending.splice(0)) each.reject(new GitError('git cat-file ended'));
    };
    started.on('error', end).on('close', end);
    started.stdin.on('error', () => undefined);
    started.stdout.on(
      'data',
      answerReader((found) => pending.shift()?.resolve(found)),
    );
    return started;
  }

  return {
    /** Returns an object; undefined if the id is unknown. */
    read(id: string): Promise<GitObject | undefined> {
      if (!ID.test(id)) return Promise.resolve(undefined);
      child ??= start();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child?.stdin.write(`${id}\n`);
      });
    },
    close(): void {
      child?.stdin.end();
      child = undefined;
    },
  };
}

/** Parses the output of `cat-file --batch`: `<id> <type> <size>`, the bytes, a line feed. */
function answerReader(onAnswer: (found: GitObject | undefined) => void) {
  let chunks: Buffer[] = [];
  let size = 0;
  let needed = 0;
  return (chunk: Buffer): void => {
    chunks.push(chunk);
    size += chunk.length;
    if (size < needed) return;
    let rest = Buffer.concat(chunks);
    for (;;) {
      const line = rest.indexOf('\n');
      const [, type, length] = rest.subarray(0, Math.max(line, 0)).toString().split(' ');
      needed = line < 0 ? 0 : line + 1 + (length === undefined ? 0 : Number(length) + 1);
      if (line < 0 || rest.length < needed) break;
      const bytes = Buffer.from(rest.subarray(line + 1, needed - 1));
      onAnswer(type === undefined || length === undefined ? undefined : { type, bytes });
      rest = rest.subarray(needed);
    }
    chunks = [rest];
    size = rest.length;
  };
}
