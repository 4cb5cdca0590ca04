import { describe, expect, it, test } from 'vitest';
import { canUpdateTo, isWithinBounds, dayNameOn } from '../../../src/domain/time/page-age.ts';

describe('a page built on 21 November', () => {
  it.each(['2026-11-21', '2026-11-22', '2026-12-05'])('is updated to %s', (today) => {
    expect(canUpdateTo(today, '2026-11-21')).toBe(true);
  });

  it.each(['2026-11-20', '1970-01-01', '2026-12-06', '2031-11-21'])(
    'is not updated when the clock says %s',
    (today) => {
      expect(canUpdateTo(today, '2026-11-21')).toBe(false);
    },
  );
});

test('bounds of days include the first and the last', () => {
  const holds = (now: string) => isWithinBounds(now, '2026-11-21', '2026-11-22');
  const moments = ['2026-11-20T23:59', '2026-11-21T00:00', '2026-11-22T23:59', '2026-11-23T00:00'];
  expect(moments.map(holds)).toEqual([false, true, true, false]);
  expect(isWithinBounds('2026-11-30T08:00', undefined, '2026-11-29')).toBe(false);
  expect(isWithinBounds('2026-11-30T08:00', '2026-11-29')).toBe(true);
});

test('bounds with times include the first and not the last, on that day only', () => {
  const holds = (now: string) => isWithinBounds(now, '2026-11-25T10:00', '2026-11-25T11:30');
  const moments = ['2026-11-25T09:59', '2026-11-25T10:00', '2026-11-25T11:29', '2026-11-25T11:30', '2026-11-26T10:30'];
  expect(moments.map(holds)).toEqual([false, true, true, false, false]);
});

test('a day has its own name on the day and the day before, if there is one', () => {
  const names = ['lørdag', 'i dag', 'i morgen'];
  const on = (today: string, of = names) => dayNameOn(today, '2026-11-21', of);
  expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((today) => on(today))).toEqual([
    ...['lørdag', 'i morgen', 'i dag', 'lørdag'],
  ]);
  expect(on('2026-11-20', ['lørdag', 'i dag'])).toBe('lørdag');
});
