import { expect, test } from 'vitest';
import { addressProblems } from '../../src/entries/address-problems.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { languageOf } from '../../src/i18n/index.ts';

test('a site built without its public address has a warning about where its links lead', () => {
  expect(addressProblems(readEnvironment({}), languageOf('nb'))).toEqual([
    {
      ...{ file: 'DUGNAD_URL', field: 'url', level: 'warning' },
      reason:
        'Portalen vet ikke adressen sin. Kalendere og delte lenker peker til http://localhost:4321, som bare virker på maskinen selv. Sett DUGNAD_URL til den offentlige adressen, og bygg på nytt.',
    },
  ]);
});

test.each(['https://dugnad.example.no', 'http://localhost:4321'])('one that is built for %s has none', (url) => {
  expect(addressProblems(readEnvironment({ DUGNAD_URL: url }), languageOf('nn'))).toEqual([]);
});
