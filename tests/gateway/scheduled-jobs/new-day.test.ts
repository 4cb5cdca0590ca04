import { expect, test } from 'vitest';
import { newDayWatch } from '../../../src/gateway/scheduled-jobs/new-day.ts';

const HOUR = 60 * 60_000;
const MINUTE = 60_000;

/** Checks each minute from an instant on, and returns after how many minutes each new day was noticed. */
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

test('a new day is noticed a minute after midnight in Oslo, in any time zone of the server', () => {
  expect(minutesOfCalls('2026-11-21T20:00:00Z', 60)).toEqual([3 * 60 + 1, 27 * 60 + 1, 51 * 60 + 1]);
});

test('the day daylight saving time ends is an hour longer, and the day it begins an hour shorter', () => {
  expect(minutesOfCalls('2026-10-24T20:00:00Z', 60)).toEqual([2 * 60 + 1, 27 * 60 + 1, 51 * 60 + 1]);
  expect(minutesOfCalls('2027-03-27T20:00:00Z', 60)).toEqual([3 * 60 + 1, 26 * 60 + 1, 50 * 60 + 1]);
});

test('a day that begins during sleep, or by a clock change, is noticed at the next check', () => {
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

test('a day is noticed again if its callback threw', () => {
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
