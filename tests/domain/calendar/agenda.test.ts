import { describe, expect, it } from 'vitest';
import {
  agendaDays,
  agendaOf,
  changedRows,
  comingRows,
  longRunningIn,
  listedDays,
  adjacentDays,
  monthDays,
  pagedDays,
  startedElsewhere,
  partsOfDay,
} from '../../../src/domain/calendar/agenda.ts';
import { type AgendaRow, endOf, hourOn, lastEndOf, plannedEndOf } from '../../../src/domain/calendar/agenda-row.ts';
import { dateOf } from '../../../src/domain/time/days.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import type { PortalEvent } from '../../../src/domain/portal.ts';
import { type Change, event } from '../../../src/schemas/event.ts';

describe('a day', () => {
  it('has whole days first, then the others by time, then by end, then by name', () => {
    const day = agendaOf({
      events: [
        portalEvent('sen', '2026-11-24T18:00', '2026-11-24T21:00'),
        portalEvent('b-tidlig', '2026-11-24T18:00', '2026-11-24T20:00'),
        portalEvent('a-tidlig', '2026-11-24T18:00', '2026-11-24T20:00'),
        portalEvent('morgen', '2026-11-24T09:00', '2026-11-24T22:00'),
        portalEvent('utstilling', '2026-11-24', '2026-11-26'),
      ],
    }).get('2026-11-24');
    expect(day?.map(({ occurrence }) => occurrence.event.slug)).toEqual([
      'utstilling',
      'morgen',
      'a-tidlig',
      'b-tidlig',
      'sen',
    ]);
  });

  it('has long-running occurrences last, as a separate part', () => {
    const events = [
      portalEvent('utstilling', '2026-11-20', '2026-12-06'),
      portalEvent('kafe', '2026-11-24T18:00', '2026-11-24T20:00'),
      portalEvent('fest', '2026-11-24'),
    ];
    const rows = agendaOf({ events }).get('2026-11-24') ?? [];
    expect(rows.map(({ occurrence }) => occurrence.event.slug)).toEqual(['fest', 'kafe', 'utstilling']);
    expect(partsOfDay(rows).map(({ part, rows: each }) => [part, each.length])).toEqual([
      ['allDay', 1],
      ['evening', 1],
      ['goingOn', 1],
    ]);
  });

  it('is split into parts at 10, 12 and 17', () => {
    const hours = ['00:00', '09:59', '10:00', '11:59', '12:00', '16:59', '17:00', '23:59'];
    const events = hours.map((hour) =>
      portalEvent(`kl-${hour.replace(':', '')}`, `2026-11-24T${hour}`, '2026-11-25T00:30'),
    );
    const rows = agendaOf({ events: [...events, portalEvent('hele', '2026-11-24')] }).get('2026-11-24') ?? [];
    expect(partsOfDay(rows).map(({ part, rows }) => [part, ...rows.map(hourOn)])).toEqual([
      ['allDay', ''],
      ['morning', '00:00', '09:59'],
      ['forenoon', '10:00', '11:59'],
      ['afternoon', '12:00', '16:59'],
      ['evening', '17:00', '23:59'],
    ]);
  });

  it('leaves out empty parts', () => {
    const rows = agendaOf({ events: [portalEvent('kveld', '2026-11-24T18:00', '2026-11-24T20:00')] }).get('2026-11-24');
    expect(partsOfDay(rows ?? []).map(({ part }) => part)).toEqual(['evening']);
    expect(partsOfDay([])).toEqual([]);
  });
});

describe('the activity list', () => {
  it.each([
    [7, 14],
    [8, 7],
    [15, 7],
    [16, 3],
    [60, 3],
  ])('with %i activities each day shows %i days', (eachDay, shown) => {
    const days = agendaDays(new Map(), '2026-11-24', 20).map(({ day }) => day);
    const events = days.flatMap((day) =>
      Array.from({ length: eachDay }, (_, index) => portalEvent(`tur-${day}-${index}`, day)),
    );
    expect(listedDays(agendaOf({ events }), '2026-11-24')).toHaveLength(shown);
  });
});

describe('an occurrence over several days', () => {
  it('is listed on each of them, and continues from the second', () => {
    expect(rowsOf(portalEvent('elvedagene', '2026-11-27', '2026-11-29'))).toEqual([
      '2026-11-27',
      '2026-11-28 continued',
      '2026-11-29 continued',
    ]);
  });

  it('has its time on the first day only', () => {
    const agenda = agendaOf({ events: [portalEvent('leir', '2026-11-27T18:00', '2026-11-29T15:00')] });
    const rows = ['2026-11-27', '2026-11-28', '2026-11-29'].flatMap((day) => agenda.get(day) ?? []);
    expect(rows.map(hourOn)).toEqual(['18:00', '', '']);
    expect(partsOfDay(rows).map(({ part, rows }) => [part, rows.length])).toEqual([
      ['allDay', 2],
      ['evening', 1],
    ]);
  });
});

