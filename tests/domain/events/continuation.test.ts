import { describe, expect, test } from 'vitest';
import { extendUntil, endsSoon, suggestedUntil } from '../../../src/domain/events/continuation.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import type { Event } from '../../../src/schemas/event.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const CLOSURES: Closures = {
  school_years: [
    { title: '2026–2027', from: '2026-08-17', to: '2027-06-18' },
    { title: '2027–2028', from: '2027-08-16', to: '2028-06-16' },
  ],
  school_holidays: [],
  closed: [],
};

const series = (more: Partial<Event> = {}): Pick<Event, 'start' | 'end' | 'repeat' | 'changes'> => ({
  start: '2026-09-01T18:00',
  end: '2026-09-01T20:00',
  repeat: { every: 'week', on: ['tue'], until: '2027-06-15' },
  changes: [],
  ...more,
});

describe('the suggested end', () => {
  test('is that of the next school year, also if the series ends a few days before the present one', () => {
    expect(suggestedUntil(series(), CLOSURES, '2027-05-10T10:00')).toBe('2028-06-16');
  });

  test('is a year later if the next school year is unknown', () => {
    const until = '2028-06-13';
    expect(suggestedUntil(series({ repeat: { every: 'week', until } }), CLOSURES, '2028-05-10T10:00')).toBe(
      '2029-06-13',
    );
  });

  test('counts from today if the series is over', () => {
    expect(
      suggestedUntil(series({ repeat: { every: 'week', until: '2026-12-15' } }), CLOSURES, '2027-01-10T10:00'),
    ).toBe('2027-06-18');
  });
});

describe('an extended series', () => {
  test('keeps its start while the rule stays within its reach', () => {
    const changes = [{ date: '2026-12-08', status: 'cancelled' as const }];
    const going = extendUntil(series({ changes }), '2028-06-16', CLOSURES, '2027-05-10T10:00');
    expect(going).toEqual({
      ...series({ changes }),
      repeat: { every: 'week', on: ['tue'], until: '2028-06-16' },
      until: '2028-06-16',
    });
  });

  test('restarts at its next date if the rule would exceed 24 months', () => {
    const old = series({
      start: '2025-09-02T18:00',
      end: '2025-09-02T20:00',
      repeat: { every: 'week', interval: 2, on: ['tue'], until: '2027-06-15', except: ['2025-12-23', '2027-06-08'] },
      changes: [
        { date: '2026-12-08', status: 'cancelled' },
        { date: '2027-05-25', status: 'cancelled' },
      ],
    });
    const going = extendUntil(old, '2028-06-16', CLOSURES, '2027-05-12T10:00');
    // Every second week from 2 September 2025 falls on 11 and 25 May 2027.
    expect(going).toMatchObject({ start: '2027-05-25T18:00', end: '2027-05-25T20:00' });
    expect(going?.repeat).toMatchObject({ interval: 2, until: '2028-06-16', except: ['2027-06-08'] });
    expect(going?.changes).toEqual([{ date: '2027-05-25', status: 'cancelled' }]);
  });

  test('is not possible for a list of dates', () => {
    expect(
      extendUntil(series({ repeat: { dates: ['2026-09-01T18:00'] } }), '2028-06-16', CLOSURES, '2027-05-12T10:00'),
    ).toBeUndefined();
  });
});

test.each([
  ['2027-05-03T10:00', false],
  ['2027-05-04T10:00', true],
  ['2027-06-15T21:00', false],
])('the question about a series that ends on 15 June is asked at %s: %s', (now, expected) => {
  const event = activity(
    { start: '2026-09-01T18:00', end: '2026-09-01T20:00' },
    'repeat: { every: week, until: 2027-06-15 }',
  );
  const [found = expect.unreachable()] = portalFrom({ 'events/kveldstur.md': event }, now).events;
  expect(endsSoon(found, now)).toBe(expected);
});
