import { describe, expect, test } from 'vitest';
import { isPrintable, line, paragraphs } from '../../../src/schemas/fields/text.ts';

const isLine = (text: string) => line().safeParse(text).success;
const isParagraphs = (text: string) => paragraphs().safeParse(text).success;

describe('One line of text', () => {
  test.each([
    'Språkkafé',
    '«Å, nei!» & <b>',
    '👩🏽‍🚀',
    '🏳️‍🌈',
    '👨‍👩‍👧',
    '❤️‍🔥',
    'می\u200cخواهیم',
    'Tie\u0302\u0301ng',
    'a\u00a0b',
    'Pa\u030aske',
  ])('%j is accepted', (text) => {
    expect(line().parse(text)).toBe(text);
  });

  test.each([
    ['a control', 'a\u0007b'],
    ['a C1 control', 'a\u0085b'],
    ['a tab', 'a\tb'],
    ['a line end', 'a\nb'],
    ['a line separator', 'a\u2028b'],
    ['an override of direction', 'a\u202eb'],
    ['an isolate of direction', 'a\u2066b'],
    ['a mark of direction', 'a\u200eb'],
    ['a zero width space', 'a\u200bb'],
    ['a soft hyphen', 'a\u00adb'],
    ['a joiner between letters', 'a\u200db'],
    ['a joiner first', '\u200da'],
    ['a joiner before a letter', '👩\u200da'],
    ['a non-joiner between Latin letters', 'a\u200cb'],
    ['a non-joiner after the last letter', 'می\u200c'],
    ['five marks on one letter', 'a\u0301\u0301\u0301\u0301\u0301'],
    ['half a surrogate pair', 'a\ud800b'],
    ['tag characters', 'a\u{e0061}b'],
    ['filler letters that show nothing', '\u3164\u115f'],
    ['empty Braille', '\u2800'],
    ['nothing but spaces', ' \u00a0\u2003'],
  ])('with %s is rejected', (_, text) => {
    expect(isLine(text)).toBe(false);
  });

  test('has at most the maximum number of characters', () => {
    expect([isLine('å'.repeat(120)), isLine('å'.repeat(121))]).toEqual([true, false]);
  });

  test('loses surrounding spaces', () => {
    expect(line().parse('  Tur\n')).toBe('Tur');
  });
});

describe('Text of several lines', () => {
  test.each(['A\n\nB', 'A\tB', 'A \u2067سارة\u2069 B', 'a\u200bb'])('%j is accepted', (text) => {
    expect(isParagraphs(text)).toBe(true);
  });

  test.each(['a\rb', 'a\0b', 'a\u202eb', 'a\u2028b', 'a\ufeffb', 'a\udc00b', ' '])('%j is rejected', (text) => {
    expect(isParagraphs(text)).toBe(false);
  });
});

test('Text is printable if it breaks no calendar, feed or screen', () => {
  expect(['a', 'a\n\tb', '👩‍🚀', ''].every(isPrintable)).toBe(true);
  expect(
    ['\0', '\u000b', '\u000c', '\r', '\u001b', '\u007f', '\u009f', '\ufffe', '\uffff', '\ud800'].some(isPrintable),
  ).toBe(false);
});
