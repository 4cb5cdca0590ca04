import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isbot } from 'isbot';
import { openRequestCounter } from '../../src/statistics/count-requests.ts';

/** Counts the lines of access logs, compressed ones too, in memory that does not grow with them. */
export async function countLogs(files: readonly string[], salt: Buffer) {
  const counter = openRequestCounter({ isBot: isbot, pseudonym: pseudonymsWith(salt) });
  let lines = 0;
  for (const file of files) {
    await readLines(file, (line) => {
      counter.add(line);
      lines += 1;
    });
  }
  return { ...counter.result(), lines };
}

/** Returns a function that turns a text into a short name, which cannot be turned back without the salt. */
function pseudonymsWith(salt: Buffer): (text: string) => string {
  const prefix = salt.toString('hex');
  return (text) => hash('sha256', prefix + text, 'base64').slice(0, 12);
}

// A line longer than this is no request.
const MAX_LINE = 64 * 1024;

/** Hands on the lines of a file. Logs may hold any bytes: each is taken for one letter. */
async function readLines(file: string, onLine: (line: string) => void): Promise<void> {
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  const chunks: AsyncIterable<Buffer> = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk.toString('latin1');
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      onLine(text.slice(start, end));
      start = end + 1;
    }
    rest = text.length - start > MAX_LINE ? '' : text.slice(start);
  }
  if (rest) onLine(rest);
}
