import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readStream } from '../../publish/blobs.ts';
import { environmentForGit, GitError } from '../../publish/git.ts';

/** What to erase from the history of a repository. */
export interface Erasure {
  /** Texts to replace in every version, commit message and author name. */
  texts: readonly string[];
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
 * Texts are compared as bytes, so old encodings are preserved; binary files are not searched.
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

function replaceTexts(bytes: Buffer, { texts, replacements }: Erasure, tally: { places: number }): Buffer {
  if (bytes.includes(0)) return bytes;
  return Buffer.from(replaced(bytes.toString('latin1'), texts, replacements.text, tally), 'latin1');
}

/** Replaces the name in `author Kari Nordmann <u7@users.invalid> 1764000000 +0000`. */
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
  return texts.reduce((left, each) => {
    const pieces = left.split(Buffer.from(each).toString('latin1'));
    tally.places += pieces.length - 1;
    return pieces.join(Buffer.from(replacement).toString('latin1'));
  }, text);
}
