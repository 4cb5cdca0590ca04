import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/domain/time/zoned.ts';
import { endFrom, isOff, isOver, occurrencesOf, type Schedule } from '../../../src/domain/events/occurrences.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import type { Change } from '../../../src/schemas/event.ts';

const closures: Closures = {
  school_years: [],
  school_holidays: [{ title: 'Juleferie', from: '2026-12-21', to: '2027-01-01' }],
  closed: [],
};
const HOUR = 3_600_000;

/** Every Tuesday evening from 24 November to 15 December. */
const tuesdays: Schedule = {
  start: '2026-11-24T18:00',
  end: '2026-11-24T20:00',
  repeat: { every: 'week', until: '2026-12-15' },
  changes: [],
};

describe('the dates of an event', () => {
  it('are one without a rule', () => {
    expect(occurrencesOf({ start: '2026-11-24T18:00', end: '2026-11-24T20:00', changes: [] }, closures)).toEqual([
      { date: '2026-11-24', start: '2026-11-24T18:00', end: '2026-11-24T20:00', status: 'planned' },
    ]);
  });

  it('last as long as the first, without skipped or excepted days', () => {
    const repeat: Schedule['repeat'] = {
      every: 'week',
      until: '2027-01-05',
      skip: ['school-holidays'],
      except: ['2026-12-01'],
    };
    expect(times({ ...tuesdays, repeat })).toEqual([
      '2026-11-24T18:00–2026-11-24T20:00',
      '2026-12-08T18:00–2026-12-08T20:00',
      '2026-12-15T18:00–2026-12-15T20:00',
      '2027-01-05T18:00–2027-01-05T20:00',
    ]);
  });

  it('of a list keep their own times and the length of the first', () => {
    const dates = ['2026-12-01T18:00', '2026-12-13T12:00'];
    expect(times({ start: '2026-12-01T18:00', end: '2026-12-01T19:30', repeat: { dates }, changes: [] })).toEqual([
      '2026-12-01T18:00–2026-12-01T19:30',
      '2026-12-13T12:00–2026-12-13T13:30',
    ]);
  });

  it('may end the next day', () => {
    const repeat: Schedule['repeat'] = { every: 'week', until: '2027-01-01' };
    expect(times({ start: '2026-12-25T22:00', end: '2026-12-26T02:00', repeat, changes: [] })).toEqual([
      '2026-12-25T22:00–2026-12-26T02:00',
      '2027-01-01T22:00–2027-01-02T02:00',
    ]);
  });

  it('may be whole days, one or several', () => {
    const repeat: Schedule['repeat'] = { every: 'month', nth: 'last', weekday: 'fri', until: '2027-01-31' };
    expect(times({ start: '2026-11-27', repeat, changes: [] })).toEqual([
      '2026-11-27–2026-11-27',
      '2026-12-25–2026-12-25',
      '2027-01-29–2027-01-29',
    ]);
    expect(times({ start: '2026-11-27', end: '2026-11-29', repeat, changes: [] })).toEqual([
      '2026-11-27–2026-11-29',
      '2026-12-25–2026-12-27',
      '2027-01-29–2027-01-31',
    ]);
  });

  it.each([
    ['March', '2027-03-23', '2027-03-30'],
    ['October', '2026-10-20', '2026-10-27'],
  ])('keep their wall-clock time and length over the clock change in %s', (_, before, after) => {
    const repeat: Schedule['repeat'] = { every: 'week', until: after };
    const event: Schedule = { start: `${before}T18:00`, end: `${before}T20:00`, repeat, changes: [] };
    const all = occurrencesOf(event, closures);
    expect(all.map(({ start, end }) => `${start}–${end}`)).toEqual([
      `${before}T18:00–${before}T20:00`,
      `${after}T18:00–${after}T20:00`,
    ]);
    expect(all.map(({ start, end }) => instantOf(end) - instantOf(start))).toEqual([2 * HOUR, 2 * HOUR]);
  });

  it('that end at two on the night of a clock change last as long as any other', () => {
    const repeat: Schedule['repeat'] = { every: 'week', until: '2027-03-27' };
    const nights = occurrencesOf({ start: '2027-03-20T22:00', end: '2027-03-21T02:00', repeat, changes: [] }, closures);
    expect(nights.map(({ start, end }) => instantOf(end) - instantOf(start))).toEqual([4 * HOUR, 4 * HOUR]);
  });
});

