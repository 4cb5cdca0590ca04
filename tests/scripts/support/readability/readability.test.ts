import { expect, test } from 'vitest';
import { isPlain, measure, readabilityOf, sentencesIn } from '../../../../scripts/support/readability/readability.ts';

test('LIX is words per sentence plus the percentage of words over six letters', () => {
  // Ten words in two sentences, two of them long: 5 + 20.
  expect(measure(['Vi går en tur nå.', 'Kommunen betaler for alle barn.']).lix).toBe(25);
});

test('only the main part of a page is read, without names and prices', () => {
  const page =
    '<p>Utenfor hovedinnholdet står menyen.</p><main><p>Ring oss når du vil.</p><p>40 kr</p><li>Krona</li></main>';
  expect(readabilityOf(page)).toEqual({
    ...{ lix: 5, words: 5, sentences: 1, tooLong: [] },
    longest: { text: 'Ring oss når du vil.', words: 5 },
  });
});

test.each([
  ['Vi møtes kl. 18.00 den 1. april ved kirka.', ['Vi møtes kl 18.00 den 1 april ved kirka.']],
  ['Vi møtes alle kl. 11. Ta med mat til turen.', ['Vi møtes alle kl 11.', 'Ta med mat til turen.']],
  ['Huset ligger i Storgata 8. Det er åpent hver dag.', ['Huset ligger i Storgata 8.', 'Det er åpent hver dag.']],
  [
    'Ring tlf. 61 00 00 00 når du vil. Vi svarer alle dager.',
    ['Ring tlf 61 00 00 00 når du vil.', 'Vi svarer alle dager.'],
  ],
  ['Ta med f.eks. kake eller kaffe til alle.', ['Ta med f.eks kake eller kaffe til alle.']],
  ['Dette tar du med deg: mat, drikke og klær.', ['Dette tar du med deg:', 'mat, drikke og klær.']],
])('the sentences of «%s»', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test('a text of long words in long sentences is hard', () => {
  const hard =
    'Innbyggernes organisasjonstilknytning dokumenteres gjennom kommunens tilskuddsordninger og medlemsregistreringer';
  expect(measure([hard]).lix).toBeGreaterThan(60);
  expect(isPlain(measure([hard]))).toBe(false);
});

test('a sentence of more than twenty words is too long, however short its words are', () => {
  const long = `${'Vi går en tur nå og '.repeat(3)}så drar vi hjem.`;
  expect(measure([long]).tooLong).toEqual([long]);
  expect(isPlain(measure([long]))).toBe(false);
  expect(isPlain(measure(['Vi går en tur nå.']))).toBe(true);
});

test('links in a row, and names with a dot between them, do not form a sentence', () => {
  const row =
    '<main><p><a>Tur og friluft ute</a> <a>Mat og kaffe inne</a></p><p>Gamle brannstasjon · Elvedal husflidslag</p></main>';
  expect(readabilityOf(row).words).toBe(0);
});

test('a link within a sentence is read with it', () => {
  const sentence = '<main><p>Les mer om <a href="/">tilskudd til laget</a> før dere søker.</p></main>';
  expect(readabilityOf(sentence).longest.words).toBe(9);
});
