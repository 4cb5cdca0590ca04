import { describe, expect, it, test } from 'vitest';
import {
  byUrgency,
  type DeadlineStatus,
  deadlineStatus,
  type GrantMonth,
  grantMonths,
  upcomingDeadlines,
} from '../../src/domain/deadlines.ts';
import type { Deadline } from '../../src/schemas/deadline.ts';

const now = '2026-11-21T10:00';

describe('a deadline', () => {
  const at = (moment: string, fields: Partial<Deadline> = {}) =>
    upcomingDeadlines([deadline('2027-04-01', fields)], moment).map(({ date }) => date);

  it('is to come through its last day', () => {
    expect(at('2027-03-31T12:00')).toEqual(['2027-04-01']);
    expect(at('2027-04-01T23:59')).toEqual(['2027-04-01']);
    expect(at('2027-04-02T00:00')).toEqual([]);
  });

  it('with a time has passed at that time', () => {
    expect(at('2027-04-01T12:59', { time: '13:00' })).toEqual(['2027-04-01']);
    expect(at('2027-04-01T13:00', { time: '13:00' })).toEqual([]);
  });

  it('keeps what it says of itself', () => {
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

  it('is confirmed the first year and usual the next, under the same name', () => {
    expect(next('2026-11-21', now)).toMatchObject({ date: '2026-11-21', usual: false, original: '2026-11-21' });
    expect(next('2026-11-20', now)).toMatchObject({ date: '2027-11-20', usual: true, original: '2026-11-20' });
  });

  it('moves on at its time', () => {
    expect(next('2026-11-21', '2026-11-21T12:59', { time: '13:00' })?.date).toBe('2026-11-21');
    expect(next('2026-11-21', '2026-11-21T13:00', { time: '13:00' })).toMatchObject({
      date: '2027-11-21',
      time: '13:00',
    });
  });

  it('of several years back stands in this year or the next', () => {
    expect(next('2019-12-01', now)).toMatchObject({ date: '2026-12-01', usual: true });
    expect(next('2019-11-21', now)?.date).toBe('2026-11-21');
    expect(next('2019-11-20', now)?.date).toBe('2027-11-20');
    expect(next('2019-11-21', now, { time: '10:00' })?.date).toBe('2027-11-21');
  });

  it('opens as long before as it did, over New Year too', () => {
    expect(next('2020-04-01', now, { opens: '2020-02-01' })?.opens).toBe('2027-02-01');
    expect(next('2025-01-15', now, { opens: '2024-12-01' })).toMatchObject({ date: '2027-01-15', opens: '2026-12-01' });
  });

  it('on a leap day is on 28 February in the other years', () => {
    expect(next('2024-02-29', '2024-03-01T10:00')?.date).toBe('2025-02-28');
    expect(next('2024-02-29', '2027-02-28T23:00')?.date).toBe('2027-02-28');
    expect(next('2024-02-29', '2027-03-01T00:00')?.date).toBe('2028-02-29');
    expect(next('2024-02-29', '2028-02-29T10:00')?.date).toBe('2028-02-29');
    expect(next('2024-02-29', '2028-03-01T00:00')?.date).toBe('2029-02-28');
  });
});

describe('several deadlines', () => {
  it('come nearest first, by the hour on one day, whatever their level', () => {
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

describe('a grant', () => {
  const window = [deadline('2027-04-01', { opens: '2027-02-01', time: '13:00' })];
  const at = (moment: string, deadlines = window) => deadlineStatus({ deadlines }, moment);

  it.each([
    ['closed the day before it opens', '2027-01-31T23:59', 'closed', 60],
    ['open from the day it opens', '2027-02-01T00:00', 'open', 59],
    ['open eight days before its deadline', '2027-03-24T23:59', 'open', 8],
    ['closing seven days before its deadline', '2027-03-25T00:00', 'closing', 7],
    ['closing on its last day', '2027-04-01T12:59', 'closing', 0],
  ] as const)('is %s', (_, moment, state, daysLeft) => {
    expect(at(moment)).toMatchObject({ state, daysLeft, next: { date: '2027-04-01' } });
  });

  it('is closed, with nothing to come, from the time of its deadline', () => {
    expect(at('2027-04-01T13:00')).toEqual({ state: 'closed' });
    expect(at('2027-04-02T00:00')).toEqual({ state: 'closed' });
  });

  it('is neither open nor closed when it names no day to apply by: then its words must say', () => {
    expect(at(now, [])).toEqual({ state: 'unknown' });
    expect(at(now, [deadline('2026-11-25', { level: 'report' })])).toEqual({ state: 'unknown' });
  });

  it('that opens on its last day opens closing', () => {
    const oneDay = [deadline('2027-04-01', { opens: '2027-04-01' })];
    expect(['2027-03-31T12:00', '2027-04-01T12:00'].map((moment) => at(moment, oneDay).state)).toEqual([
      'closed',
      'closing',
    ]);
  });

  it('is open when nothing says that it is not yet so', () => {
    expect(at(now, [deadline('2027-04-01')])).toMatchObject({ state: 'open', daysLeft: 131 });
  });

  it('with a deadline that is only usual is closed until it says that it opens', () => {
    expect(at(now, [deadline('2026-11-25', { confirmed: false })])).toMatchObject({
      state: 'closed',
      next: { date: '2026-11-25', usual: true },
    });
    expect(at(now, [deadline('2025-12-10', { yearly: true, opens: '2025-11-21' })]).state).toBe('open');
    expect(at(now, [deadline('2025-12-10', { yearly: true, opens: '2025-11-22' })]).state).toBe('closed');
  });

  it('stands by its local deadline, whether the national one comes after it or before', () => {
    const spillemidler = [deadline('2026-11-01'), deadline('2027-01-15', { level: 'national' })];
    expect(at('2026-10-28T10:00', spillemidler)).toMatchObject({ state: 'closing', next: { date: '2026-11-01' } });
    expect(at('2026-11-02T10:00', spillemidler)).toEqual({ state: 'closed' });
    const turned = [deadline('2026-12-01', { level: 'national' }), deadline('2027-02-01', { opens: '2027-01-01' })];
    expect(at(now, turned)).toMatchObject({ state: 'closed', next: { date: '2027-02-01' } });
  });

  it('stands by its local deadline of next year too, once that of this year is past', () => {
    const yearly = [deadline('2026-11-01', { yearly: true }), deadline('2027-01-15', { level: 'national' })];
    expect(at(now, yearly)).toMatchObject({ state: 'closed', next: { date: '2027-11-01', usual: true } });
  });

  it('stands by its national deadline when it has no local one, and never by that of the report', () => {
    const frifond = [deadline('2026-11-22', { level: 'report' }), deadline('2027-04-15', { level: 'national' })];
    expect(at(now, frifond)).toMatchObject({ state: 'open', next: { date: '2027-04-15', level: 'national' } });
  });

  it('that is rolling stays so, whatever is to be reported', () => {
    expect(deadlineStatus({ rolling: true, deadlines: [deadline('2026-11-25', { level: 'report' })] }, now)).toEqual({
      state: 'rolling',
    });
  });
});

test('an award stands by the day to nominate, and lists that of the report among the coming ones', () => {
  const award = {
    deadlines: [deadline('2027-04-01', { opens: '2027-02-01' }), deadline('2028-03-01', { level: 'report' })],
  };
  expect(deadlineStatus(award, '2027-03-30T10:00')).toMatchObject({ state: 'closing', daysLeft: 2 });
  expect(upcomingDeadlines(award.deadlines, '2027-04-02T10:00').map(({ level }) => level)).toEqual(['report']);
});

describe('the order of grants', () => {
  it('is what closes first, what is always open, what opens again, and what does not', () => {
    const grants: Record<string, DeadlineStatus> = {
      gone: deadlineStatus({ deadlines: [deadline('2026-11-20')] }, now),
      opensLater: deadlineStatus({ deadlines: [deadline('2027-04-01', { opens: '2027-02-01' })] }, now),
      opensSooner: deadlineStatus({ deadlines: [deadline('2027-01-15', { opens: '2027-01-01' })] }, now),
      rolling: deadlineStatus({ rolling: true, deadlines: [] }, now),
      open: deadlineStatus({ deadlines: [deadline('2027-01-15')] }, now),
      closing: deadlineStatus({ deadlines: [deadline('2026-11-25')] }, now),
    };
    const names = Object.keys(grants).sort((a, b) =>
      byUrgency(grants[a] as DeadlineStatus, grants[b] as DeadlineStatus),
    );
    expect(names).toEqual(['closing', 'open', 'rolling', 'opensSooner', 'opensLater', 'gone']);
  });

  it('leaves equals as they are', () => {
    const same = deadlineStatus({ deadlines: [deadline('2027-01-15')] }, now);
    expect(byUrgency(same, { ...same })).toBe(0);
    expect(byUrgency({ state: 'rolling' }, { state: 'rolling' })).toBe(0);
  });
});

describe('the year of a grant', () => {
  it('begins with the present month and goes over New Year', () => {
    expect(grantMonths({ deadlines: [] }, now).map(({ month }) => month)).toEqual([
      ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'],
      ...['2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10'],
    ]);
    expect(grantMonths({ deadlines: [] }, '2026-11-30T10:00', 2)).toEqual([{ month: '2026-11' }, { month: '2026-12' }]);
  });

  it('shows a window within one month', () => {
    expect(drawn([deadline('2027-03-20', { opens: '2027-03-05' })])).toEqual([
      { month: '2027-03', open: { from: 5, to: 20 }, due: { day: 20, soon: false, usual: false } },
    ]);
  });

  it('shows a window across months to the end of each', () => {
    expect(drawn([deadline('2027-04-01', { opens: '2027-02-10' })])).toEqual([
      { month: '2027-02', open: { from: 10, to: 31 } },
      { month: '2027-03', open: { from: 1, to: 31 } },
      { month: '2027-04', open: { from: 1, to: 1 }, due: { day: 1, soon: false, usual: false } },
    ]);
  });

  it('shows a window across New Year', () => {
    expect(drawn([deadline('2027-01-15', { opens: '2026-12-20' })])).toEqual([
      { month: '2026-12', open: { from: 20, to: 31 } },
      { month: '2027-01', open: { from: 1, to: 15 }, due: { day: 15, soon: false, usual: false } },
    ]);
  });

  it('shows a window without a beginning from today, and marks what closes within a week', () => {
    expect(drawn([deadline('2026-11-28')])).toEqual([
      { month: '2026-11', open: { from: 21, to: 28 }, due: { day: 28, soon: true, usual: false } },
    ]);
    expect(drawn([deadline('2026-11-29')])[0]?.due).toEqual({ day: 29, soon: false, usual: false });
  });

  it('shows a window that has begun from the first of this month', () => {
    expect(drawn([deadline('2026-12-05', { opens: '2026-10-15' })])).toEqual([
      { month: '2026-11', open: { from: 1, to: 31 } },
      { month: '2026-12', open: { from: 1, to: 5 }, due: { day: 5, soon: false, usual: false } },
    ]);
  });

  it('shows nothing of a deadline beyond it, but the part of its window that is within', () => {
    expect(drawn([deadline('2027-11-01', { opens: '2027-11-01' })])).toEqual([]);
    expect(drawn([deadline('2027-11-01', { opens: '2027-10-30' })])).toEqual([
      { month: '2027-10', open: { from: 30, to: 31 } },
    ]);
  });

  it('shows a usual deadline as a day without a bar, unless it says when it opens', () => {
    expect(drawn([deadline('2026-04-01', { yearly: true })])).toEqual([
      { month: '2027-04', due: { day: 1, soon: false, usual: true } },
    ]);
    expect(drawn([deadline('2026-04-10', { yearly: true, opens: '2026-04-01' })])).toEqual([
      { month: '2027-04', open: { from: 1, to: 10 }, due: { day: 10, soon: false, usual: true } },
    ]);
  });

  it('shows the bar of the one that is open where another of the same month is only usual', () => {
    const both = [deadline('2026-04-20', { yearly: true }), deadline('2027-04-05', { opens: '2027-04-01' })];
    expect(drawn(both)).toEqual([
      { month: '2027-04', open: { from: 1, to: 5 }, due: { day: 5, soon: false, usual: false } },
    ]);
  });

  it('shows this year and the next of a yearly window that opens again within it', () => {
    expect(drawn([deadline('2026-12-01', { opens: '2026-10-01', yearly: true })])).toEqual([
      { month: '2026-11', open: { from: 1, to: 31 } },
      { month: '2026-12', open: { from: 1, to: 1 }, due: { day: 1, soon: false, usual: false } },
      { month: '2027-10', open: { from: 1, to: 31 } },
    ]);
  });

  it('leaves out the report, and the national deadline where there is a local one', () => {
    expect(drawn([deadline('2027-04-01', { level: 'report' })])).toEqual([]);
    const spillemidler = [deadline('2026-12-01'), deadline('2027-01-15', { level: 'national' })];
    expect(drawn(spillemidler).map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  });

  it('repeats what is yearly, and not what has the day of a yearly report', () => {
    const opens = '2026-11-01';
    const sameDay = [deadline('2026-12-01', { opens }), deadline('2026-12-01', { level: 'report', yearly: true })];
    expect(grantMonths({ deadlines: sameDay }, now, 13).filter(({ open }) => open)).toHaveLength(2);
    expect(grantMonths({ deadlines: [deadline('2026-12-01', { opens, yearly: true })] }, now, 13)).toContainEqual({
      month: '2027-11',
      open: { from: 1, to: 31 },
    });
  });

  it('is open all through when it is rolling', () => {
    expect(grantMonths({ rolling: true, deadlines: [] }, now, 3)).toEqual([
      { month: '2026-11', open: { from: 1, to: 31 } },
      { month: '2026-12', open: { from: 1, to: 31 } },
      { month: '2027-01', open: { from: 1, to: 31 } },
    ]);
  });

  function drawn(deadlines: Deadline[]): GrantMonth[] {
    return grantMonths({ deadlines }, now).filter(({ open, due }) => open || due);
  }
});

function deadline(date: string, fields: Partial<Deadline> = {}): Deadline {
  return { date, level: 'local', yearly: false, confirmed: true, ...fields };
}
