import { describe, expect, it } from 'vitest';
import { addDays, dateOf } from '../../../src/domain/time/days.ts';
import { expand, lastDayOf, MAX_DATES, recurrenceRule } from '../../../src/domain/events/recurrence.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import type { Repeat } from '../../../src/schemas/event.ts';

const open: Closures = { school_years: [], school_holidays: [], closed: [] };

describe('an event without a rule', () => {
  it('has one start', () => {
    expect(expand({ start: '2026-11-24T18:00' }, open)).toEqual({ starts: ['2026-11-24T18:00'], without: new Set() });
  });
});

describe('a weekly rule', () => {
  it('uses the weekday of its start if it names none', () => {
    expect(days('2026-11-24', { every: 'week', until: '2026-12-08' })).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
    expect(days('2026-11-24', { every: 'week', on: [], until: '2026-12-01' })).toEqual(['2026-11-24', '2026-12-01']);
  });

  it('keeps the time of its start across a clock change', () => {
    const { starts } = expand(
      { start: '2026-10-20T18:00', repeat: { every: 'week', until: '2026-11-03', except: [] } },
      open,
    );
    expect(starts).toEqual(['2026-10-20T18:00', '2026-10-27T18:00', '2026-11-03T18:00']);
  });

  it('may have several days, in calendar order and each once', () => {
    expect(days('2026-11-24', { every: 'week', on: ['thu', 'tue', 'thu'], until: '2026-12-03' })).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-12-01',
      '2026-12-03',
    ]);
  });

  it('may start in the middle of its week, and then lacks the earlier days of that week', () => {
    expect(days('2026-11-26', { every: 'week', interval: 2, on: ['mon', 'thu'], until: '2026-12-31' })).toEqual([
      '2026-11-26',
      '2026-12-07',
      '2026-12-10',
      '2026-12-21',
      '2026-12-24',
    ]);
  });

  it('counts its weeks from Monday, over New Year too', () => {
    expect(days('2026-12-29', { every: 'week', interval: 2, on: ['tue', 'sun'], until: '2027-01-31' })).toEqual([
      '2026-12-29',
      '2027-01-03',
      '2027-01-12',
      '2027-01-17',
      '2027-01-26',
      '2027-01-31',
    ]);
  });

  it.each(Array.from({ length: 25 }, (_, index) => index + 2))('may repeat every %i weeks', (interval) => {
    const wanted = [0, 1, 2].map((times) => addDays('2026-12-15', times * interval * 7));
    expect(days('2026-12-15', { every: 'week', interval, until: wanted[2] })).toEqual(wanted);
  });
});

describe('a monthly rule', () => {
  it.each([
    ['first', ['2026-12-01', '2027-01-05', '2027-02-02', '2027-03-02']],
    ['second', ['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09']],
    ['third', ['2026-12-15', '2027-01-19', '2027-02-16', '2027-03-16']],
    ['fourth', ['2026-12-22', '2027-01-26', '2027-02-23', '2027-03-23']],
    ['last', ['2026-12-29', '2027-01-26', '2027-02-23', '2027-03-30']],
  ] as const)('may be on the %s Tuesday', (nth, wanted) => {
    expect(days(wanted[0], { every: 'month', nth, weekday: 'tue', until: '2027-03-31' })).toEqual(wanted);
  });

  it('finds the last weekday in months with five of them and with four', () => {
    expect(days('2026-10-31', { every: 'month', nth: 'last', weekday: 'sat', until: '2027-02-28' })).toEqual([
      '2026-10-31',
      '2026-11-28',
      '2026-12-26',
      '2027-01-30',
      '2027-02-27',
    ]);
  });

  it('may be on a day of the month, from 1 to 28', () => {
    expect(days('2026-12-15', { every: 'month', day: 15, until: '2027-02-28' })).toEqual([
      '2026-12-15',
      '2027-01-15',
      '2027-02-15',
    ]);
    expect(days('2027-01-28', { every: 'month', day: 28, until: '2027-03-31' })).toEqual([
      '2027-01-28',
      '2027-02-28',
      '2027-03-28',
    ]);
    expect(days('2027-01-01', { every: 'month', day: 1, until: '2027-03-01' })).toHaveLength(3);
  });
});

describe('a list of dates', () => {
  it('is sorted, each date with its own time', () => {
    const repeat = { dates: ['2026-12-13T12:00', '2026-12-01T18:00', '2026-12-05T09:30'] };
    expect(expand({ start: '2026-12-01T18:00', repeat }, open).starts).toEqual([
      '2026-12-01T18:00',
      '2026-12-05T09:30',
      '2026-12-13T12:00',
    ]);
    expect(lastDayOf({ start: '2026-12-01T18:00', repeat }, open)).toBe('2026-12-13');
  });

  it('does not modify the list in the content', () => {
    const dates = ['2026-12-13', '2026-12-01'];
    expand({ start: '2026-12-01', repeat: { dates } }, open);
    lastDayOf({ start: '2026-12-01', repeat: { dates } }, open);
    expect(dates).toEqual(['2026-12-13', '2026-12-01']);
  });
});

