import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readText, splitFrontMatter } from '../../src/entries/front-matter.ts';
import { bytesOf } from './files.ts';

function split(text: string) {
  return splitFrontMatter(bytesOf(text));
}

test('A file is its fields and its body', () => {
  expect(split('---\ntitle: Tur\nprice: 0\n---\n\nVelkommen.\n\nTa med kaffe.\n')).toEqual({
    yaml: 'title: Tur\nprice: 0',
    body: 'Velkommen.\n\nTa med kaffe.',
  });
});

test('Windows line endings are accepted', () => {
  expect(split('---\r\ntitle: Tur\r\n---\r\n\r\nA\r\nB\r\n')).toEqual({ yaml: 'title: Tur', body: 'A\nB' });
});

test('Only the first line of hyphens ends the fields', () => {
  expect(split('---\na: b\n---\nA\n\n---\n\nB')).toEqual({ yaml: 'a: b', body: 'A\n\n---\n\nB' });
});

test('Fields and body may both be empty', () => {
  expect(split('---\n---')).toEqual({ yaml: '', body: '' });
});

describe('The first line is exactly three hyphens', () => {
  test.each(['---js', '---json', '--- ', ' ---', '----', '--', '', '+++', '\u2014'])('not %j', (line) => {
    expect(split(`${line}\na: b\n---\n`)).toEqual({ fault: 'first-line' });
  });
});

test('A file without its second fence may be incomplete', () => {
  expect(split('---\na: b\n')).toEqual({ fault: 'no-fence' });
});

describe('Conflict markers are rejected anywhere', () => {
  test.each(['<<<<<<< HEAD', '<<<<<<<', '>>>>>>> ola', '||||||| 3f2a91c'])('%s', (marker) => {
    expect(split(`---\na: b\n---\n${marker}\n`)).toEqual({ fault: 'conflict' });
    expect(split(`---\n${marker}\na: b\n---\n`)).toEqual({ fault: 'conflict' });
  });

  test.each(['=======', '<<<<<<', '>>>>>>>>', ' <<<<<<< HEAD', '<<<<<<<HEAD'])('but %j is not one', (text) => {
    expect(split(`---\na: b\n---\nA\n${text}\nB`)).toMatchObject({ yaml: 'a: b' });
  });
});

describe('The bytes are strict UTF-8', () => {
  test.each([
    ['Latin-1', [0xe5]],
    ['half a character', [0xc3]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('not %s', (_, bytes) => {
    expect(readText(Uint8Array.from(bytes))).toEqual({ fault: 'not-utf-8' });
  });

  test('A byte order mark is ignored, as Windows writes one', () => {
    expect(split('\ufeff---\na: b\n---\n')).toEqual({ yaml: 'a: b', body: '' });
  });
});

describe('Invisible characters are rejected', () => {
  test.each([
    '\0',
    '\b',
    '\v',
    '\f',
    '\r',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\uffff',
    '\u202e',
    '\u202a',
  ])('%j', (character) => {
    expect(readText(bytesOf(`a${character}b`))).toEqual({ fault: 'unprintable-file' });
  });

  test.each(['\t', '\n', '\u00a0', '\u200d', '\u2066', '\u2069', '👩‍🚀'])('but not %j', (text) => {
    expect(readText(bytesOf(text))).toEqual({ text });
  });
});

test('A file has at most 64 kB', () => {
  expect(readText(new Uint8Array(MAX_FILE_BYTES).fill(97))).toHaveProperty('text');
  expect(readText(new Uint8Array(MAX_FILE_BYTES + 1).fill(97))).toEqual({ fault: 'too-large' });
});