describe('a change of one date', () => {
  it.each([
    { date: '2026-12-01', status: 'cancelled', note: 'Bussen har stoppet.' },
    { date: '2026-12-01', status: 'postponed', note: 'Vi kommer tilbake til ny dato.' },
    { date: '2026-12-01', status: 'full' },
    { date: '2026-12-01', status: 'online', url: 'https://mote.example/1' },
    { date: '2026-12-01', status: 'moved', place: 'Torget' },
    { date: '2026-12-01', status: 'moved', venue: 'kulturhuset' },
  ] satisfies Change[])('may be «$status», without changing its time or another date', (change) => {
    const [first, second, ...rest] = occurrencesOf({ ...tuesdays, changes: [change] }, closures);
    expect(second).toEqual({
      date: '2026-12-01',
      start: '2026-12-01T18:00',
      end: '2026-12-01T20:00',
      status: change.status,
      change,
      note: change.note,
    });
    expect([first, ...rest].map((each) => each?.status)).toEqual(['planned', 'planned', 'planned']);
  });

  it('moves it to another time, with the same length', () => {
    const changes: Change[] = [{ date: '2026-12-01', status: 'moved', start: '2026-12-01T17:00' }];
    expect(occurrencesOf({ ...tuesdays, changes }, closures)[1]).toMatchObject({
      date: '2026-12-01',
      start: '2026-12-01T17:00',
      end: '2026-12-01T19:00',
      planned: { start: '2026-12-01T18:00', end: '2026-12-01T20:00' },
    });
  });

  it('moves it to another day, sorted among the others, under its old date', () => {
    const changes: Change[] = [{ date: '2026-12-01', status: 'moved', start: '2026-12-10T12:00' }];
    const all = occurrencesOf({ ...tuesdays, changes }, closures);
    expect(all.map(({ date, start }) => [date, start])).toEqual([
      ['2026-11-24', '2026-11-24T18:00'],
      ['2026-12-08', '2026-12-08T18:00'],
      ['2026-12-01', '2026-12-10T12:00'],
      ['2026-12-15', '2026-12-15T18:00'],
    ]);
  });

  it('may give only a new end, or both', () => {
    const longer: Change = { date: '2026-12-01', status: 'moved', place: 'Torget', end: '2026-12-01T22:00' };
    const both: Change = { date: '2026-12-08', status: 'moved', start: '2026-12-09T10:00', end: '2026-12-09T15:00' };
    const [, second, third] = occurrencesOf({ ...tuesdays, changes: [longer, both] }, closures);
    expect(second).toMatchObject({ start: '2026-12-01T18:00', end: '2026-12-01T22:00' });
    expect(second?.planned).toEqual({ start: '2026-12-01T18:00', end: '2026-12-01T20:00' });
    expect(third).toMatchObject({ start: '2026-12-09T10:00', end: '2026-12-09T15:00' });
  });

  it('that postpones it to a known time moves it, as people can come then', () => {
    const changes: Change[] = [{ date: '2026-12-01', status: 'postponed', start: '2026-12-03T18:00' }];
    const moved = occurrencesOf({ ...tuesdays, changes }, closures)[1];
    expect(moved).toMatchObject({ status: 'moved', start: '2026-12-03T18:00', end: '2026-12-03T20:00' });
  });

  it('moves whole days with the same number of days', () => {
    const changes: Change[] = [{ date: '2026-11-27', status: 'moved', start: '2026-12-04' }];
    expect(times({ start: '2026-11-27', end: '2026-11-29', changes })).toEqual(['2026-12-04–2026-12-06']);
  });

  it('on a day off the rule or skipped is ignored', () => {
    const repeat: Schedule['repeat'] = { every: 'week', until: '2026-12-29', skip: ['school-holidays'] };
    const changes: Change[] = [
      { date: '2026-12-02', status: 'cancelled' },
      { date: '2026-12-22', status: 'moved', start: '2026-12-20T18:00' },
    ];
    const all = occurrencesOf({ ...tuesdays, repeat, changes }, closures);
    expect(all.map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2026-11-24 planned',
      '2026-12-01 planned',
      '2026-12-08 planned',
      '2026-12-15 planned',
    ]);
  });
});

