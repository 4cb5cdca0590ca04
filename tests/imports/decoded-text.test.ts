import { expect, test } from 'vitest';
import { decodedText } from '../../src/imports/decoded-text.ts';

const LINE = 'SUMMARY:Øvelse på Åsen – «kor»';

test('UTF-8, UTF-16 with its mark, and Windows-1252 give the same text', () => {
  const windows = Buffer.from(LINE.replace('–', '\u0096'), 'latin1');
  const big = Buffer.from(`\ufeff${LINE}`, 'utf16le').swap16();
  for (const bytes of [Buffer.from(LINE), Buffer.from(`\ufeff${LINE}`, 'utf16le'), big, windows])
    expect(decodedText(bytes)).toBe(LINE);
});

test('a line that is folded inside a letter is whole', () => {
  const bytes = Buffer.from('SUMMARY:Kor\u0001øvelse\r\nUID:1')
    .toString('latin1')
    .replace('\u0001\u00c3', '\u00c3\r\n ');
  expect(decodedText(Buffer.from(bytes, 'latin1'))).toBe('SUMMARY:Korøvelse\r\nUID:1');
});

test('a letter that was cut off does not spoil the others', () => {
  const cut = Buffer.concat([Buffer.from('SUMMARY:Øvelse på Åsen'), Buffer.from([0xc3])]);
  expect(decodedText(cut)).toBe('SUMMARY:Øvelse på Åsen\ufffd');
});
