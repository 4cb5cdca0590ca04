import { describe, expect, test } from 'vitest';
import { confirmedOn, freshnessOf } from '../../../src/domain/events/freshness.ts';
import { comingOccurrences } from '../../../src/domain/portal.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2027-03-01T10:00';

describe('the day of the last confirmation', () => {
  test('is the later of the check and the save, in Oslo time', () => {
    expect(confirmedOn({ checked: '2026-10-01', updated: '2026-11-30T23:30:00Z' })).toBe('2026-12-01');
    expect(confirmedOn({ checked: '2026-12-24', updated: '2026-11-30T23:30:00Z' })).toBe('2026-12-24');
  });

  test('is the first date if nothing is known, and nothing without dates', () => {
    expect(confirmedOn({ start: '2026-09-01T18:00' })).toBe('2026-09-01');
    expect(confirmedOn({})).toBeUndefined();
  });
});

describe('an entry', () => {
  test.each([
    ['2026-04-02', 'confirmed'],
    ['2026-04-01', 'ageing'],
    ['2026-03-02', 'ageing'],
    ['2026-03-01', 'unanswered'],
    ['2025-12-02', 'unanswered'],
    ['2025-12-01', 'silent'],
  ])('with a rule that was checked %s is %s', (checked, expected) => {
    expect(freshnessOf({ checked, repeat: { every: 'week' } }, NOW)).toBe(expected);
  });

  test('with chosen dates is never more than ageing', () => {
    expect(freshnessOf({ checked: '2020-01-01' }, NOW)).toBe('ageing');
    expect(freshnessOf({ checked: '2020-01-01', repeat: { dates: ['2027-04-01'] } }, NOW)).toBe('ageing');
  });

  test('without any known confirmation is ageing', () => {
    expect(freshnessOf({}, NOW)).toBe('ageing');
  });
});

const seriesAt = (now: string, more: string) => {
  const event = activity({ start: '2026-09-01T18:00', end: '2026-09-01T20:00' }, more);
  const portal = portalFrom({ 'events/kveldstur.md': event }, now);
  const [series = expect.unreachable()] = portal.events;
  return { series, coming: comingOccurrences(series, now).length };
};

describe('a series that nobody confirms', () => {
  const rule = 'repeat: { every: week, until: 2028-06-01 }\nchecked: 2026-09-01';

  test('keeps its dates while people are told to phone first', () => {
    const { series, coming } = seriesAt('2027-11-30T10:00', rule);
    expect(series.freshness).toBe('unanswered');
    expect(coming).toBeGreaterThan(20);
  });

  test('has no future dates after fifteen months, and ended on that day', () => {
    const { series, coming } = seriesAt('2027-12-01T10:00', rule);
    expect(series.freshness).toBe('silent');
    expect(coming).toBe(0);
    expect(series.last).toBe('2027-12-01');
    expect(series.occurrences.at(-1)?.date).toBe('2027-11-30');
  });

  test('returns in full with one confirmation', () => {
    const { series, coming } = seriesAt('2027-12-01T10:00', rule.replace('2026-09-01', '2027-11-30'));
    expect(series.freshness).toBe('confirmed');
    expect(coming).toBeGreaterThan(20);
  });

  test('is unchanged if its rule ended before', () => {
    const { series } = seriesAt('2028-03-01T10:00', 'repeat: { every: week, until: 2027-01-05 }\nchecked: 2026-09-01');
    expect(series.last).toBe('2027-01-05');
  });
});
