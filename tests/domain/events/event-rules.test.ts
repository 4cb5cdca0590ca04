import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/domain/time/days.ts';
import { faultsOfTime, warningsOfTime } from '../../../src/domain/events/event-rules.ts';
import * as nb from '../../../src/i18n/nb/index.ts';
import type { Closures } from '../../../src/schemas/closures.ts';
import type { Change, Event, Repeat } from '../../../src/schemas/event.ts';

type Times = Pick<Event, 'start' | 'end' | 'repeat'> & { changes?: Change[] };

const open: Closures = { school_years: [], school_holidays: [], closed: [] };
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

describe('the times of an event', () => {
  it.each<[string, string, Times, Times]>([
    ['an end', 'end: end-missing', { start: '2026-11-24T18:00' }, { start: '2026-11-24' }],
    [
      'an end of the same kind as the start',
      'end: end-kind',
      { start: '2026-11-24T18:00', end: '2026-11-25' },
      { start: '2026-11-24', end: '2026-11-25' },
    ],
    [
      'an end with a time only when the start has one',
      'end: end-kind',
      { start: '2026-11-24', end: '2026-11-24T20:00' },
      { start: '2026-11-24T00:00', end: '2026-11-24T20:00' },
    ],
    [
      'an end after the start',
      'end: end-before-start',
      { start: '2026-11-24T18:00', end: '2026-11-24T18:00' },
      { start: '2026-11-24T18:00', end: '2026-11-24T18:01' },
    ],
    [
      'a last day that is not before the first',
      'end: end-before-start',
      { start: '2026-11-24', end: '2026-11-23' },
      { start: '2026-11-24', end: '2026-11-24' },
    ],
    [
      'a start that the clock shows',
      'start: skipped-hour',
      { start: '2027-03-28T02:59', end: '2027-03-28T05:00' },
      { start: '2027-03-28T03:00', end: '2027-03-28T05:00' },
    ],
    [
      'an end that the clock shows',
      'end: skipped-hour',
      { start: '2027-03-27T22:00', end: '2027-03-28T02:00' },
      { start: '2027-03-27T22:00', end: '2027-03-28T01:59' },
    ],
  ])('need %s', expectOnlyTheFirstToBeWrong);

  it('may include a clock change if they are not repeated', () => {
    expect(faults({ start: '2027-03-27T18:00', end: '2027-03-28T12:00' })).toEqual([]);
    expect(faults({ start: '2026-10-25T02:30', end: '2026-10-25T02:45' })).toEqual([]);
  });
});

describe('the form of a rule', () => {
  it.each<[string, string, Repeat, Repeat]>([
    ['says how often', 'repeat: repeat-form', { on: ['tue'] }, { every: 'week', on: ['tue'], until: '2027-01-31' }],
    [
      'of weeks has no day of the month',
      'repeat.day: repeat-stray',
      { every: 'week', day: 24 },
      { every: 'week', interval: 2, until: '2027-01-31' },
    ],
    [
      'of months has no interval',
      'repeat.interval: repeat-stray',
      { every: 'month', day: 24, interval: 2 },
      { every: 'month', day: 24, until: '2027-01-31' },
    ],
    [
      'of months has no list of weekdays',
      'repeat.on: repeat-stray',
      { every: 'month', nth: 'fourth', weekday: 'tue', on: ['tue'] },
      { every: 'month', nth: 'fourth', weekday: 'tue', until: '2027-01-31' },
    ],
    [
      'with a day of the month has no weekday',
      'repeat.weekday: repeat-stray',
      { every: 'month', day: 24, weekday: 'tue' },
      { every: 'month', day: 24, skip: ['public-holidays'], except: ['2026-12-24'], until: '2027-01-31' },
    ],
    [
      'of dates has no end of its own',
      'repeat.until: repeat-stray',
      { dates: ['2026-11-24'], until: '2027-06-15' },
      { dates: ['2026-11-24'] },
    ],
    [
      'of months says which day',
      'repeat: repeat-month',
      { every: 'month', weekday: 'tue' },
      { every: 'month', nth: 'last', weekday: 'tue', until: '2027-01-31' },
    ],
  ])('%s', (_, fault, wrong, nearly) => {
    const start = '2026-11-24';
    expectOnlyTheFirstToBeWrong(_, fault, { start, repeat: wrong }, { start, repeat: nearly });
  });

  it('names every unexpected key', () => {
    const repeat: Repeat = { every: 'week', nth: 'first', weekday: 'tue' };
    expect(faults({ start: '2026-11-24', repeat })).toEqual([
      'repeat.nth: repeat-stray',
      'repeat.weekday: repeat-stray',
    ]);
  });

  it('ignores a key without a value', () => {
    const repeat: Repeat = { every: 'week', until: '2026-12-08', day: undefined, dates: undefined };
    expect(faults({ start: '2026-11-24', repeat })).toEqual([]);
  });
});