describe('an evening', () => {
  it.each([
    ['ends by six in the morning, belongs to the evening before', '2026-11-28T06:00', ['2026-11-27']],
    ['ends at midnight, too', '2026-11-28T00:00', ['2026-11-27']],
    ['ends later, goes on into the next day', '2026-11-28T06:01', ['2026-11-27', '2026-11-28 continued']],
    ['is the second of two, too', '2026-11-29T05:00', ['2026-11-27', '2026-11-28 continued']],
  ])('that %s', (_, end, days) => {
    expect(rowsOf(portalEvent('natt', '2026-11-27T22:00', end))).toEqual(days);
  });

  it('that starts after midnight belongs to its own day', () => {
    expect(rowsOf(portalEvent('natt', '2026-11-28T00:30', '2026-11-28T05:00'))).toEqual(['2026-11-28']);
  });
});

describe('a moved occurrence', () => {
  it('to another day is listed on both, on the old one at its old time', () => {
    const change: Change = { date: '2026-11-24', status: 'moved', start: '2026-11-26T10:00' };
    const agenda = agendaOf({ events: [portalEvent('kafe', '2026-11-24T18:00', '2026-11-24T20:00', change)] });
    const rows = ['2026-11-24', '2026-11-26'].flatMap((day) => agenda.get(day) ?? []);
    expect(rows.map((row) => [row.day, row.movedAway, row.continued, hourOn(row)])).toEqual([
      ['2026-11-24', true, false, '18:00'],
      ['2026-11-26', false, false, '10:00'],
    ]);
  });

  it('to an earlier day is listed on both as well', () => {
    const change: Change = { date: '2026-11-24', status: 'postponed', start: '2026-11-22T18:00' };
    expect(rowsOf(portalEvent('kafe', '2026-11-24T18:00', '2026-11-24T20:00', change))).toEqual([
      '2026-11-22',
      '2026-11-24 movedAway',
    ]);
  });

  it('to another time or place on the same day is listed there once', () => {
    const hour: Change = { date: '2026-11-24', status: 'moved', start: '2026-11-24T10:00' };
    const place: Change = { date: '2026-11-24', status: 'moved', place: 'Torget' };
    for (const change of [hour, place]) {
      expect(rowsOf(portalEvent('kafe', '2026-11-24T18:00', '2026-11-24T20:00', change))).toEqual(['2026-11-24']);
    }
  });

  it('by a day, but lasting over its old one, is listed there once', () => {
    const change: Change = { date: '2026-11-28', status: 'moved', start: '2026-11-27' };
    expect(rowsOf(portalEvent('elvedagene', '2026-11-28', '2026-11-29', change))).toEqual([
      '2026-11-27',
      '2026-11-28 continued',
    ]);
  });

  it('as whole days has no time on its old day either', () => {
    const change: Change = { date: '2026-11-28', status: 'moved', start: '2026-12-05' };
    const old = agendaOf({ events: [portalEvent('elvedagene', '2026-11-28', '2026-11-29', change)] }).get('2026-11-28');
    expect(old?.map(hourOn)).toEqual(['']);
    expect(partsOfDay(old ?? []).map(({ part }) => part)).toEqual(['allDay']);
  });
});

describe('changes today', () => {
  const changedOn = (day: string, hour: string, change?: Change, end = '2026-11-24T20:00') => {
    const agenda = agendaOf({ events: [portalEvent('kafe', '2026-11-24T18:00', end, change)] });
    return changedRows(agenda.get(day) ?? [], `${day}T${hour}`).length;
  };
  const date = '2026-11-24';

  it.each<[string, Change]>([
    ['cancelled', { date, status: 'cancelled' }],
    ['postponed', { date, status: 'postponed' }],
    ['moved to another place', { date, status: 'moved', place: 'Torget' }],
    ['moved to another hour', { date, status: 'moved', start: '2026-11-24T10:00' }],
    ['moved to another day', { date, status: 'moved', start: '2026-11-26T18:00' }],
    ['on the net alone', { date, status: 'online', url: 'https://elvedal.example' }],
  ])('include one that is %s, until its planned end', (_, change) => {
    expect(changedOn(date, '19:59', change)).toBe(1);
    expect(changedOn(date, '20:00', change)).toBe(0);
  });

  it('do not include planned or full occurrences', () => {
    expect(changedOn(date, '10:00')).toBe(0);
    expect(changedOn(date, '10:00', { date, status: 'full' })).toBe(0);
  });

  it('do not include what has moved here from another day', () => {
    expect(changedOn('2026-11-26', '10:00', { date, status: 'moved', start: '2026-11-26T18:00' })).toBe(0);
  });

  it('include the second day of a cancelled occurrence', () => {
    expect(changedOn('2026-11-25', '10:00', { date, status: 'cancelled' }, '2026-11-25T20:00')).toBe(1);
  });
});

