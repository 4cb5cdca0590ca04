import { expect, test } from 'vitest';
import { movedEnd } from '../../../src/islands/everyday-form/end-follows-start.ts';
import { matchingOptions } from '../../../src/islands/everyday-form/matching-options.ts';

const VENUES = ['Åsen grendehus', 'Krona bibliotek', 'Øya skole', 'Moen samfunnshus'].map((text) => ({ text }));

test.each([
  ['asen', ['Åsen grendehus']],
  ['aasen', ['Åsen grendehus']],
  ['grende ås', ['Åsen grendehus']],
  ['oya', ['Øya skole']],
  ['KRO', ['Krona bibliotek']],
  ['mo sam', ['Moen samfunnshus']],
  ['hus', []],
])('«%s» finds %j', (typed, found) => {
  expect(matchingOptions(typed, VENUES).map(({ text }) => text)).toEqual(found);
});

test('an end keeps its distance from the start, also across midnight', () => {
  expect(movedEnd({ before: '18:00', after: '19:30', end: '20:00' })).toBe('21:30');
  expect(movedEnd({ before: '21:00', after: '22:30', end: '23:00' })).toBe('00:30');
  expect(movedEnd({ before: '22:00', after: '21:00', end: '00:30' })).toBe('23:30');
  expect(movedEnd({ before: '', after: '19:30', end: '20:00' })).toBeUndefined();
  expect(movedEnd({ before: '18:00', after: '19:30', end: '' })).toBeUndefined();
});
