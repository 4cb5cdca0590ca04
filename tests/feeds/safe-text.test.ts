import { expect, test } from 'vitest';
import { safeLine, safeText } from '../../src/feeds/safe-text.ts';

test.each([
  ['Én linje, «to» ord; 😀', 'Én linje, «to» ord; 😀'],
  ['Én\r\nto\rtre\nfire', 'Én\nto\ntre\nfire'],
  ['A\0B\u0007C\u0085D\u2028E\u2029F\ufeffG\uffffH', 'ABCDEFGH'],
  ['A\tB', 'A B'],
  ['halv \ud83d og \udc00', 'halv \ufffd og \ufffd'],
])('%j becomes %j', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test('Several lines become one', () => {
  expect(safeLine('Kafé\r\nATTENDEE:mailto:a@b.no\n\n')).toBe('Kafé ATTENDEE:mailto:a@b.no ');
});