describe('the end', () => {
  const date = '2026-11-25';
  const day = (...events: PortalEvent[]) => agendaOf({ events }).get(date) ?? [];
  const slugs = (rows: readonly AgendaRow[]) => rows.map(({ occurrence }) => occurrence.event.slug);
  const rows = day(
    portalEvent('kurs', `${date}T10:00`, `${date}T11:30`, { date, status: 'online', url: 'https://elvedal.example' }),
    portalEvent('moter', `${date}T18:00`, `${date}T19:30`, { date, status: 'moved', place: 'Tjernet' }),
    portalEvent('klubb', `${date}T17:00`, `${date}T19:30`, { date, status: 'cancelled' }),
    portalEvent('bingo', `${date}T16:00`, `${date}T17:00`),
    portalEvent('utstilling', date),
  );

  it.each([
    ['08:00', ['klubb', 'kurs', 'moter']],
    ['16:30', ['klubb', 'moter']],
    ['22:00', []],
  ])('is at %s for changed rows, with cancelled ones first', (hour, expected) => {
    expect(slugs(changedRows(rows, `${date}T${hour}`))).toEqual(expected);
  });

  it.each([
    ['08:00', ['utstilling', 'kurs', 'bingo', 'klubb', 'moter']],
    ['16:30', ['utstilling', 'bingo', 'klubb', 'moter']],
    ['22:00', ['utstilling']],
  ])('is at %s for all other rows', (hour, expected) => {
    expect(slugs(comingRows(rows, `${date}T${hour}`))).toEqual(expected);
  });

  it('is the planned one for a cancelled occurrence, whatever its new times', () => {
    const change: Change = { date, status: 'moved', start: `${date}T12:00`, end: `${date}T13:00` };
    const [moved] = day(portalEvent('moter', `${date}T18:00`, `${date}T19:30`, change));
    expect(moved && [endOf(moved), plannedEndOf(moved)]).toEqual([`${date}T13:00`, `${date}T19:30`]);
  });

  it('of a whole day is its last end, unless something lasts all day or into the night', () => {
    expect(lastEndOf(date, rows.slice(1).map(endOf))).toBe(`${date}T19:30`);
    expect(lastEndOf(date, rows.map(endOf))).toBe(date);
    expect(lastEndOf(date, ['2026-11-26T01:00'])).toBe(date);
    expect(lastEndOf(date, [])).toBe(date);
  });
});

describe('a range of days', () => {
  it('includes empty days', () => {
    const agenda = agendaOf({ events: [portalEvent('kafe', '2026-12-31T18:00', '2026-12-31T20:00')] });
    expect(agendaDays(agenda, '2026-12-30', 3).map(({ day, rows }) => [day, rows.length])).toEqual([
      ['2026-12-30', 0],
      ['2026-12-31', 1],
      ['2027-01-01', 0],
    ]);
    expect(agendaDays(agenda, '2026-12-30', 0)).toEqual([]);
  });
});

describe('days with their own page', () => {
  it('are those of the calendar months with something on them, in order', () => {
    const days = ['2027-12-01', '2027-11-30', '2026-11-24', '2026-08-01', '2026-07-31'];
    const agenda = agendaOf({ events: days.map((day) => portalEvent(`dag-${day}`, day)) });
    expect(pagedDays(agenda, '2026-11-21T10:00')).toEqual(['2026-08-01', '2026-11-24', '2027-11-30']);
  });

  it('have the nearest others before and after them, if any', () => {
    const paged = ['2026-11-20', '2026-11-24', '2026-12-01'];
    expect(adjacentDays(paged, '2026-11-24', '2026-11-24')).toEqual({ before: '2026-11-20', after: '2026-12-01' });
    expect(adjacentDays(paged, '2026-11-21', '2026-11-23')).toEqual({ before: '2026-11-20', after: '2026-11-24' });
    expect(adjacentDays(paged, '2026-11-20', '2026-12-01')).toEqual({ before: undefined, after: undefined });
  });
});

