import { spawn } from 'node:child_process';
import { environmentForGit } from './git.ts';

/** Reads blobs of a repository by id, in order and one at a time. Throws for a missing one. */
export async function* readBlobs(gitFolder: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: gitFolder,
    env: environmentForGit(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // If Git exits early, the missing answer is a better error than the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const answers = readStream(child.stdout);
  try {
    for (const id of ids) {
      const [, type, size] = (await answers.line()).split(' ');
      if (type !== 'blob') throw new Error(`The repository has no file ${id}.`);
      yield await answers.bytes(Number(size));
      // Each answer ends with a line feed.
      await answers.bytes(1);
    }
  } finally {
    child.kill();
  }
}

/** Reads a stream by lines (latin1, one byte per character) and by chunks of a known length. */
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
