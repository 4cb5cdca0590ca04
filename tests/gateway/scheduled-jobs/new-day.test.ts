import { expect, test } from 'vitest';
import { newDayWatch } from '../../../src/gateway/scheduled-jobs/new-day.ts';

const HOUR = 60 * 60_000;
const MINUTE = 60_000;

/** Looks each minute from an instant on, and tells after how many minutes each new day was seen. */
function minutesOfCalls(from: string, hours: number): number[] {
  let minute = 0;
  const calls: number[] = [];
  const look = newDayWatch(
    () => calls.push(minute),
    () => Date.parse(from) + minute * MINUTE,
  );
  for (; minute < hours * 60; minute++) look();
  return calls;
}

test('a new day is seen a minute after midnight in Oslo, wherever the server stands', () => {
  expect(minutesOfCalls('2026-11-21T20:00:00Z', 60)).toEqual([3 * 60 + 1, 27 * 60 + 1, 51 * 60 + 1]);
});

test('the day on which the clock is set back is an hour longer, the one on which it is set forward an hour shorter', () => {
  expect(minutesOfCalls('2026-10-24T20:00:00Z', 60)).toEqual([2 * 60 + 1, 27 * 60 + 1, 51 * 60 + 1]);
  expect(minutesOfCalls('2027-03-27T20:00:00Z', 60)).toEqual([3 * 60 + 1, 26 * 60 + 1, 50 * 60 + 1]);
});

test('a day that begins while the machine sleeps, or by a clock that is set, is seen at the next look', () => {
  let now = Date.parse('2026-11-21T20:00:00Z');
  let calls = 0;
  const look = newDayWatch(
    () => calls++,
    () => now,
  );
  for (const hours of [30, 0, 10 * 365 * 24, -10 * 365 * 24]) {
    now += hours * HOUR;
    look();
  }
  expect(calls).toBe(3);
});

test('a day is seen again when what was called for it threw', () => {
  let now = Date.parse('2026-11-21T20:00:00Z');
  const outcomes = ['full', 'right'];
  const look = newDayWatch(
    () => {
      if (outcomes.shift() === 'full') throw new Error('The disk is full.');
    },
    () => now,
  );
  now += 24 * HOUR;
  expect(look).toThrow('full');
  look();
  look();
  expect(outcomes).toEqual([]);
});
