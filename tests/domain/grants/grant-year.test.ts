import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/days.ts';
import { deadlineStatus } from '../../../src/domain/grants/deadline-status.ts';
import { type GrantMonth, grantMonths } from '../../../src/domain/grants/grant-year.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';

const now = '2026-11-21T10:00';

describe('the year of a grant', () => {
  it('starts with the present month and continues over New Year', () => {
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

  it('shows a window without a start from today, and marks what closes within a week', () => {
    expect(drawn([deadline('2026-11-28')])).toEqual([
      { month: '2026-11', open: { from: 21, to: 28 }, due: { day: 28, soon: true, usual: false } },
    ]);
    expect(drawn([deadline('2026-11-29')])[0]?.due).toEqual({ day: 29, soon: false, usual: false });
  });

  it('shows an open window from the first of this month', () => {
    expect(drawn([deadline('2026-12-05', { opens: '2026-10-15' })])).toEqual([
      { month: '2026-11', open: { from: 1, to: 31 } },
      { month: '2026-12', open: { from: 1, to: 5 }, due: { day: 5, soon: false, usual: false } },
    ]);
  });

  it('shows nothing of a later deadline, except the part of its window within the year', () => {
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

  it('shows the bar of the open one if another of the same month is only usual', () => {
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

  it('leaves out the report, and the national deadline if there is a local one', () => {
    expect(drawn([deadline('2027-04-01', { level: 'report' })])).toEqual([]);
    const spillemidler = [deadline('2026-12-01'), deadline('2027-01-15', { level: 'national' })];
    expect(drawn(spillemidler).map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  });

  it('repeats yearly deadlines, but not one on the day of a yearly report', () => {
    const opens = '2026-11-01';
    const sameDay = [deadline('2026-12-01', { opens }), deadline('2026-12-01', { level: 'report', yearly: true })];
    expect(grantMonths({ deadlines: sameDay }, now, 13).filter(({ open }) => open)).toHaveLength(2);
    expect(grantMonths({ deadlines: [deadline('2026-12-01', { opens, yearly: true })] }, now, 13)).toContainEqual({
      month: '2027-11',
      open: { from: 1, to: 31 },
    });
  });

  it('is open throughout if rolling', () => {
    expect(grantMonths({ rolling: true, deadlines: [] }, now, 3)).toEqual([
      { month: '2026-11', open: { from: 1, to: 31 } },
      { month: '2026-12', open: { from: 1, to: 31 } },
      { month: '2027-01', open: { from: 1, to: 31 } },
    ]);
  });

  it('is drawn as open today exactly when its state says so', () => {
    const days = fc.integer({ min: -500, max: 500 });
    const any = fc.record({
      date: days,
      length: fc.nat(90),
      opens: fc.boolean(),
      yearly: fc.boolean(),
      sure: fc.boolean(),
    });
    fc.assert(
      fc.property(any, ({ date, length, opens, yearly, sure }) => {
        const last = addDays('2026-11-21', date);
        const one = deadline(last, { yearly, confirmed: sure, ...(opens && { opens: addDays(last, -length) }) });
        const { open } = grantMonths({ deadlines: [one] }, now)[0] ?? {};
        const isDrawn = open !== undefined && open.from <= 21 && open.to >= 21;
        expect(isDrawn).toBe(['open', 'closing'].includes(deadlineStatus({ deadlines: [one] }, now).state));
      }),
    );
  });

  function drawn(deadlines: Deadline[]): GrantMonth[] {
    return grantMonths({ deadlines }, now).filter(({ open, due }) => open || due);
  }
});

function deadline(date: string, fields: Partial<Deadline> = {}): Deadline {
  return { date, level: 'local', yearly: false, confirmed: true, ...fields };
}
