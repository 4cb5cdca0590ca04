import { expect, test } from 'vitest';
import { foldedWords } from '../../src/search/folding.ts';

test('a word with ø or æ is also respelt for keyboards without them, short and long', () => {
  expect(foldedWords('Svømmehallen har ærlige øvelser')).toEqual([
    'svommehallen',
    'svoemmehallen',
    'aerlige',
    'ovelser',
    'oevelser',
  ]);
});

test('an å is respelt with two letters; the search engine handles one', () => {
  expect(foldedWords('åpen')).toEqual(['aapen']);
  expect(foldedWords('Årsmøte')).toEqual(['arsmote', 'aarsmoete']);
});

test('each spelling comes once, and words without the three letters not at all', () => {
  expect(foldedWords('Øvelse øvelse kafé tur')).toEqual(['ovelse', 'oevelse']);
  expect(foldedWords('')).toEqual([]);
});