describe('a rule with pauses', () => {
  const closures: Closures = {
    school_years: [],
    school_holidays: [{ title: 'Juleferie', from: '2026-12-21', to: '2027-01-01' }],
    closed: [{ title: 'Stengt', from: '2026-12-15', to: '2026-12-15' }],
  };

  it('keeps its starts and lists the skipped ones', () => {
    const repeat: Repeat = { every: 'week', until: '2026-12-29', skip: ['school-holidays'] };
    expect(expand({ start: '2026-12-08T18:00', repeat }, closures)).toEqual({
      starts: ['2026-12-08T18:00', '2026-12-15T18:00', '2026-12-22T18:00', '2026-12-29T18:00'],
      without: new Set(['2026-12-22', '2026-12-29']),
    });
  });

  it('skips public holidays and local closed days', () => {
    const repeat: Repeat = { every: 'week', on: ['tue', 'fri'], until: '2026-12-29', skip: ['public-holidays'] };
    expect([...expand({ start: '2026-12-11', repeat }, closures).without]).toEqual(['2026-12-15', '2026-12-25']);
  });

  it('skips excepted days, but only its own', () => {
    const repeat: Repeat = { every: 'week', until: '2026-12-29', except: ['2026-12-22', '2026-12-23'] };
    expect([...expand({ start: '2026-12-08', repeat }, closures).without]).toEqual(['2026-12-22']);
  });

  it('may start on a skipped day', () => {
    const repeat: Repeat = { every: 'week', until: '2026-12-29', skip: ['public-holidays'] };
    const { starts, without } = expand({ start: '2026-12-15', repeat }, closures);
    expect(starts[0]).toBe('2026-12-15');
    expect([...without]).toEqual(['2026-12-15']);
  });
});

describe('the last day of a rule', () => {
  const closures: Closures = {
    school_years: [
      { title: 'Skoleåret 2027/28', from: '2027-08-16', to: '2028-06-16' },
      { title: 'Skoleåret 2026/27', from: '2026-08-17', to: '2027-06-18' },
    ],
    school_holidays: [],
    closed: [],
  };
  const last = (start: string, repeat?: Repeat) => lastDayOf({ start, repeat }, closures);

  it('is the start without a rule', () => {
    expect(last('2026-11-24T18:00')).toBe('2026-11-24');
  });

  it('is `until`, inclusive', () => {
    expect(last('2026-11-24T18:00', { every: 'week', until: '2026-12-08' })).toBe('2026-12-08');
    expect(days('2026-11-24', { every: 'week', until: '2026-12-08' }).at(-1)).toBe('2026-12-08');
    expect(days('2026-11-24', { every: 'week', until: '2026-12-07' }).at(-1)).toBe('2026-12-01');
    expect(days('2026-11-24', { every: 'week', until: '2026-11-24' })).toEqual(['2026-11-24']);
  });

  it('is the end of the school year in which an open series starts, also on its first and last day', () => {
    expect(last('2026-11-24T18:00', { every: 'week' })).toBe('2027-06-18');
    expect(last('2026-08-17', { every: 'week' })).toBe('2027-06-18');
    expect(last('2027-06-18', { every: 'week' })).toBe('2027-06-18');
  });

  it('is the end of the next school year if an open series starts in the summer', () => {
    expect(last('2027-06-19', { every: 'week' })).toBe('2028-06-16');
    expect(last('2026-07-01', { every: 'month', day: 1 })).toBe('2027-06-18');
  });

  it('is twelve months later if no school year is known', () => {
    expect(last('2028-06-17', { every: 'week' })).toBe('2029-06-17');
    expect(lastDayOf({ start: '2028-02-29T18:00', repeat: { every: 'week' } }, open)).toBe('2029-02-28');
  });

  it('is twelve months later if the next known school year ends beyond the reach of a rule', () => {
    expect(last('2025-06-18', { every: 'week' })).toBe('2027-06-18');
    expect(last('2025-06-17', { every: 'week' })).toBe('2026-06-17');
  });
});

describe('an unlimited rule', () => {
  it('is listed until one date too many, so that it can be rejected', () => {
    const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const repeat = (until: string): Repeat => ({ every: 'week', on: [...everyDay], until });
    expect(days('2026-01-01', repeat(addDays('2026-01-01', MAX_DATES - 1)))).toHaveLength(MAX_DATES);
    expect(days('2026-01-01', repeat('2100-12-31'))).toHaveLength(MAX_DATES + 1);
  });

  it('that ends before it starts has no dates', () => {
    expect(days('2026-11-24', { every: 'week', until: '2026-11-23' })).toEqual([]);
  });

  it('whose start is not on the rule begins with the first day that is', () => {
    expect(days('2026-11-25', { every: 'week', on: ['tue'], until: '2026-12-08' })).toEqual([
      '2026-12-01',
      '2026-12-08',
    ]);
  });
});

describe('the text of a rule', () => {
  it.each<[string, Repeat]>([
    ['FREQ=WEEKLY;BYDAY=TU', { every: 'week' }],
    ['FREQ=WEEKLY;BYDAY=TU', { every: 'week', interval: 1, on: [] }],
    ['FREQ=WEEKLY;BYDAY=TU,TH', { every: 'week', on: ['tue', 'thu', 'tue'], until: '2027-06-15' }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { every: 'week', interval: 2 }],
    ['FREQ=MONTHLY;BYDAY=2TU', { every: 'month', nth: 'second', weekday: 'tue' }],
    ['FREQ=MONTHLY;BYDAY=-1TU', { every: 'month', nth: 'last', weekday: 'tue' }],
    ['FREQ=MONTHLY;BYMONTHDAY=24', { every: 'month', day: 24 }],
  ])('is %s', (text, repeat) => {
    expect(recurrenceRule('2026-11-24', repeat)).toBe(text);
  });
});

function days(start: string, repeat: Repeat): string[] {
  return expand({ start, repeat }, open).starts.map(dateOf);
}