describe('a rule', () => {
  const year = (dates: number) => ({
    start: '2026-01-01',
    repeat: { every: 'week', on: [...everyDay], until: addDays('2026-01-01', dates - 1) } satisfies Repeat,
  });
  const until = (start: string, until: string): Times => ({
    start,
    repeat: { every: 'week', interval: 4, on: [weekdayOf(start)], until },
  });

  it.each<[string, string, Times, Times]>([
    [
      'ends on its first day at the earliest',
      'repeat.until: until-before-start',
      until('2026-11-24', '2026-11-23'),
      until('2026-11-24', '2026-11-24'),
    ],
    [
      'reaches 24 months to the day',
      'repeat.until: too-far',
      until('2026-11-24', '2028-11-25'),
      until('2026-11-24', '2028-11-24'),
    ],
    [
      'from a leap day reaches the last of February',
      'repeat.until: too-far',
      until('2028-02-29', '2030-03-01'),
      until('2028-02-29', '2030-02-28'),
    ],
    [
      'of dates reaches 24 months to the day',
      'repeat.dates: too-far',
      { start: '2026-11-24', repeat: { dates: ['2026-11-24', '2028-11-25'] } },
      { start: '2026-11-24', repeat: { dates: ['2026-11-24', '2028-11-24'] } },
    ],
    ['gives 400 dates and no more', 'repeat: too-many', year(401), year(400)],
    [
      'of dates has them all with a time or all without',
      'repeat.dates: dates-kind',
      { start: '2026-12-01T18:00', end: '2026-12-01T20:00', repeat: { dates: ['2026-12-01T18:00', '2026-12-13'] } },
      {
        start: '2026-12-01T18:00',
        end: '2026-12-01T20:00',
        repeat: { dates: ['2026-12-01T18:00', '2026-12-13T00:00'] },
      },
    ],
    [
      'of dates has the start as its first',
      'start: start-not-first',
      { start: '2026-12-02', repeat: { dates: ['2026-12-01', '2026-12-02'] } },
      { start: '2026-12-01', repeat: { dates: ['2026-12-02', '2026-12-01'] } },
    ],
    [
      'of dates that all come before the start lacks it too',
      'start: start-not-first',
      { start: '2026-12-02', repeat: { dates: ['2026-12-01'] } },
      { start: '2026-12-02', repeat: { dates: ['2026-12-02'] } },
    ],
    [
      'of dates has the hour of the start too',
      'start: start-not-first',
      { start: '2026-12-01T18:30', end: '2026-12-01T20:00', repeat: { dates: ['2026-12-01T18:00'] } },
      { start: '2026-12-01T18:00', end: '2026-12-01T20:00', repeat: { dates: ['2026-12-01T18:00'] } },
    ],
    [
      'holds its own start among its weekdays',
      'start: start-off-rule',
      { start: '2026-11-25', repeat: { every: 'week', on: ['tue', 'thu'], until: '2026-12-31' } },
      { start: '2026-11-26', repeat: { every: 'week', on: ['tue', 'thu'], until: '2026-12-31' } },
    ],
    [
      'holds its own start among its days of the month',
      'start: start-off-rule',
      { start: '2026-11-14', repeat: { every: 'month', day: 15, until: '2026-12-31' } },
      { start: '2026-11-15', repeat: { every: 'month', day: 15, until: '2026-12-31' } },
    ],
    [
      'holds its own start as the right one of its weekdays',
      'start: start-off-rule',
      { start: '2026-11-17', repeat: { every: 'month', nth: 'last', weekday: 'tue', until: '2026-12-31' } },
      { start: '2026-11-24', repeat: { every: 'month', nth: 'last', weekday: 'tue', until: '2026-12-31' } },
    ],
    [
      'keeps one date at least',
      'repeat: no-dates',
      {
        start: '2026-11-24',
        repeat: { every: 'week', until: '2026-12-01', except: ['2026-11-24', '2026-12-01'] },
      },
      { start: '2026-11-24', repeat: { every: 'week', until: '2026-12-01', except: ['2026-11-24'] } },
    ],
    [
      'gives one date a day',
      'repeat.dates: two-in-a-day',
      {
        start: '2026-12-01T10:00',
        end: '2026-12-01T11:00',
        repeat: { dates: ['2026-12-01T10:00', '2026-12-01T18:00'] },
      },
      {
        start: '2026-12-01T10:00',
        end: '2026-12-01T11:00',
        repeat: { dates: ['2026-12-01T10:00', '2026-12-02T00:00'] },
      },
    ],
    [
      'gives hours shorter than what lies between their starts',
      'end: longer-than-interval',
      {
        start: '2026-11-24T18:00',
        end: '2026-11-25T18:00',
        repeat: { every: 'week', on: ['tue', 'wed'], until: '2026-12-31' },
      },
      {
        start: '2026-11-24T18:00',
        end: '2026-11-25T17:59',
        repeat: { every: 'week', on: ['tue', 'wed'], until: '2026-12-31' },
      },
    ],
    [
      'gives whole days that do not overlap',
      'end: longer-than-interval',
      { start: '2026-11-24', end: '2026-11-26', repeat: { every: 'week', on: ['tue', 'thu'], until: '2026-12-31' } },
      { start: '2026-11-24', end: '2026-11-25', repeat: { every: 'week', on: ['tue', 'thu'], until: '2026-12-31' } },
    ],
    [
      'of dates gives none that overlap',
      'end: longer-than-interval',
      {
        start: '2026-12-01T20:00',
        end: '2026-12-02T10:00',
        repeat: { dates: ['2026-12-01T20:00', '2026-12-02T10:00'] },
      },
      {
        start: '2026-12-01T20:00',
        end: '2026-12-02T09:59',
        repeat: { dates: ['2026-12-01T20:00', '2026-12-02T10:00'] },
      },
    ],
    [
      'does not run into the hour that is taken out',
      'start: clock-change',
      { start: '2027-03-20T22:00', end: '2027-03-21T02:01', repeat: { every: 'week', until: '2027-03-27' } },
      { start: '2027-03-20T22:00', end: '2027-03-21T02:00', repeat: { every: 'week', until: '2027-03-27' } },
    ],
    [
      'does not begin in the hour that comes twice',
      'start: clock-change',
      { start: '2026-10-18T02:59', end: '2026-10-18T04:00', repeat: { every: 'week', until: '2026-10-25' } },
      { start: '2026-10-18T03:00', end: '2026-10-18T04:00', repeat: { every: 'week', until: '2026-10-25' } },
    ],
    [
      'crosses a change of clocks only where that date is excepted',
      'start: clock-change',
      {
        start: '2026-10-17T22:00',
        end: '2026-10-18T04:00',
        repeat: { every: 'week', until: '2026-11-14', except: ['2026-10-31'] },
      },
      {
        start: '2026-10-17T22:00',
        end: '2026-10-18T04:00',
        repeat: { every: 'week', until: '2026-11-14', except: ['2026-10-24'] },
      },
    ],
  ])('%s', expectOnlyTheFirstToBeWrong);

  it('names the date with the clock change', () => {
    const repeat: Repeat = { every: 'month', nth: 'last', weekday: 'fri', until: '2026-12-31' };
    const weekends = { start: '2026-09-25T18:00', end: '2026-09-27T15:00', repeat, changes: [] };
    expect(faultsOfTime(weekends, open)).toEqual([]);
    expect(faultsOfTime({ ...weekends, repeat: { ...repeat, until: '2027-03-31' } }, open)).toEqual([
      { field: 'start', code: 'clock-change', values: { date: '2027-03-26' } },
    ]);
  });

  it('of whole days may include a clock change', () => {
    const repeat: Repeat = { every: 'week', until: '2027-04-30' };
    expect(faults({ start: '2027-03-20', end: '2027-03-21', repeat })).toEqual([]);
  });

  it('may start on a skipped day', () => {
    const repeat: Repeat = { ...weekly('2027-01-31'), skip: ['public-holidays'] };
    expect(faults({ start: '2026-12-25', repeat })).toEqual([]);
    expect(faults({ start: '2026-12-25', repeat: { ...repeat, until: '2026-12-31' } })).toEqual(['repeat: no-dates']);
  });

  it('without an end is never too long, whatever school years are known', () => {
    const far = { ...open, school_years: [{ title: '2030/31', from: '2030-08-19', to: '2031-06-20' }] };
    const series = { start: '2026-11-24', repeat: { every: 'week' as const }, changes: [] };
    expect(faultsOfTime(series, open)).toEqual([]);
    expect(faultsOfTime(series, far)).toEqual([]);
  });
});

