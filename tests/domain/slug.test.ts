import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../src/domain/slug.ts';

test.each([
  ['Åsen sanglag & kor', 'asen-sanglag-kor'],
  ['Språkkafé på Ørje', 'sprakkafe-pa-orje'],
  ['Čáhcesuolu – 4H', 'cahcesuolu-4h'],
  ['кафе', ''],
  ['a'.repeat(70), 'a'.repeat(60)],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug that is taken gets the lowest free number', () => {
  expect(freeSlug('kor', (slug) => ['kor', 'kor-2'].includes(slug))).toBe('kor-3');
  expect(freeSlug('kor', () => false)).toBe('kor');
});
