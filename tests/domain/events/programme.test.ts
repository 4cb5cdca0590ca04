import { describe, expect, it, test } from 'vitest';
import { faultsOfProgramme, programmeOn } from '../../../src/domain/events/programme.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import type { Event, EventPart } from '../../../src/schemas/event.ts';

const open = { school_years: [], school_holidays: [], closed: [] };

type Times = Pick<Event, 'start' | 'end'> & Partial<Pick<Event, 'repeat' | 'changes'>>;

/** Returns the start of each programme item, by occurrence and by day. */
function programmes(times: Times, parts: EventPart[]) {
  const data = { changes: [], ...times, parts };
  return occurrencesOf(data, open).map((occurrence) =>
    programmeOn({ ...occurrence, event: { data } }).map(({ day, parts: ofDay }) => [
      day,
      ...ofDay.map(({ start, end }) => (end ? `${start}–${end}` : start)),
    ]),
  );
}

const CAFE = { start: '2026-11-24T18:00', end: '2026-11-24T20:00' };
const COFFEE = { start: '18:00', end: '18:30', title: 'Kaffe' };
const TALK = { start: '18:30', title: 'Foredrag' };

describe('the programme of an occurrence', () => {
  it('is on the day of the occurrence', () => {
    const repeat = { every: 'week' as const, until: '2026-12-01' };
    expect(programmes({ ...CAFE, repeat }, [COFFEE, TALK])).toEqual([
      [['2026-11-24', '2026-11-24T18:00–2026-11-24T18:30', '2026-11-24T18:30']],
      [['2026-12-01', '2026-12-01T18:00–2026-12-01T18:30', '2026-12-01T18:30']],
    ]);
  });

  it('has each day of a weekend separately', () => {
    const parts = [
      { start: '18:00', title: 'Middag', day: 1 },
      { start: '10:00', title: 'Tur', day: 2 },
    ];
    expect(programmes({ start: '2026-11-27T17:00', end: '2026-11-28T15:00' }, parts)).toEqual([
      [
        ['2026-11-27', '2026-11-27T18:00'],
        ['2026-11-28', '2026-11-28T10:00'],
      ],
    ]);
  });

  it('continues past midnight without counting days', () => {
    const party = { start: '2026-11-27T20:00', end: '2026-11-28T01:30' };
    const parts = [
      { start: '23:00', end: '00:30', title: 'Dans' },
      { start: '00:30', title: 'Nattmat' },
    ];
    expect(faultsOfProgramme({ ...party, parts })).toEqual([]);
    expect(programmes(party, parts)).toEqual([
      [['2026-11-27', '2026-11-27T23:00–2026-11-28T00:30', '2026-11-28T00:30']],
    ]);
  });

  it.each([
    ['is off', { status: 'cancelled' as const }],
    ['is postponed', { status: 'postponed' as const }],
    ['begins at another hour', { status: 'moved' as const, start: '2026-11-24T19:00' }],
    ['ends earlier', { status: 'moved' as const, place: 'Torget', end: '2026-11-24T19:00' }],
  ])('is unknown if the occurrence %s', (_, change) => {
    expect(programmes({ ...CAFE, changes: [{ date: '2026-11-24', ...change }] }, [COFFEE])).toEqual([[]]);
  });

  it('follows an occurrence that moves to the same times on another day', () => {
    const changes = [{ date: '2026-11-24', status: 'moved' as const, start: '2026-11-26T18:00' }];
    expect(programmes({ ...CAFE, changes }, [TALK])).toEqual([[['2026-11-26', '2026-11-26T18:30']]]);
  });

  it('is unknown for dates in a list at other times', () => {
    const repeat = { dates: ['2026-11-24T18:00', '2026-11-25T12:00'] };
    expect(programmes({ ...CAFE, repeat }, [TALK])).toEqual([[['2026-11-24', '2026-11-24T18:30']], []]);
  });
});

const WEEKEND = { start: '2026-11-28', end: '2026-11-29' };

test.each<[string, Pick<Event, 'start' | 'end'>, EventPart[], string[]]>([
  ['begins with the event and ends with it', CAFE, [{ start: '18:00', end: '20:00', title: 'Alt' }], []],
  ['begins before', CAFE, [{ start: '17:59', title: 'Rigging' }], ['parts.0.start: part-outside']],
  ['begins after the end', CAFE, [{ start: '20:01', title: 'Rydding' }], ['parts.0.start: part-outside']],
  ['begins as the event ends', CAFE, [{ start: '20:00', title: 'Takk for i dag' }], []],
  ['ends after it', CAFE, [{ start: '19:00', end: '20:30', title: 'Dans' }], ['parts.0.end: part-outside']],
  ['ends before it begins', CAFE, [{ start: '19:00', end: '18:30', title: 'Dans' }], ['parts.0.end: end-before-start']],
  ['lasts no time', CAFE, [{ start: '19:00', end: '19:00', title: 'Dans' }], ['parts.0.end: end-before-start']],
  ['stands below a later one', CAFE, [TALK, COFFEE], ['parts.1.start: part-order']],
  ['begins with another one', CAFE, [COFFEE, { ...TALK, start: '18:00' }], []],
  ['is on a day that the event has not', CAFE, [{ ...TALK, day: 2 }], ['parts.0.start: part-outside']],
  ['is on the last of several days', WEEKEND, [{ start: '08:00', end: '00:00', title: 'Cup', day: 2 }], []],
  ['is on no day of several', WEEKEND, [TALK], ['parts.0.day: part-day']],
  ['is on a day after them', WEEKEND, [{ ...TALK, day: 3 }], ['parts.0.start: part-outside']],
  ['is on a single whole day', { start: '2026-11-28' } as typeof CAFE, [TALK], []],
])('validation of an item that %s', (_, times, parts, expected) => {
  const faults = faultsOfProgramme({ ...times, parts }).map(({ field, code }) => `${field}: ${code}`);
  expect(faults).toEqual(expected);
});