describe('a change', () => {
  it.each<[string, string, Change[], Change[]]>([
    [
      'is the only one of its date',
      'changes.1.date: change-twice',
      [
        { date: '2026-12-01', status: 'cancelled' },
        { date: '2026-12-01', status: 'full' },
      ],
      [
        { date: '2026-12-01', status: 'cancelled' },
        { date: '2026-12-08', status: 'full' },
      ],
    ],
    [
      'that moves says where or when',
      'changes.0.start: moved-where',
      [{ date: '2026-12-01', status: 'moved', end: '2026-12-01T21:00', note: 'Se her.' }],
      [{ date: '2026-12-01', status: 'moved', place: 'Torget' }],
    ],
    [
      'that moves may say when',
      'changes.0.start: moved-where',
      [{ date: '2026-12-01', status: 'moved', url: 'https://mote.example/1' }],
      [{ date: '2026-12-01', status: 'moved', start: '2026-12-02T18:00' }],
    ],
    [
      'that moves may name a venue',
      'changes.0.start: moved-where',
      [{ date: '2026-12-01', status: 'moved' }],
      [{ date: '2026-12-01', status: 'moved', venue: 'kulturhuset' }],
    ],
    [
      'to the net has an address there',
      'changes.0.url: online-url',
      [{ date: '2026-12-01', status: 'online' }],
      [{ date: '2026-12-01', status: 'online', url: 'https://mote.example/1' }],
    ],
    [
      'keeps the kind of the start',
      'changes.0.start: change-kind',
      [{ date: '2026-12-01', status: 'moved', start: '2026-12-02' }],
      [{ date: '2026-12-01', status: 'moved', start: '2026-12-02T00:00' }],
    ],
    [
      'ends after it starts',
      'changes.0.end: end-before-start',
      [{ date: '2026-12-01', status: 'moved', start: '2026-12-01T19:00', end: '2026-12-01T19:00' }],
      [{ date: '2026-12-01', status: 'moved', start: '2026-12-01T19:00', end: '2026-12-01T19:01' }],
    ],
    [
      'of the end alone ends after the start it had',
      'changes.0.end: end-before-start',
      [{ date: '2026-12-01', status: 'full', end: '2026-12-01T18:00' }],
      [{ date: '2026-12-01', status: 'full', end: '2026-12-01T18:01' }],
    ],
    [
      'keeps the kind of the end',
      'changes.0.end: end-kind',
      [{ date: '2026-12-01', status: 'full', end: '2026-12-01' }],
      [{ date: '2026-12-01', status: 'full', end: '2026-12-02T00:00' }],
    ],
    [
      'starts at an hour that comes',
      'changes.0.start: skipped-hour',
      [{ date: '2026-12-01', status: 'moved', start: '2027-03-28T02:00' }],
      [{ date: '2026-12-01', status: 'moved', start: '2027-03-28T03:00' }],
    ],
    [
      'ends at an hour that comes, also when the length gives it',
      'changes.0.end: skipped-hour',
      [{ date: '2026-12-01', status: 'moved', start: '2027-03-28T00:30' }],
      [{ date: '2026-12-01', status: 'moved', start: '2027-03-28T01:30' }],
    ],
  ])('%s', (_, fault, wrong, nearly) => {
    const tuesdays = { start: '2026-11-24T18:00', end: '2026-11-24T20:00', repeat: weekly('2026-12-15') };
    expectOnlyTheFirstToBeWrong(_, fault, { ...tuesdays, changes: wrong }, { ...tuesdays, changes: nearly });
  });

  it('of a single event, or of whole days, is validated the same way', () => {
    const changes: Change[] = [{ date: '2026-11-24', status: 'moved', start: '2026-11-25' }];
    expect(faults({ start: '2026-11-24', changes })).toEqual([]);
    expect(faults({ start: '2026-11-24T18:00', end: '2026-11-24T20:00', changes })).toEqual([
      'changes.0.start: change-kind',
    ]);
  });
});

