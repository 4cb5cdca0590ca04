import { expect, test } from 'vitest';
import { changedWords, type TextPart } from '../../../src/gateway/review/changed-words.ts';

test('only the words that differ are marked, in any alphabet', () => {
  expect(marked('Tirsdag 24. november kl. 18.00', 'Tirsdag 24. november kl. 19.30')).toEqual([
    'Tirsdag 24. november kl. [18.00]',
    'Tirsdag 24. november kl. [19.30]',
  ]);
  expect(marked('Kveldstur', 'Kveldstur i skogen')).toEqual(['Kveldstur ', 'Kveldstur [i skogen]']);
  expect(marked('Мовне кафе у вівторок', 'Мовне кафе у середу')).toEqual([
    'Мовне кафе у [вівторок]',
    'Мовне кафе у [середу]',
  ]);
});

test('texts with little in common are marked as a whole', () => {
  expect(marked('Krona bibliotek', 'Ved elva i Moen')).toEqual(['[Krona bibliotek]', '[Ved elva i Moen]']);
  const [one, other] = ['a', 'b'].map((letter) => Array.from({ length: 3000 }, (_, nth) => letter + nth).join(' '));
  expect(marked(one ?? '', other ?? '')).toEqual([`[${one}]`, `[${other}]`]);
});

test('a long text shows what stands beside its changes', () => {
  const words = Array.from({ length: 400 }, (_, nth) => `ord${nth}`);
  const [before = '', after = ''] = marked(words.join(' '), words.with(200, 'annet').join(' '));
  expect(before).toMatch(/^… ord\d+ [^[]*ord199 \[ord200\] ord201 [^\]]*…$/);
  expect(after).toContain('ord199 [annet] ord201');
  expect(after.length).toBeLessThan(200);
});

function marked(before: string, after: string): string[] {
  const parts = changedWords(before, after);
  const joined = (each: readonly TextPart[]) =>
    each.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  return [joined(parts.before), joined(parts.after)];
}
