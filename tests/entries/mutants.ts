import { validate } from '../../src/entries/validate.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { controls } from './controls.ts';
import { bytesOf, entryFile, index } from './files.ts';
import { hostile } from './hostile.ts';

/** A file broken at random, the same for the same seed and number. */
export interface Mutant {
  path: string;
  bytes: Uint8Array;
}

/** What a run over many mutants found. */
export interface FuzzResult {
  published: number;
  refused: number;
  throws: string[];
  /** Those that took over 250 ms three times in a row. */
  slow: string[];
  /** Published values that would break a feed, a calendar or a page. */
  unfit: string[];
  longest: number;
}

const MOST_MILLISECONDS = 250;

/** Validates mutants, and inspects every published one. */
export function fuzz(seed: number, count: number): FuzzResult {
  const result: FuzzResult = { published: 0, refused: 0, throws: [], slow: [], unfit: [], longest: 0 };
  const random = randomFrom(seed);
  for (let number = 0; number < count; number++) judgeMutant(mutant(random), `${seed}/${number}`, result);
  return result;
}

function judgeMutant(file: Mutant, name: string, result: FuzzResult): void {
  try {
    const outcome = validate(file.bytes, file.path, index);
    if (outcome.ok) result.published++;
    else result.refused++;
    if (outcome.ok) result.unfit.push(...unfitIn(outcome).map((path) => `${name}: ${path}`));
    else if (outcome.problems.length === 0) result.unfit.push(`${name}: refused without a problem`);
    const longest = shortestOf(file);
    result.longest = Math.max(result.longest, longest);
    if (longest > MOST_MILLISECONDS) result.slow.push(`${name}: ${Math.round(longest)} ms`);
  } catch (error) {
    result.throws.push(`${name}: ${error instanceof Error ? error.stack : error}`);
  }
}

// A computer may pause at any time; a slow file is slow three times.
function shortestOf({ bytes, path }: Mutant): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const began = performance.now();
    validate(bytes, path, index);
    shortest = Math.min(shortest, performance.now() - began);
    if (shortest < MOST_MILLISECONDS) break;
  }
  return shortest;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u202a-\u202e]/;

/** Lists the paths of values with controls, foreign line endings, or half characters. */
function unfitIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return UNFIT.test(value) || !value.isWellFormed() ? [path] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...unfitIn(key, `${path}.${key}`),
    ...unfitIn(each, `${path}.${key}`),
  ]);
}

const VALID: Mutant[] = [
  ...collectionNames.map((name) => ({ path: `${name}/a.md`, bytes: bytesOf(entryFile(name)) })),
  ...smallOf(controls),
];
const HOSTILE = smallOf(hostile);

function smallOf(cases: readonly { path: string; source: string | Uint8Array }[]): Mutant[] {
  return cases
    .filter(({ source }) => source.length < 8192)
    .map(({ path, source }) => ({ path, bytes: bytesOf(source) }));
}

const TOKENS = [
  ...[
    '---',
    '---js',
    '...',
    '&a',
    '*a',
    '!!str',
    '<<:',
    '__proto__: 1',
    'constructor: 1',
    '? ',
    '- ',
    ': ',
    '# ',
    '\n',
    '\r',
    '\r\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>\n',
    '%YAML 1.1',
    '\t',
    ' ',
    '  ',
    '~',
    'null',
    'true',
    'True',
    "''",
    '[]',
    '{}',
  ],
  ...[
    '0',
    '-1',
    '0301',
    '1e999',
    '.nan',
    '.inf',
    '0x1F',
    '99999999999999999999',
    '2026-02-30',
    '9999-12-31',
    '2027-03-28T02:30',
  ],
  ...[
    '2026-11-24',
    '2026-11-24T18:00',
    '2026-11-24T18:00+02:00',
    '2100-12-31',
    'until: 2100-01-01',
    'every: week',
    'day: 31',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2067',
    '\u200b',
    '\u200d',
    '\u200c',
    '\ufeff',
    '\ufffd',
    '\uffff',
  ],
  ...[
    '"\\0"',
    '"\\r\\n"',
    '"\\ud800"',
    '"\\udc00"',
    '"\\u202e"',
    '"\\L"',
    '"\\x9b"',
    '"\\U0010FFFF"',
    '"\\uffff"',
    '\u0301\u0301\u0301\u0301\u0301',
  ],
  ...['æøå', 'می\u200cخواهیم', '👩‍🚀', '👩', 'a'.repeat(200), '[['.repeat(20), '- '.repeat(30), '> '.repeat(120)],
  ...[
    '<script>alert(1)</script>',
    '<b>'.repeat(50),
    '</b>',
    '&#13;',
    '&#0;',
    '&#x202e;',
    '&amp;',
    '](javascript:x)',
    '![](',
    '`',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    'https://a.no',
    'javascript:1',
    '//a',
    'a@b.no',
    '+47 61 00 00 10',
    '974760673',
    '../..',
    'events/',
    '<<<<<<< HEAD',
  ],
].map(bytesOf);

