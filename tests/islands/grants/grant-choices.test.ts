import { expect, test } from 'vitest';
import { chosenIn, countWith, fitsAll, queryOf, widerChoices } from '../../../src/islands/grants/grant-choices.ts';

const offered = { soker: ['forening', 'gruppe'], formal: ['utstyr', 'kurs'], nar: ['na'] };
const grants = [
  { soker: 'forening gruppe', formal: 'utstyr', nar: 'na' },
  { soker: 'forening', formal: 'kurs utstyr' },
  { soker: 'gruppe', formal: 'kurs' },
];

test('choices are read from an address, and unknown ones are left out', () => {
  expect(chosenIn('?soker=gruppe&formal=%3Cb%3E&annet=1', offered)).toEqual({ soker: 'gruppe' });
  expect(chosenIn('', offered)).toEqual({});
});

test('choices are written to an address, which is read as the same', () => {
  expect(queryOf({ soker: 'gruppe', formal: '', nar: 'na' })).toBe('?soker=gruppe&nar=na');
  expect(chosenIn(queryOf({ soker: 'gruppe', nar: 'na' }), offered)).toEqual({ soker: 'gruppe', nar: 'na' });
  expect(queryOf({ soker: '' })).toBe('');
});

test('a grant fits if it fits every choice, by whole words', () => {
  expect(grants.map((grant) => fitsAll(grant, { soker: 'gruppe', formal: 'utstyr' }))).toEqual([true, false, false]);
  expect(fitsAll({ soker: 'forening' }, { soker: 'foren' })).toBe(false);
  expect(fitsAll({}, {})).toBe(true);
});

test('each choice is counted together with those of the other questions', () => {
  expect(countWith(grants, { soker: 'gruppe' }, 'formal', 'kurs')).toBe(1);
  expect(countWith(grants, { soker: 'gruppe' }, 'soker', 'forening')).toBe(2);
});

test('an empty result has wider ones, those with most grants first', () => {
  const chosen = { soker: 'gruppe', formal: 'kurs', nar: 'na' };
  expect(widerChoices(grants, chosen).map(({ name, n }) => [name, n])).toEqual([
    ['formal', 1],
    ['nar', 1],
  ]);
});
