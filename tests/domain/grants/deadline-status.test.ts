import { describe, expect, it, test } from 'vitest';
import {
  groupByState,
  compareUrgency,
  type DeadlineStatus,
  deadlineStatus,
} from '../../../src/domain/grants/deadline-status.ts';
import { upcomingDeadlines } from '../../../src/domain/grants/deadlines.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';

const now = '2026-11-21T10:00';

describe('a grant', () => {
  const window = [deadline('2027-04-01', { opens: '2027-02-01', time: '13:00' })];
  const at = (moment: string, deadlines = window) => deadlineStatus({ deadlines }, moment);

  it.each([
    ['to open the day before it opens', '2027-01-31T23:59', 'upcoming', 60],
    ['open from the day it opens', '2027-02-01T00:00', 'open', 59],
    ['open eight days before its deadline', '2027-03-24T23:59', 'open', 8],
    ['closing seven days before its deadline', '2027-03-25T00:00', 'closing', 7],
    ['closing on its last day', '2027-04-01T12:59', 'closing', 0],
  ] as const)('is %s', (_, moment, state, daysLeft) => {
    expect(at(moment)).toMatchObject({ state, daysLeft, next: { date: '2027-04-01' } });
  });

  it('is over for the year from the time of its deadline, and unknown after New Year', () => {
    expect(at('2027-04-01T13:00')).toEqual({ state: 'over' });
    expect(at('2027-12-31T23:59')).toEqual({ state: 'over' });
    expect(at('2028-01-01T00:00')).toEqual({ state: 'unknown' });
  });

  it('is neither open nor closed without a day to apply by, as only the funder knows', () => {
    expect(at(now, [])).toEqual({ state: 'unknown' });
    expect(at(now, [deadline('2026-11-25', { level: 'report' })])).toEqual({ state: 'unknown' });
  });

  it('that is yearly is over after its day this year, until the year in which it opens again', () => {
    const yearly = [deadline('2026-10-05', { yearly: true })];
    expect(at('2026-10-05T23:59', yearly).state).toBe('closing');
    expect(at('2026-10-06T00:00', yearly)).toMatchObject({ state: 'over', next: { date: '2027-10-05', usual: true } });
    const overNewYear = [deadline('2027-01-15', { opens: '2026-12-20', yearly: true })];
    expect(at('2027-01-16T10:00', overNewYear)).toMatchObject({ state: 'upcoming', next: { opens: '2027-12-20' } });
  });

  it("that is yearly is over even if next year's day is listed as not confirmed", () => {
    expect(at(now, [deadline('2027-04-15', { yearly: true, confirmed: false })]).state).toBe('over');
  });

  it('opens later if its next round is set, whatever this year had', () => {
    const four = [
      deadline('2026-11-15', { opens: '2026-10-15', yearly: true }),
      deadline('2027-02-15', { opens: '2027-01-15', yearly: true }),
    ];
    expect(at(now, four)).toMatchObject({ state: 'upcoming', next: { date: '2027-02-15', opens: '2027-01-15' } });
  });

  it('that opens on its last day starts as closing', () => {
    const oneDay = [deadline('2027-04-01', { opens: '2027-04-01' })];
    expect(['2027-03-31T12:00', '2027-04-01T12:00'].map((moment) => at(moment, oneDay).state)).toEqual([
      'upcoming',
      'closing',
    ]);
  });

  it('is open if nothing says that it is not yet open', () => {
    expect(at(now, [deadline('2027-04-01')])).toMatchObject({ state: 'open', daysLeft: 131 });
  });

  it('with a deadline that is only usual is unknown, until it says when it opens', () => {
    expect(at(now, [deadline('2026-11-25', { confirmed: false })])).toMatchObject({
      state: 'unknown',
      next: { date: '2026-11-25', usual: true },
    });
    expect(at(now, [deadline('2025-12-10', { yearly: true, opens: '2025-11-21' })]).state).toBe('open');
    expect(at(now, [deadline('2025-12-10', { yearly: true, opens: '2025-11-22' })]).state).toBe('upcoming');
  });

  it('follows its local deadline, whether the national one is later or earlier', () => {
    const spillemidler = [deadline('2026-11-01'), deadline('2027-01-15', { level: 'national' })];
    expect(at('2026-10-28T10:00', spillemidler)).toMatchObject({ state: 'closing', next: { date: '2026-11-01' } });
    expect(at('2026-11-02T10:00', spillemidler)).toEqual({ state: 'over' });
    const turned = [deadline('2026-12-01', { level: 'national' }), deadline('2027-02-01', { opens: '2027-01-01' })];
    expect(at(now, turned)).toMatchObject({ state: 'upcoming', next: { date: '2027-02-01' } });
  });

  it("follows next year's local deadline too, after that of this year", () => {
    const yearly = [deadline('2026-11-01', { yearly: true }), deadline('2027-01-15', { level: 'national' })];
    expect(at(now, yearly)).toMatchObject({ state: 'over', next: { date: '2027-11-01', usual: true } });
  });

  it('follows its national deadline without a local one, and never that of the report', () => {
    const frifond = [deadline('2026-11-22', { level: 'report' }), deadline('2027-04-15', { level: 'national' })];
    expect(at(now, frifond)).toMatchObject({ state: 'open', next: { date: '2027-04-15', level: 'national' } });
  });

  it('that is rolling stays so, whatever must be reported', () => {
    expect(deadlineStatus({ rolling: true, deadlines: [deadline('2026-11-25', { level: 'report' })] }, now)).toEqual({
      state: 'rolling',
    });
  });
});

