import { describe, expect, test } from 'vitest';
import { isTelephone } from '../../../src/schemas/fields/telephone.ts';

describe('a telephone number', () => {
  test.each([
    ['61 00 00 14', 'of eight digits'],
    ['900 00 000', 'of a mobile'],
    ['+47 900 00 000', 'with the code of the country'],
    ['0047 61000014', 'with the code as people dial it'],
    ['113', 'of an emergency'],
    ['116 117', 'that is the same in all of Europe'],
    ['02800', 'of five digits'],
    ['2160', 'for SMS'],
    ['+46 8 123 456 78', 'in Sweden'],
    ['+44 20 7946 0958', 'in Britain'],
    ['+380 44 537 0003', 'in Ukraine'],
  ])('%s, %s, is accepted', (text) => {
    expect(isTelephone(text)).toBe(true);
  });

  test.each([
    ['+47 900 00', 'lacks three digits'],
    ['900 00 00', 'lacks one digit'],
    ['61 00 00 014', 'has one too many'],
    ['12345678', 'begins as no number does'],
    ['+47 12345678', 'begins as no number does, abroad too'],
    ['+46 8', 'is no number in Sweden'],
    ['+999 12345678', 'is of no country'],
    ['ring meg', 'is none'],
    ['61  00 00 14', 'has two blanks'],
    ['', 'is empty'],
  ])('%s, which %s, is rejected', (text) => {
    expect(isTelephone(text)).toBe(false);
  });
});
