import { expect, it, test } from 'vitest';
import {
  isLongRunning,
  isOpenDaily,
  onFirstDayOnly,
  splitLongRunning,
} from '../../../src/domain/events/long-running.ts';
import { addDays } from '../../../src/domain/time/days.ts';

/** Creates one occurrence of an event on the given days, counted from 7 November 2026. */
function occurrence(start: string, end: string, { kind = 'event', days = [0] } = {}) {
  const occurrences = days.map((day) => ({ date: addDays('2026-11-07', day) }));
  return { start, end, event: { slug: `${kind}-${start}`, data: { kind }, occurrences } };
}

const everyDay = (length: number, isOpen = (_: number) => true) =>
  Array.from({ length }, (_, day) => day).filter(isOpen);

test.each<[string, string, string, boolean]>([
  ['an evening', '2026-11-07T18:00', '2026-11-07T20:00', false],
  ['a week', '2026-11-07', '2026-11-13', false],
  ['a week and a day', '2026-11-07', '2026-11-14', true],
  ['an exhibition of four weeks', '2026-11-07', '2026-12-06', true],
  ['a camp of a week until the morning after', '2026-11-07T18:00', '2026-11-14T04:00', false],
  ['hours that span eight days', '2026-11-07T12:00', '2026-11-14T15:00', true],
])('%s is long-running or not', (_, start, end, expected) => {
  expect(isLongRunning(occurrence(start, end))).toBe(expected);
});

test.each<[string, string, number[], boolean]>([
  ['an event on each day of 15', 'event', everyDay(15), true],
  ['an event on each day of 14', 'event', everyDay(14), false],
  ['an event with Mondays off', 'event', everyDay(28, (day) => day % 7 !== 2), true],
  ['an event on every second day', 'event', everyDay(28, (day) => day % 2 === 0), false],
  ['an activity on each day of four weeks', 'activity', everyDay(28), false],
  ['an event without a date', 'event', [], false],
])('%s is open daily or not', (_, kind, days, expected) => {
  const one = occurrence('2026-11-07T10:00', '2026-11-07T16:00', { kind, days });
  expect(isOpenDaily(one.event)).toBe(expected);
  expect(isLongRunning(one)).toBe(expected);
});

const evening = { occurrence: occurrence('2026-11-08T18:00', '2026-11-08T20:00') };
const exhibition = { occurrence: occurrence('2026-11-07', '2026-12-06') };

it('is separated from ordinary occurrences', () => {
  expect(splitLongRunning([exhibition, evening])).toEqual({ happening: [evening], goingOn: [exhibition] });
});

it('is kept on the first of consecutive days only, and ordinary occurrences on each', () => {
  const days = [{ rows: [exhibition] }, { rows: [evening, exhibition] }, { rows: [evening] }];
  expect(onFirstDayOnly(days).map(({ rows }) => rows)).toEqual([[exhibition], [evening], [evening]]);
});
