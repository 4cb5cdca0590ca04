import { describe, expect, it } from 'vitest';
import { upcomingDeadlines } from '../../../src/domain/grants/deadlines.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';

const now = '2026-11-21T10:00';

describe('a deadline', () => {
  const at = (moment: string, fields: Partial<Deadline> = {}) =>
    upcomingDeadlines([deadline('2027-04-01', fields)], moment).map(({ date }) => date);

  it('lasts through its last day', () => {
    expect(at('2027-03-31T12:00')).toEqual(['2027-04-01']);
    expect(at('2027-04-01T23:59')).toEqual(['2027-04-01']);
    expect(at('2027-04-02T00:00')).toEqual([]);
  });

  it('with a time passes at that time', () => {
    expect(at('2027-04-01T12:59', { time: '13:00' })).toEqual(['2027-04-01']);
    expect(at('2027-04-01T13:00', { time: '13:00' })).toEqual([]);
  });

  it('keeps its own details', () => {
    const whole = deadline('2027-04-01', { time: '13:00', opens: '2027-02-01', level: 'national' });
    expect(upcomingDeadlines([whole], now)).toEqual([
      {
        date: '2027-04-01',
        time: '13:00',
        opens: '2027-02-01',
        level: 'national',
        usual: false,
        original: '2027-04-01',
      },
    ]);
  });

  it('that is not confirmed is only usual', () => {
    expect(upcomingDeadlines([deadline('2027-04-01', { confirmed: false })], now)[0]?.usual).toBe(true);
  });
});

describe('a yearly deadline', () => {
  const next = (date: string, moment: string, fields: Partial<Deadline> = {}) =>
    upcomingDeadlines([deadline(date, { yearly: true, ...fields })], moment)[0];

  it('is confirmed the first year and usual the next, with the same original date', () => {
    expect(next('2026-11-21', now)).toMatchObject({ date: '2026-11-21', usual: false, original: '2026-11-21' });
    expect(next('2026-11-20', now)).toMatchObject({ date: '2027-11-20', usual: true, original: '2026-11-20' });
  });

  it('moves to the next year at its time', () => {
    expect(next('2026-11-21', '2026-11-21T12:59', { time: '13:00' })?.date).toBe('2026-11-21');
    expect(next('2026-11-21', '2026-11-21T13:00', { time: '13:00' })).toMatchObject({
      date: '2027-11-21',
      time: '13:00',
    });
  });

  it('from years ago moves to this year or the next', () => {
    expect(next('2019-12-01', now)).toMatchObject({ date: '2026-12-01', usual: true });
    expect(next('2019-11-21', now)?.date).toBe('2026-11-21');
    expect(next('2019-11-20', now)?.date).toBe('2027-11-20');
    expect(next('2019-11-21', now, { time: '10:00' })?.date).toBe('2027-11-21');
  });

  it('opens the same number of days before, over New Year too', () => {
    expect(next('2020-04-01', now, { opens: '2020-02-01' })?.opens).toBe('2027-02-01');
    expect(next('2025-01-15', now, { opens: '2024-12-01' })).toMatchObject({ date: '2027-01-15', opens: '2026-12-01' });
  });

  it('on a leap day is on 28 February in other years', () => {
    expect(next('2024-02-29', '2024-03-01T10:00')?.date).toBe('2025-02-28');
    expect(next('2024-02-29', '2027-02-28T23:00')?.date).toBe('2027-02-28');
    expect(next('2024-02-29', '2027-03-01T00:00')?.date).toBe('2028-02-29');
    expect(next('2024-02-29', '2028-02-29T10:00')?.date).toBe('2028-02-29');
    expect(next('2024-02-29', '2028-03-01T00:00')?.date).toBe('2029-02-28');
  });
});

describe('several deadlines', () => {
  it('are sorted nearest first, by time within a day, whatever their level', () => {
    const all = [
      deadline('2027-05-01', { level: 'report' }),
      deadline('2027-04-01'),
      deadline('2027-04-01', { level: 'national', time: '12:00' }),
      deadline('2026-11-20'),
      deadline('2026-11-01', { yearly: true }),
      deadline('2027-01-15'),
    ];
    expect(upcomingDeadlines(all, now).map(({ date, level }) => `${date} ${level}`)).toEqual([
      '2027-01-15 local',
      '2027-04-01 national',
      '2027-04-01 local',
      '2027-05-01 report',
      '2027-11-01 local',
    ]);
  });
});

function deadline(date: string, fields: Partial<Deadline> = {}): Deadline {
  return { date, level: 'local', yearly: false, confirmed: true, ...fields };
}
