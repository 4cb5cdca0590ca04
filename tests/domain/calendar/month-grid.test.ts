import { describe, expect, it } from 'vitest';
import {
  type GridRow,
  gridEvents,
  gridRows,
  isChosen,
  type OpenOccurrence,
} from '../../../src/domain/calendar/month-grid.ts';

const CAFE: OpenOccurrence = {
  start: '2026-11-24T18:00',
  end: '2026-11-24T20:00',
  title: 'Språkkafé',
  url: '/aktiviteter/sprakkafe/',
  status: 'planned',
  area: 'sentrum',
  theme: 'language',
  audiences: ['adults'],
  price: 0,
  organisers: [],
};

describe('a filter', () => {
  it('that is empty accepts everything', () => {
    expect(isChosen(CAFE, {})).toBe(true);
    expect(isChosen(CAFE, { theme: '', area: '', audience: '', price: '' })).toBe(true);
  });

  it.each([{ theme: 'food' }, { area: 'asen' }, { audience: 'children' }, { theme: 'language', area: 'asen' }])(
    'for %o rejects the occurrence',
    (choices) => {
      expect(isChosen(CAFE, choices)).toBe(false);
    },
  );

  it('for an audience accepts occurrences without one, which are for everyone', () => {
    expect(isChosen({ ...CAFE, audiences: [] }, { audience: 'children' })).toBe(true);
  });

  it('for an area accepts what has none, which is for the whole municipality', () => {
    expect(isChosen({ ...CAFE, area: undefined }, { area: 'asen' })).toBe(true);
  });

  it('for free rejects what costs money or has no price', () => {
    expect([0, 40, undefined].map((price) => isChosen({ ...CAFE, price }, { price: 'free' }))).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe('the rows of a month', () => {
  it('are grouped by day, whole days first, then by time', () => {
    const early = { ...CAFE, title: 'Tidlig', start: '2026-11-24T09:00', end: '2026-11-24T10:00' };
    const whole = { ...CAFE, title: 'Hele dagen', start: '2026-11-24', end: '2026-11-24' };
    expect(shown(gridRows([CAFE, early, whole], '2026-11', {}))).toEqual({
      '2026-11-24': ['Hele dagen', '09:00 Tidlig', '18:00 Språkkafé'],
    });
  });

  it('show a moved occurrence on both days, off on the first', () => {
    const moved = {
      ...CAFE,
      status: 'moved' as const,
      start: '2026-11-26T19:00',
      end: '2026-11-26T21:00',
      planned: CAFE.start,
    };
    expect(shown(gridRows([moved], '2026-11', {}))).toEqual({
      '2026-11-24': ['18:00 Språkkafé, off'],
      '2026-11-26': ['19:00 Språkkafé'],
    });
  });

  it('leave out days of other months', () => {
    const fair = { ...CAFE, start: '2026-10-30', end: '2026-11-02' };
    expect(Object.keys(shown(gridRows([fair], '2026-11', {})))).toEqual(['2026-11-01', '2026-11-02']);
  });

  it('mark what is cancelled as off, and count an evening past midnight as one day', () => {
    const night = { ...CAFE, status: 'cancelled' as const, end: '2026-11-25T02:00' };
    expect(shown(gridRows([night], '2026-11', {}))).toEqual({ '2026-11-24': ['18:00 Språkkafé, off'] });
  });
});

describe('the grid', () => {
  it('draws no more in a day than there is room for', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...CAFE,
      url: `/aktiviteter/a-${String(n).padStart(2, '0')}/`,
    }));
    const drawn = gridEvents(gridRows(many, '2026-11', {}), 4);
    expect(drawn.map(({ row }) => row.occurrence.url)).toEqual([0, 1, 2, 3].map((n) => `/aktiviteter/a-0${n}/`));
  });

  it('draws one bar for several days, and leaves room for single-day rows', () => {
    const fairs = ['a', 'b', 'c', 'd', 'e'].map((name) => {
      return { ...CAFE, url: `/aktiviteter/${name}/`, start: '2026-11-23', end: '2026-11-25' };
    });
    const drawn = gridEvents(gridRows([...fairs, CAFE], '2026-11', {}), 4);
    expect(drawn.map(({ from, to, row }) => [from, to, row.occurrence.url])).toEqual([
      ...['a', 'b', 'c'].map((name) => ['2026-11-23', '2026-11-25', `/aktiviteter/${name}/`]),
      ['2026-11-24', '2026-11-24', '/aktiviteter/sprakkafe/'],
    ]);
  });

  it('is empty for an empty month', () => {
    expect(gridEvents(gridRows([], '2027-07', {}), 4)).toEqual([]);
  });
});

function shown(rows: ReadonlyMap<string, readonly GridRow[]>): Record<string, string[]> {
  const text = ({ hour, occurrence, off }: GridRow) => `${hour && `${hour} `}${occurrence.title}${off ? ', off' : ''}`;
  return Object.fromEntries([...rows].map(([day, ofDay]) => [day, ofDay.map(text)]));
}