describe('a month overview', () => {
  const from = (sizes: Record<string, number>) => {
    const events = Object.entries(sizes).flatMap(([day, size]) =>
      Array.from({ length: size }, (_, n) => portalEvent(`a-${day}-${n}`, `${day}T10:00`, `${day}T11:00`)),
    );
    return monthDays(agendaOf({ events }), '2026-11').map(({ day, rows, left }) => [day, rows.length, left]);
  };

  it('has the days with something on them in full', () => {
    expect(from({ '2026-10-31': 1, '2026-11-02': 3, '2026-11-30': 60, '2026-12-01': 1 })).toEqual([
      ['2026-11-02', 3, 0],
      ['2026-11-30', 60, 0],
    ]);
    expect(from({})).toEqual([]);
  });

  it('lists long-running occurrences once, next to the days', () => {
    const events = [
      portalEvent('utstilling', '2026-10-20', '2026-12-06'),
      portalEvent('kafe', '2026-11-24T18:00', '2026-11-24T20:00'),
    ];
    const agenda = agendaOf({ events });
    expect(monthDays(agenda, '2026-11').map(({ day, rows }) => [day, rows.length])).toEqual([['2026-11-24', 1]]);
    expect(longRunningIn(agenda, '2026-11').map(({ occurrence, day }) => [occurrence.event.slug, day])).toEqual([
      ['utstilling', '2026-11-01'],
    ]);
    expect(longRunningIn(agenda, '2027-01')).toEqual([]);
  });

  it('cuts crowded days to the same number of rows if the page would be too big', () => {
    const sizes = Object.fromEntries(
      Array.from({ length: 28 }, (_, n) => [`2026-11-${String(n + 1).padStart(2, '0')}`, 35]),
    );
    const days = from({ ...sizes, '2026-11-30': 2 });
    const shown = days.reduce((sum, [, rows]) => sum + Number(rows), 0);
    expect(shown).toBeGreaterThan(190);
    expect(shown).toBeLessThanOrEqual(230);
    expect(days.at(-1)).toEqual(['2026-11-30', 2, 0]);
    expect(days.every(([, rows, left]) => Number(rows) + Number(left) === 35 || rows === 2)).toBe(true);
  });

  it('includes what continues from the month before, and what has moved out of it', () => {
    const fair = portalEvent('messe', '2026-10-30', '2026-11-02');
    const moved = portalEvent('tur', '2026-11-30T10:00', '2026-11-30T12:00', {
      ...{ date: '2026-11-30', status: 'moved', start: '2026-12-02T10:00' },
    });
    const own = portalEvent('kafe', '2026-11-03T10:00', '2026-11-03T12:00');
    const elsewhere = startedElsewhere(agendaOf({ events: [fair, moved, own] }), '2026-11');
    expect(elsewhere.map(({ event }) => event.slug)).toEqual(['messe', 'tur']);
  });
});

function rowsOf(one: PortalEvent): string[] {
  const rows = [...agendaOf({ events: [one] }).values()].flat().sort((a, b) => (a.day < b.day ? -1 : 1));
  return rows.map(({ day, continued, movedAway }) =>
    [day, ...(continued ? ['continued'] : []), ...(movedAway ? ['movedAway'] : [])].join(' '),
  );
}

function portalEvent(slug: string, start: string, end?: string, change?: Change): PortalEvent {
  const associations = ['elvedal-turlag'];
  const fields = {
    title: slug,
    summary: slug,
    kind: 'activity',
    associations,
    place: 'Torget',
    theme: 'food',
    price: 0,
  };
  const data = event.parse({ ...fields, start, end, changes: change ? [change] : [] });
  const one: PortalEvent = {
    slug,
    id: slug,
    html: '',
    data,
    organisers: [],
    freshness: 'confirmed',
    last: dateOf(start),
    occurrences: [],
  };
  const closures = { school_years: [], school_holidays: [], closed: [] };
  one.occurrences = occurrencesOf(data, closures).map((each) => ({ ...each, event: one }));
  return one;
}

it('an evening past midnight is listed on the next day until it is over', () => {
  const events = [portalEvent('fest', '2026-11-24T20:00', '2026-11-25T01:30')];
  const slugsAt = (now: string) =>
    (agendaOf({ events, now }).get('2026-11-25') ?? []).map(({ occurrence }) => occurrence.event.slug);
  expect(slugsAt('2026-11-25T00:30')).toEqual(['fest']);
  expect(slugsAt('2026-11-25T01:30')).toEqual([]);
  expect(slugsAt('2026-11-24T22:00')).toEqual([]);
});
