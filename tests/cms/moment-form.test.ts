import { describe, expect, it } from 'vitest';
import { endFollowing, readMoment, writeMoment } from '../../src/cms/moment-form.ts';

describe('a date in two inputs', () => {
  it.each(['2026-11-24T18:00', '2026-11-24', '2026-03-29T02:30', '2026-10-25T02:30', ''])(
    'comes out as it went in: «%s»',
    (value) => {
      const form = readMoment(value);
      expect(form && writeMoment(form)).toBe(value);
    },
  );

  it('is empty where nothing is stored', () => {
    expect(readMoment(undefined)).toEqual({ date: '', time: '' });
    expect(readMoment(null)).toEqual({ date: '', time: '' });
  });

  it('is left alone where the inputs cannot show it', () => {
    for (const value of ['24.11.2026', '2026-11-24T18:00:00', '2026-11-24T18:00Z', '2026-11-24T18:00+01:00'])
      expect(readMoment(value), value).toBeUndefined();
    for (const value of [
      '2026-02-30',
      '2026-11-24T25:00',
      20261124,
      new Date(),
      { date: '2026-11-24' },
      ['2026-11-24'],
    ])
      expect(readMoment(value), String(value)).toBeUndefined();
  });

  it('is left alone where it has a time and the field has none', () => {
    expect(readMoment('2026-11-24T18:00', false)).toBeUndefined();
    expect(readMoment('2026-11-24', false)).toEqual({ date: '2026-11-24', time: '' });
  });

  it('is nothing without its date', () => {
    expect(writeMoment({ date: '', time: '18:00' })).toBe('');
  });
});

describe('an end that follows its start', () => {
  const none = { date: '', time: '' };
  const first = { date: '2026-12-01', time: '18:00' };

  it('gets the day of a start that is written first, and keeps the time that it has', () => {
    expect(endFollowing(none, none, first)).toEqual({ date: '2026-12-01', time: '' });
    expect(endFollowing({ date: '', time: '20:00' }, none, first)).toEqual({ date: '2026-12-01', time: '20:00' });
  });

  it('is moved as far as the start is moved, so that it lasts as long', () => {
    const after = { date: '2027-01-05', time: '18:00' };
    expect(endFollowing({ date: '2026-12-02', time: '01:00' }, first, after)).toEqual({
      date: '2027-01-06',
      time: '01:00',
    });
  });

  it('stays where only the time of the start is changed, or its day is taken away', () => {
    const end = { date: '2026-12-01', time: '20:00' };
    expect(endFollowing(end, first, { ...first, time: '17:00' })).toBe(end);
    expect(endFollowing(end, first, none)).toBe(end);
  });
});
