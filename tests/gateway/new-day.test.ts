import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../src/gateway/new-day.ts';

const HOUR = 60 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Waits from an instant on, and tells after how many hours each new day was seen. */
function hoursOfCalls(from: string, hours: number): number[] {
  vi.setSystemTime(new Date(from));
  const began = Date.now();
  const calls: number[] = [];
  const stop = onNewDay(() => calls.push(Math.floor((Date.now() - began) / HOUR)));
  vi.advanceTimersByTime(hours * HOUR);
  stop();
  vi.advanceTimersByTime(48 * HOUR);
  return calls;
}

test('a new day begins at midnight in Oslo, wherever the server stands, until it is told to stop', () => {
  expect(hoursOfCalls('2026-11-21T20:00:00Z', 60)).toEqual([3, 27, 51]);
});

test('the day on which the clock is set back is an hour longer, the one on which it is set forward an hour shorter', () => {
  expect(hoursOfCalls('2026-10-24T20:00:00Z', 60)).toEqual([2, 27, 51]);
  expect(hoursOfCalls('2027-03-27T20:00:00Z', 60)).toEqual([3, 26, 50]);
});
