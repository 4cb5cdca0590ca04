import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readStream } from '../../publish/blobs.ts';
import { environmentForGit, GitError } from '../../publish/git.ts';
import { decodeText, type SoughtWords } from '../forgetting/sought-words.ts';

/** What to erase from the history of a repository. */
export interface Erasure {
  /** What to replace in every version, commit message and author name. */
  words: SoughtWords;
  /** Files or folders to remove from every version. */
  paths: readonly string[];
  /** Ids of people whose author names are replaced. */
  people: readonly number[];
  /** The replacements of a text and of a person's name. */
  replacements: { text: string; person: string };
}

const EXPORT = ['-c', 'core.quotePath=false', 'fast-export', '--all', '--signed-tags=strip', '--use-done-feature'];

/**
 * Copies the whole history of a repository into an empty one without what is to be erased; returns the number of places
 * changed.
 *
 * Old encodings are preserved; binary files are not searched.
 */
export async function rewriteHistory(from: string, to: string, erasure: Erasure): Promise<number> {
  const reading = start(from, [...EXPORT, '--reencode=no', '--tag-of-filtered-object=drop']);
  const writing = start(to, ['fast-import', '--quiet', '--done', '--date-format=raw-permissive']);
  const tally = { places: 0 };
  const codes = [once(reading, 'close'), once(writing, 'close')];
  await pipeline(Readable.from(rewritten(reading.stdout, erasure, tally)), writing.stdin);
  for (const [code] of await Promise.all(codes))
    if (code !== 0) throw new GitError('The history could not be rewritten (see above).');
  return tally.places;
}

function start(repository: string, args: readonly string[]) {
  return spawn('git', args, { cwd: repository, env: environmentForGit(), stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Rewrites the output of `git fast-export`, command by command. */
async function* rewritten(stream: AsyncIterable<Buffer>, erasure: Erasure, tally: { places: number }) {
  const reader = readStream(stream);
  const paths = erasure.paths.map((path) => Buffer.from(path.replace(/\/+$/, '')).toString('latin1'));
  for (;;) {
    const line = await reader.line();
    const [, size] = /^data (\d+)$/.exec(line) ?? [];
    if (size !== undefined) {
      const bytes = replaceTexts(await reader.bytes(Number(size)), erasure, tally);
      yield Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes]);
    } else if (isErasedFile(line, paths)) tally.places++;
    else
      yield Buffer.from(
        `${/^(?:author|committer|tagger) /.test(line) ? replaceName(line, erasure, tally) : line}\n`,
        'latin1',
      );
    if (line === 'done') return;
  }
}

function isErasedFile(line: string, paths: readonly string[]): boolean {
  const [, plain = ''] = /^(?:M \d+ \S+|D) (.+)$/.exec(line) ?? [];
  return plain !== '' && paths.some((path) => plain === path || plain.startsWith(`${path}/`));
}

function replaceTexts(bytes: Buffer, erasure: Erasure, tally: { places: number }): Buffer {
  const decoded = decodeText(bytes);
  return decoded ? Buffer.from(replaced(decoded.text, erasure, tally), decoded.encoding) : bytes;
}

/** Replaces the name in `author Kari Nordmann <u7@users.invalid> 1764000000 +0000`. */
function replaceName(line: string, erasure: Erasure, tally: { places: number }): string {
  const { people, replacements } = erasure;
  const [, who = '', name = '', rest = ''] = /^(\S+) (.*?)( ?<[^>]*> .*)$/.exec(line) ?? [];
  const id = personOf(rest);
  const person = Buffer.from(replacements.person).toString('latin1');
  if (id !== undefined && people.includes(id) && name !== person) {
    tally.places++;
    return `${who} ${person}${rest}`;
  }
  const texts = [name, rest].map((each) =>
    replaceTexts(Buffer.from(each, 'latin1'), erasure, tally).toString('latin1'),
  );
  return `${who} ${texts.join('')}`;
}

/** Returns the id of a person from the address that their commits bear. */
export function personOf(address: string): number | undefined {
  const [, id] = /^ ?<?u(\d+)@users\.invalid>?/.exec(address) ?? [];
  return id === undefined ? undefined : Number(id);
}

function replaced(text: string, { words, replacements }: Erasure, tally: { places: number }): string {
  const result = words.replaceIn(text, replacements.text);
  tally.places += result.places;
  return result.text;
}
