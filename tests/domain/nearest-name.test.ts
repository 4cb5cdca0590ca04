import { expect, test } from 'vitest';
import { nearestName } from '../../src/domain/nearest-name.ts';
import { inNearestYear } from '../../src/domain/time/nearest-year.ts';

test.each([
  ['elvedal-turlga', 'elvedal-turlag'],
  ['elvedalturlag', 'elvedal-turlag'],
  ['elvedal-turlaget', 'elvedal-turlag'],
  ['moen-korps', undefined],
  ['', undefined],
])('%s most likely means %s', (misspelt, meant) => {
  expect(nearestName(misspelt, ['asen-kor', 'elvedal-turlag'])).toBe(meant);
});

test.each([
  ['2027-12-02T18:00', '2026-12-01', '2026-12-02T18:00'],
  ['2026-01-04', '2026-12-29', '2027-01-04'],
  ['2027-01-04', '2026-12-29', '2027-01-04'],
  ['2028-02-29', '2026-03-01', '2028-02-29'],
])('%s in the year nearest to %s is %s', (moment, near, meant) => {
  expect(inNearestYear(moment, near)).toBe(meant);
});
