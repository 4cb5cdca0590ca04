import { expect, test } from 'vitest';
import type { Closures } from '../../../src/schemas/closures.ts';
import { opportunity } from '../../../src/schemas/opportunity.ts';
import { faultsOfShifts, warningsOfShifts } from '../../../src/domain/shifts/shift-rules.ts';

const closures: Closures = {
  school_years: [{ title: 'Skoleåret', from: '2026-08-17', to: '2027-06-18' }],
  school_holidays: [],
  closed: [],
};

function taskWith(...shifts: object[]) {
  const task = { title: 'Kok kaffe', summary: 'Vi trenger deg.', kind: 'cafe-host', association: 'turlag' };
  const fields = { how_often: 'weekly', how_long: 'To timer', contact: { role: 'Leder', phone: '61 00 00 14' } };
  return { ...task, ...fields, shifts };
}

const codesOf = (faults: readonly { field: string; code: string }[]) =>
  faults.map(({ field, code }) => `${field} ${code}`);
const issuesOf = (...shifts: object[]) =>
  opportunity.safeParse(taskWith(...shifts)).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('a shift needs a start or an activity, and its end and its rule need a start', () => {
  expect(issuesOf({ needed: 2 })).toEqual(['shifts.0.start shift-when']);
  expect(issuesOf({ event: 'kafe', end: '2026-11-28T12:00' })).toEqual(['shifts.0.start shift-start']);
  expect(issuesOf({ event: 'kafe' }, { start: '2026-11-28' })).toBeUndefined();
});

test('its times follow the rules of activities, named by the shift', () => {
  const { shifts } = opportunity.parse(
    taskWith(
      { start: '2026-11-28T10:00' },
      { start: '2026-11-28T10:00', end: '2026-11-28T12:00', repeat: { every: 'week', on: ['tue'] } },
      { event: 'kafe', changes: [{ date: '2026-12-01' }, { date: '2026-12-01' }] },
    ),
  );
  expect(codesOf(faultsOfShifts({ shifts }, closures))).toEqual([
    'shifts.0.end end-missing',
    'shifts.1.start start-off-rule',
    'shifts.2.changes.1.date change-twice',
  ]);
});

test('more people than needed, a day off the rule, and a start after the last day are warnings', () => {
  const { shifts } = opportunity.parse(
    taskWith({
      ...{ start: '2026-11-28T10:00', end: '2026-11-28T12:00', needed: 2, filled: 3 },
      changes: [{ date: '2026-11-29', filled: 1 }],
    }),
  );
  expect(codesOf(warningsOfShifts({ shifts, until: '2026-11-20' }, closures))).toEqual([
    'shifts.0.changes.0.date change-off-rule-meant',
    'shifts.0.filled more-than-needed',
    'shifts.0.start shift-after-until',
  ]);
});
