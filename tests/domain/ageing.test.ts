import { describe, expect, it, test } from 'vitest';
import { canShowAs, holdsOn, nameOn } from '../../src/domain/ageing.ts';

describe('a page that was made on 21 November', () => {
  it.each(['2026-11-21', '2026-11-22', '2026-12-05'])('keeps up with %s', (today) => {
    expect(canShowAs(today, '2026-11-21')).toBe(true);
  });

  it.each(['2026-11-20', '1970-01-01', '2026-12-06', '2031-11-21'])(
    'stands as it is when the clock says %s',
    (today) => {
      expect(canShowAs(today, '2026-11-21')).toBe(false);
    },
  );
});

test('what is said holds from its first day to its last, both included', () => {
  const holds = (today: string) => holdsOn(today, '2026-11-21', '2026-11-22');
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(holds)).toEqual([false, true, true, false]);
  expect(holdsOn('2026-11-30', undefined, '2026-11-29')).toBe(false);
  expect(holdsOn('2026-11-30', '2026-11-29')).toBe(true);
});

test('a day is called by its word on the day and the day before, where it has one', () => {
  const names = ['lørdag', 'i dag', 'i morgen'];
  const on = (today: string, of = names) => nameOn(today, '2026-11-21', of);
  expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((today) => on(today))).toEqual([
    ...['lørdag', 'i morgen', 'i dag', 'lørdag'],
  ]);
  expect(on('2026-11-20', ['lørdag', 'i dag'])).toBe('lørdag');
});
