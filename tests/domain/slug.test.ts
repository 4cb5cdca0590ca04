import { expect, test } from 'vitest';
import { slugOf, takeFreeSlug } from '../../src/domain/slug.ts';

test.each([
  ['Åsen sanglag & kor', 'asen-sanglag-kor'],
  ['Språkkafé på Ørje', 'sprakkafe-pa-orje'],
  ['Čáhcesuolu – 4H', 'cahcesuolu-4h'],
  ['кафе', ''],
  ['a'.repeat(70), 'a'.repeat(60)],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug that is taken gets the lowest free number, and is taken then', () => {
  const taken = new Set(['kor', 'kor-2', 'kor-4']);
  expect(['kor', 'kor', 'lag'].map((wanted) => takeFreeSlug(wanted, taken))).toEqual(['kor-3', 'kor-5', 'lag']);
  expect([...taken]).toEqual(['kor', 'kor-2', 'kor-4', 'kor-3', 'kor-5', 'lag']);
});

test('the same name for the ten-thousandth time asks no more than for the first', () => {
  let asked = 0;
  const taken = new (class extends Set<string> {
    override has(slug: string): boolean {
      asked += 1;
      return super.has(slug);
    }
  })();
  for (let time = 0; time < 10_000; time += 1) takeFreeSlug('kor', taken);
  expect(asked).toBeLessThan(20_001);
});
