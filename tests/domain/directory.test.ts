import { expect, test } from 'vitest';
import { indexLetter, sortableName, distinctiveName } from '../../src/domain/directory.ts';

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
