import { spawn } from 'node:child_process';
import { environmentForGit } from './git.ts';

/** Reads blobs of a repository by their ids, in that order, one at a time. Throws for one that is not there. */
export async function* readBlobs(gitFolder: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: gitFolder,
    env: environmentForGit(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A Git that gives up closes its end; that an answer is missing says more than the broken pipe does.
  child.stdin.on('error', () => undefined);
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const answers = readStream(child.stdout);
  try {
    for (const id of ids) {
      const [, type, size] = (await answers.line()).split(' ');
      if (type !== 'blob') throw new Error(`The repository has no file ${id}.`);
      yield await answers.bytes(Number(size));
      // A line feed ends each answer.
      await answers.bytes(1);
    }
  } finally {
    child.kill();
  }
}

/** Reads a stream by lines, of which each letter is one byte (latin1), and by pieces of a known length. */
export function readStream(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer> {
    const { value, done } = await chunks.next();
    if (done) throw new Error('Git ended too early (see above).');
    return value;
  }

  async function bytes(length: number): Promise<Buffer> {
    const pieces = [rest];
    for (let have = rest.length; have < length;) {
      const piece = await more();
      pieces.push(piece);
      have += piece.length;
    }
    const all = pieces.length === 1 ? rest : Buffer.concat(pieces);
    rest = all.subarray(length);
    return all.subarray(0, length);
  }

  return {
    bytes,
    async line(): Promise<string> {
      while (!rest.includes('\n')) rest = Buffer.concat([rest, await more()]);
      const line = await bytes(rest.indexOf('\n') + 1);
      return line.toString('latin1', 0, line.length - 1);
    },
  };
}