const CHARACTERS = [
  ...[
    'a',
    'Å',
    'ø',
    ' ',
    ' ',
    '1',
    '-',
    '.',
    ',',
    ';',
    ':',
    '<',
    '>',
    '&',
    '"',
    "'",
    '\\',
    '/',
    '#',
    '@',
    '%',
    '{',
    '|',
  ],
  ...[
    'é',
    'e\u0301',
    'ß',
    'İ',
    'Ж',
    'ع',
    '中',
    'ት',
    '👩‍🚀',
    '🏳️‍🌈',
    '👍🏽',
    '\u200d',
    '\u200c',
    '\u00a0',
    '\u2003',
    '\n',
    '\t',
  ],
  ...['\0', '\r', '\u001b', '\u0085', '\u00ad', '\u2028', '\u202e', '\u2066', '\ufeff', '\uffff', '\ud83d', '\udc00'],
];

type Random = () => number;

// Most start as a valid file with one change, since a file with many errors is rejected early.
function mutant(random: Random): Mutant {
  const { path, bytes } = pick(random() < 0.8 ? VALID : HOSTILE, random);
  let mutated = bytes;
  do mutated = pick(MUTATIONS, random)(mutated, random);
  while (random() < 0.4);
  return { path, bytes: mutated };
}

const MUTATIONS: ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  addToBody,
  addToBody,
  addToBody,
  insertToken,
  replaceText,
  replaceText,
  replaceText,
  replaceText,
  replaceValue,
  replaceValue,
  replaceRange,
  deleteRange,
  flipBit,
  doubleRange,
  swapLines,
  graftLine,
  cutShort,
];

function insertToken(bytes: Uint8Array, random: Random): Uint8Array {
  const at = place(bytes, random);
  return joined(bytes.subarray(0, at), pick(TOKENS, random), bytes.subarray(at));
}

function addToBody(bytes: Uint8Array, random: Random): Uint8Array {
  return joined(bytes, ...Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(TOKENS, random)));
}

/** Replaces the value of some field with a token. */
function replaceValue(bytes: Uint8Array, random: Random): Uint8Array {
  return withValue(bytes, random, pick(TOKENS, random));
}

/** Replaces the value of some field with random quoted characters. */
function replaceText(bytes: Uint8Array, random: Random): Uint8Array {
  const characters = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(CHARACTERS, random));
  return withValue(bytes, random, bytesOf(JSON.stringify(characters.join(''))));
}

function withValue(bytes: Uint8Array, random: Random, value: Uint8Array): Uint8Array {
  return onLines(bytes, (lines) => {
    const at = Math.floor(random() * lines.length);
    const line = lines[at] as Buffer;
    const colon = line.indexOf(': ');
    const before = colon < 0 ? line : line.subarray(0, colon + 2);
    return [...lines.slice(0, at), joined(before, value), ...lines.slice(at + 1)];
  });
}

function replaceRange(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  return joined(bytes.subarray(0, from), pick(TOKENS, random), bytes.subarray(to));
}

function deleteRange(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
}

function doubleRange(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(bytes, random);
  const times = 1 + Math.floor(random() * 20);
  return joined(bytes.subarray(0, to), ...Array<Uint8Array>(times).fill(bytes.subarray(from, to)), bytes.subarray(to));
}

function flipBit(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  const at = place(bytes, random);
  if (at < flipped.length) flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(random() * 8));
  return flipped;
}

function swapLines(bytes: Uint8Array, random: Random): Uint8Array {
  return onLines(bytes, (lines) => {
    const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line) as Buffer);
  });
}

/** Replaces a line with one of another file. */
function graftLine(bytes: Uint8Array, random: Random): Uint8Array {
  const graft = pick(linesOf(pick(VALID, random).bytes), random);
  return onLines(bytes, (lines) => {
    const at = 1 + Math.floor(random() * lines.length);
    return [...lines.slice(0, at), graft, ...lines.slice(at)];
  });
}

function cutShort(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, place(bytes, random));
}

function onLines(bytes: Uint8Array, change: (lines: Buffer[]) => Uint8Array[]): Uint8Array {
  const lines = change(linesOf(bytes));
  return joined(...lines.flatMap((line, at) => (at ? [Uint8Array.of(10), line] : [line])));
}

function linesOf(bytes: Uint8Array): Buffer[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) => Buffer.from(line, 'latin1'));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function range(bytes: Uint8Array, random: Random): [number, number] {
  const from = place(bytes, random);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(random() * 20))];
}

function place(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * (bytes.length + 1));
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Generates deterministic random numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
