import { expect, test } from 'vitest';
import {
  compareNames,
  distinctiveName,
  indexLetter,
  letterName,
  letterSlug,
  partNames,
  sortableName,
} from '../../src/i18n/alphabet.ts';

test.each([
  ['Bingo', 'B'],
  ['åpen hall', 'Å'],
  ['«Sakte, men sikkert»', 'S'],
  ['Épleskiver', 'E'],
  ['Ørret', 'Ø'],
  ['Aasen', 'Å'],
  ['AA-møte', 'Å'],
  ['Isaac', 'I'],
  ['Ärlig', 'Æ'],
  ['Über', 'Y'],
  ['Żabka', 'Z'],
  ['Жук', 'Ж'],
  ['مركز', 'م'],
  ['17. mai', '0'],
  ['…', '0'],
  ['', '0'],
])('%s is listed under %s', (title, letter) => {
  expect(indexLetter(title)).toBe(letter);
});

test('a name is sorted by its first letter or digit', () => {
  expect(sortableName('«Åpen dag»')).toBe('Åpen dag»');
  expect(sortableName('– 4H')).toBe('4H');
});

test('names are in Norwegian order, «aa» as å and numbers by value, whatever punctuation they begin with', () => {
  const inOrder = ['4H', '17. mai', 'Abel', '«Haget»', 'Isberg', 'Isaac', 'Zorro', 'Øst', '«Å»', 'Ås', 'Åsen', 'Aasen'];
  expect(inOrder.toReversed().toSorted(compareNames)).toEqual(inOrder);
});

test('in the order of names every letter comes once', () => {
  const names = [
    'Åsen',
    'Zoo',
    'Ås',
    'Aasen',
    'Åre',
    'Øst',
    'Özil',
    'Abel',
    '4H',
    'Isaac',
    'Ida',
    'Isberg',
    'Über',
    'Yr',
  ];
  const letters = names.toSorted(compareNames).map(indexLetter);
  expect(letters.filter((letter, index) => letter !== letters[index - 1])).toEqual([...'0AIYZØÅ']);
});

test.each([
  ['Elvedal idrettslag', 'idrettslag'],
  ['Moen ballklubb', 'Moen ballklubb'],
  ['Elvedal', 'Elvedal'],
  ['Elvedalens venner', 'Elvedalens venner'],
  ['Elvedal og Moen historielag', 'Elvedal og Moen historielag'],
  ['«Elvedal turlag»', 'turlag»'],
])('the distinctive part of %s is «%s»', (title, name) => {
  expect(distinctiveName(title, 'Elvedal')).toBe(name);
});

test.each([
  ['S', 's', 'S'],
  ['Æ', 'ae', 'Æ'],
  ['Ø', 'oe', 'Ø'],
  ['Å', 'aa', 'Å'],
  ['0', '0-9', '0–9'],
  ['Ж', 'u416', 'Ж'],
])('the letter %s is %s in an address, and %s on a page', (letter, slug, name) => {
  expect(letterSlug(letter)).toBe(slug);
  expect(letterName(letter)).toBe(name);
});

test.each([
  [
    [
      ['Sang', 'sjakk'],
      ['Ski', 'Søndag'],
    ],
    ['Sa–Sj', 'Sk–Sø'],
  ],
  [
    [
      ['«Sang»', 'Sangen'],
      ['Ski', 'Ski'],
    ],
    ['Sa', 'Sk'],
  ],
  [
    [
      ['Strikk', 'Strikk'],
      ['Strikkekafé', 'Strikkekafé'],
    ],
    ['Strikk', 'Strikke'],
  ],
  [
    [
      ['Strikk', 'Strikk'],
      ['Strikk', 'Strikk'],
    ],
    ['St (1)', 'St (2)'],
  ],
])('the parts %j of a letter are called %j', (parts, names) => {
  expect(partNames(parts)).toEqual(names);
});