describe('a cancelled event', () => {
  const cancelled: Schedule = { ...tuesdays, cancelled: { note: 'Kurset er avlyst.' } };
  const seen = (event: Schedule) => occurrencesOf(event, closures).map(({ start, status }) => `${start} ${status}`);

  it('keeps the dates that were over when it was saved, and cancels the rest with its reason', () => {
    const saved = { ...cancelled, updated: '2026-12-01T19:30:00Z' };
    expect(seen(saved)).toEqual([
      '2026-11-24T18:00 planned',
      '2026-12-01T18:00 planned',
      '2026-12-08T18:00 cancelled',
      '2026-12-15T18:00 cancelled',
    ]);
    expect(occurrencesOf(saved, closures)[2]?.note).toBe('Kurset er avlyst.');
  });

  it('is cancelled from the given day, however often it is saved again', () => {
    const from = { ...tuesdays, cancelled: { note: 'Avlyst.', from: '2026-12-08' } };
    for (const updated of ['2026-11-20T12:00:00Z', '2027-01-10T12:00:00Z']) {
      expect(seen({ ...from, updated })).toEqual([
        '2026-11-24T18:00 planned',
        '2026-12-01T18:00 planned',
        '2026-12-08T18:00 cancelled',
        '2026-12-15T18:00 cancelled',
      ]);
    }
  });

  it('is cancelled on all dates if no day is known', () => {
    expect(seen(cancelled).every((each) => each.endsWith('cancelled'))).toBe(true);
  });

  it('cancels the date in progress', () => {
    expect(seen({ ...cancelled, updated: '2026-12-01T18:59:00Z' })[1]).toBe('2026-12-01T18:00 cancelled');
  });

  it('cancels a date moved to a future day, though its old day is past', () => {
    const changes: Change[] = [{ date: '2026-11-24', status: 'moved', start: '2026-12-10T18:00' }];
    expect(seen({ ...cancelled, changes, updated: '2026-12-09T09:00:00Z' })).toEqual([
      '2026-12-01T18:00 planned',
      '2026-12-08T18:00 planned',
      '2026-12-10T18:00 cancelled',
      '2026-12-15T18:00 cancelled',
    ]);
  });

  it('ignores all changes, except for the day on which people would look for it', () => {
    const changes: Change[] = [{ date: '2026-12-01', status: 'moved', start: '2026-12-03T18:00', place: 'Torget' }];
    expect(occurrencesOf({ ...cancelled, changes }, closures)[1]).toEqual({
      date: '2026-12-01',
      start: '2026-12-03T18:00',
      end: '2026-12-03T20:00',
      planned: { start: '2026-12-01T18:00', end: '2026-12-01T20:00' },
      status: 'cancelled',
      change: undefined,
      note: 'Kurset er avlyst.',
    });
  });

  it('keeps a date that was moved forward and held, though its old day is in the future', () => {
    const changes: Change[] = [{ date: '2026-12-15', status: 'moved', start: '2026-11-26T18:00' }];
    expect(seen({ ...cancelled, changes, updated: '2026-11-27T09:00:00Z' })[1]).toBe('2026-11-26T18:00 moved');
  });
});

describe('an occurrence', () => {
  it('is over after its last minute', () => {
    const evening = { end: '2026-11-24T20:00' };
    expect(['2026-11-24T19:59', '2026-11-24T20:00'].map((at) => isOver(evening, at))).toEqual([false, true]);
  });

  it('of whole days is over after its last day', () => {
    const weekend = { end: '2026-11-29' };
    expect(['2026-11-29T23:59', '2026-11-30T00:00'].map((at) => isOver(weekend, at))).toEqual([false, true]);
  });

  it('is off if cancelled or postponed, and only then', () => {
    const statuses = ['planned', 'cancelled', 'moved', 'online', 'postponed', 'full'] as const;
    expect(statuses.filter((status) => isOff({ status }))).toEqual(['cancelled', 'postponed']);
  });
});

describe('the end of a new start', () => {
  it('has the same distance from it as the first end from the first start', () => {
    expect(endFrom({ start: '2026-11-24T22:00', end: '2026-11-25T02:00' }, '2026-12-31T23:00')).toBe(
      '2027-01-01T03:00',
    );
    expect(endFrom({ start: '2026-11-27', end: '2026-11-29' }, '2026-12-31')).toBe('2027-01-02');
    expect(endFrom({ start: '2026-11-27' }, '2026-12-31')).toBe('2026-12-31');
  });
});

function times(event: Schedule): string[] {
  return occurrencesOf(event, closures).map(({ start, end }) => `${start}–${end}`);
}
