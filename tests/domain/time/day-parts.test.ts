import { expect, test } from 'vitest';
import { isOvernight, partOnDay } from '../../../src/domain/time/day-parts.ts';

test.each([
  ['a café', '2026-11-24T18:00', '2026-11-24T20:00', '2026-11-24', { kind: 'hours', from: '18:00', to: '20:00' }],
  ['the first day of a camp', '2026-11-27T18:00', '2026-11-29T15:00', '2026-11-27', { kind: 'from', from: '18:00' }],
  ['a day amid it', '2026-11-27T18:00', '2026-11-29T15:00', '2026-11-28', { kind: 'whole' }],
  ['its last day', '2026-11-27T18:00', '2026-11-29T15:00', '2026-11-29', { kind: 'until', to: '15:00' }],
  ['a party', '2026-11-27T20:00', '2026-11-28T01:30', '2026-11-27', { kind: 'hours', from: '20:00', to: '01:30' }],
  ['the night after it', '2026-11-27T20:00', '2026-11-28T01:30', '2026-11-28', { kind: 'until', to: '01:30' }],
  [
    'an end at midnight',
    '2026-11-27T20:00',
    '2026-11-28T00:00',
    '2026-11-27',
    { kind: 'hours', from: '20:00', to: '24:00' },
  ],
  ['the last day before midnight', '2026-11-27T20:00', '2026-11-29T00:00', '2026-11-28', { kind: 'whole' }],
  ['a whole day', '2026-11-27', '2026-11-28', '2026-11-28', { kind: 'whole' }],
])('%s has its own part of the day', (_, start, end, day, part) => {
  expect(partOnDay({ start, end }, day)).toEqual(part);
});

test('only what ends by six the next morning is one evening', () => {
  expect(isOvernight('2026-11-27T20:00', '2026-11-28T06:00')).toBe(true);
  expect(isOvernight('2026-11-27T20:00', '2026-11-28T06:30')).toBe(false);
  expect(isOvernight('2026-11-27T20:00', '2026-11-29T01:00')).toBe(false);
});