test('an award follows the day to nominate by, and lists that of the report among the coming ones', () => {
  const award = {
    deadlines: [deadline('2027-04-01', { opens: '2027-02-01' }), deadline('2028-03-01', { level: 'report' })],
  };
  expect(deadlineStatus(award, '2027-03-30T10:00')).toMatchObject({ state: 'closing', daysLeft: 2 });
  expect(upcomingDeadlines(award.deadlines, '2027-04-02T10:00').map(({ level }) => level)).toEqual(['report']);
});

describe('the order of grants', () => {
  it('is what closes first, what is always open, what opens later, unknown ones, and what is over', () => {
    const grants: Record<string, DeadlineStatus> = {
      gone: deadlineStatus({ deadlines: [deadline('2026-11-20')] }, now),
      opensLater: deadlineStatus({ deadlines: [deadline('2027-04-01', { opens: '2027-02-01' })] }, now),
      opensSooner: deadlineStatus({ deadlines: [deadline('2027-01-15', { opens: '2027-01-01' })] }, now),
      asked: deadlineStatus({ deadlines: [] }, now),
      rolling: deadlineStatus({ rolling: true, deadlines: [] }, now),
      open: deadlineStatus({ deadlines: [deadline('2027-01-15')] }, now),
      closing: deadlineStatus({ deadlines: [deadline('2026-11-25')] }, now),
    };
    const names = Object.keys(grants).sort((a, b) =>
      compareUrgency(grants[a] as DeadlineStatus, grants[b] as DeadlineStatus),
    );
    expect(names).toEqual(['closing', 'open', 'rolling', 'opensSooner', 'opensLater', 'asked', 'gone']);
  });

  it('groups what closes soon with what is open, and keeps an empty group', () => {
    const items = [['2026-11-25'], ['2027-01-15'], []].map((dates) => ({
      status: deadlineStatus({ deadlines: dates.map((date) => deadline(date)) }, now),
    }));
    expect(groupByState(items).map((group) => [group.state, group.items.length])).toEqual([
      ...[
        ['open', 2],
        ['rolling', 0],
        ['upcoming', 0],
        ['unknown', 1],
        ['over', 0],
      ],
    ]);
  });

  it('is stable', () => {
    const same = deadlineStatus({ deadlines: [deadline('2027-01-15')] }, now);
    expect(compareUrgency(same, { ...same })).toBe(0);
    expect(compareUrgency({ state: 'rolling' }, { state: 'rolling' })).toBe(0);
  });
});

function deadline(date: string, fields: Partial<Deadline> = {}): Deadline {
  return { date, level: 'local', yearly: false, confirmed: true, ...fields };
}
