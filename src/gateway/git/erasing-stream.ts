import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readStream } from '../../publish/blobs.ts';
import { environmentForGit } from '../../publish/git.ts';
import { GitError } from './process.ts';

/** What is to go from the history of a repository. */
export interface Erasure {
  /** Words that are replaced in every version of every text, in messages and in names. */
  texts: readonly string[];
  /** Files, or folders, that have never been. */
  paths: readonly string[];
  /** Numbers of people whose names as authors are replaced. */
  people: readonly number[];
  /** What stands in place of a text, and of the name of a person. */
  replacements: { text: string; person: string };
}

const EXPORT = ['-c', 'core.quotePath=false', 'fast-export', '--all', '--signed-tags=strip', '--use-done-feature'];

/**
 * Writes the whole history of one repository into another, empty one, without what is to be erased; tells in how many
 * places something was. Texts are read as bytes, so that an old encoding stays as it is; pictures are not looked into.
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

/** Goes through what `git fast-export` says, order by order. */
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

function replaceTexts(bytes: Buffer, { texts, replacements }: Erasure, tally: { places: number }): Buffer {
  if (bytes.includes(0)) return bytes;
  return Buffer.from(replaced(bytes.toString('latin1'), texts, replacements.text, tally), 'latin1');
}

/** Takes the name out of `author Kari Nordmann <u7@users.invalid> 1764000000 +0000`. */
function replaceName(line: string, { texts, people, replacements }: Erasure, tally: { places: number }): string {
  const [, who = '', name = '', rest = ''] = /^(\S+) (.*?)( ?<[^>]*> .*)$/.exec(line) ?? [];
  const id = Number(/^ ?<u(\d+)@users\.invalid>/.exec(rest)?.[1] ?? Number.NaN);
  const person = Buffer.from(replacements.person).toString('latin1');
  if (people.includes(id) && name !== person) {
    tally.places++;
    return `${who} ${person}${rest}`;
  }
  return `${who} ${replaced(`${name}${rest}`, texts, replacements.text, tally)}`;
}

function replaced(text: string, texts: readonly string[], replacement: string, tally: { places: number }): string {
  return texts.reduce((left, text_) => {
    const pieces = left.split(Buffer.from(word).toString('latin1'));
    tally.places += pieces.length - 1;
    return pieces.join(Buffer.from(replacement).toString('latin1'));
  }, text);
}
