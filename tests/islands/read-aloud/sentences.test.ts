import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/islands/read-aloud/sentences.ts';

test('a text is read sentence by sentence, and an abbreviation, a date or a clock is not the end of one', () => {
  expect(sentencesOf(' Vi møtes onsdag 1. april kl. 18.00. Ta med kopp! «Alle» er velkomne. ')).toEqual([
    'Vi møtes onsdag 1. april kl. 18.00.',
    'Ta med kopp!',
    '«Alle» er velkomne.',
  ]);
});

test('a long sentence is split between words, and none of it is lost', () => {
  const long = Array.from({ length: 90 }, (_, index) => `ord${index}`).join(' ');
  const parts = sentencesOf(long);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(180);
  expect(parts.join(' ')).toBe(long);
});

test('of signs alone nothing is read', () => {
  expect(sentencesOf(' · ')).toEqual([]);
});
