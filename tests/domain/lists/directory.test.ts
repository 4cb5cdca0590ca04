import { expect, test } from 'vitest';
import {
  distinctiveName,
  indexLetter,
  letterName,
  letterSlug,
  partNames,
  sortableName,
} from '../../../src/domain/lists/directory.ts';

test.each([
  ['Bingo', 'B'],
  ['åpen hall', 'Å'],
  ['«Sakte, men sikkert»', 'S'],
  ['Épleskiver', 'E'],
  ['Ørret', 'Ø'],
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