describe('a warning', () => {
  const closures: Closures = { ...open, school_holidays: [{ title: 'Jul', from: '2026-12-21', to: '2027-01-01' }] };
  const warnings = (event: Times, known = closures) =>
    warningsOfTime({ changes: [], ...event }, known).map(({ field, code }) => `${field}: ${code}`);

  it("reports a change on a day that is not the event's own", () => {
    const changes: Change[] = [
      { date: '2026-12-01', status: 'full' },
      { date: '2026-12-02', status: 'full' },
    ];
    const event = { start: '2026-11-24', repeat: weekly('2026-12-15'), changes };
    expect(warnings(event)).toEqual(['changes.1.date: change-off-rule-meant']);
    expect(faults(event)).toEqual([]);
  });

  it('reports a change on a skipped day', () => {
    const changes: Change[] = [
      { date: '2026-12-15', status: 'full' },
      { date: '2026-12-22', status: 'full' },
    ];
    const repeat: Repeat = { ...weekly('2027-01-31'), skip: ['school-holidays'] };
    expect(warnings({ start: '2026-11-24', repeat, changes })).toEqual(['changes.1.date: change-on-skipped']);
  });

  it('reports a series that ends with no school year', () => {
    const start = '2026-11-24';
    const years = { ...open, school_years: [{ title: '2026/27', from: '2026-08-17', to: '2027-06-18' }] };
    expect(warnings({ start, repeat: { every: 'week' } })).toEqual(['repeat.until: no-school-year']);
    expect(warnings({ start, repeat: { every: 'week' } }, years)).toEqual([]);
    expect(warnings({ start, repeat: weekly('2026-12-15') })).toEqual([]);
    expect(warnings({ start, repeat: { dates: [start] } })).toEqual([]);
    expect(warnings({ start })).toEqual([]);
  });
});

