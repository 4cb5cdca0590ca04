import { expect, test } from 'vitest';
import { splitCompound } from '../../src/search/compounds.ts';
import { allowedDifference, differenceOf } from '../../src/search/spelling.ts';
import { stemOf } from '../../src/search/stems.ts';

const KNOWN = new Set(
  'strikke kafe barn hage svømme hall forening hus halltid tid lekse hjelp fot ball fotball tur turnering ballturnering tirsdag kaffe'
    .split(' ')
    .map(stemOf),
);
const split = (word: string) => splitCompound(word, (stem) => KNOWN.has(stem));

test.each([
  ['strikkekafe', ['strikke', 'kafe']],
  ['barnehage', ['barn', 'hage']],
  ['foreningshus', ['forening', 'hus']],
  ['leksehjelp', ['lekse', 'hjelp']],
  ['barnehagehus', ['barn', 'hage', 'hus']],
  ['fotballtur', ['fotball', 'tur']],
  ['fotballturnering', ['fotball', 'turnering']],
  ['tirsdagskaffe', ['tirsdag', 'kaffe']],
])('%s is split into words that are known', (word, parts) => {
  expect(split(word)).toEqual(parts.map(stemOf));
});

test.each(['mandag', 'tirsdagen', 'kafe', 'xyzhall', 'tilskudd', '310000019'])(
  '%s is no compound of known words',
  (word) => {
    expect(split(word)).toEqual([]);
  },
);

test.each([
  ['strikk', 'strikk', 0],
  ['fotbal', 'fotball', 1],
  ['dugnat', 'dugnad', 1],
  ['tilksudd', 'tilskudd', 1],
  ['loppemarked', 'lopemaked', 2],
  ['hall', 'konsert', 3],
])('%s and %s differ by %s', (one, other, difference) => {
  expect(differenceOf(one, other, 2)).toBe(difference);
});

test('short words may not be misspelt, long ones by two letters', () => {
  expect([3, 6, 12].map(allowedDifference)).toEqual([0, 1, 2]);
});
