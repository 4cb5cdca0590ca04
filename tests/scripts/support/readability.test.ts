import { expect, test } from 'vitest';
import { measure, readabilityOf } from '../../../scripts/support/readability.ts';

test('LIX is words per sentence plus the percentage of words over six letters', () => {
  // Ten words in two sentences, two of them long: 5 + 20.
  expect(measure(['Vi går en tur nå.', 'Kommunen betaler for alle barn.']).lix).toBe(25);
});

test('only the main part of a page is read, without names and prices', () => {
  const page =
    '<p>Utenfor hovedinnholdet står menyen.</p><main><p>Ring oss når du vil.</p><p>40 kr</p><li>Krona</li></main>';
  expect(readabilityOf(page)).toEqual({ lix: 5, longestSentence: 'Ring oss når du vil.', words: 5 });
});

test('the full stop after «kl.» or in a date does not end a sentence', () => {
  const { longestSentence } = readabilityOf('<main><p>Vi møtes kl. 18.00 den 1. april ved kirka.</p></main>');
  expect(longestSentence).toBe('Vi møtes kl 18.00 den 1 april ved kirka.');
});

test('a text of long words in long sentences is hard', () => {
  const hard =
    'Innbyggernes organisasjonstilknytning dokumenteres gjennom kommunens tilskuddsordninger og medlemsregistreringer';
  expect(measure([hard]).lix).toBeGreaterThan(60);
});

test('links in a row, and names with a dot between them, do not form a sentence', () => {
  const row =
    '<main><p><a>Tur og friluft</a><a>Mat og kaffe</a></p><p>Gamle brannstasjon · Elvedal husflidslag</p></main>';
  expect(readabilityOf(row).words).toBe(0);
});