describe('every fault', () => {
  it('has a sentence in the dictionary', () => {
    const codes = [
      ...['end-missing', 'end-kind', 'end-before-start', 'skipped-hour', 'repeat-form', 'repeat-stray', 'repeat-month'],
      ...['until-before-start', 'too-far', 'too-many', 'dates-kind', 'start-not-first', 'start-off-rule', 'no-dates'],
      ...['two-in-a-day', 'longer-than-interval', 'clock-change', 'change-twice', 'moved-where', 'online-url'],
      ...['change-kind', 'change-off-rule', 'change-on-skipped', 'no-school-year', 'change-far', 'change-far-meant'],
      ...['change-onto-own', 'change-off-rule-meant', 'lasts-long', 'lasts-long-meant', 'signup-late'],
    ];
    expect(codes.filter((code) => !Object.hasOwn(nb.problems, code))).toEqual([]);
  });
});

function weekly(until: string): Repeat {
  return { every: 'week', until };
}

function expectOnlyTheFirstToBeWrong(_: string, fault: string, wrong: Times, nearly: Times) {
  expect(faults(wrong)).toEqual([fault]);
  expect(faults(nearly)).toEqual([]);
}

function faults(event: Times): string[] {
  return faultsOfTime({ changes: [], ...event }, open).map(({ field, code }) => `${field}: ${code}`);
}
