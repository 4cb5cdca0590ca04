import { expect, test } from 'vitest';
import type { Portal } from '../../../src/domain/portal.ts';
import { comingShifts } from '../../../src/domain/shifts/task-shifts.ts';
import { isTaskOpen, isTaskOver, nextOpenShift, type Task, taskDay } from '../../../src/domain/tasks.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const EVENT = `
title: Språkkafé
summary: Vi øver på norsk.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-24T18:00
end: 2026-11-24T20:00
repeat: { every: week, until: 2026-12-15 }
theme: language
price: 0
changes: [{ date: 2026-12-08, status: cancelled }, { date: 2026-12-15, status: moved, start: 2026-12-16T17:00 }]`;

function portalWith(shifts: string, more = ''): Portal {
  const task = `
title: Kok kaffe
summary: Noen trenger deg.
kind: cafe-host
association: elvedal-turlag
how_often: weekly
how_long: To timer
contact: { role: Leder, phone: "61 00 00 14" }
shifts:
${shifts}
${more}`;
  return portalFrom({ 'opportunities/kaffe.md': task, 'events/sprakkafe.md': EVENT }, NOW);
}

const taskWith = (shifts: string, more = '') => portalWith(shifts, more).opportunities[0] as Task;
const brief = ({ shifts }: Task) => shifts.map(({ start, status, left }) => `${start} ${status} ${left}`);

test('a shift by a rule takes the closures, the exceptions and the end of the school year of an activity', () => {
  const task = taskWith(
    '  - { start: 2026-12-04T10:00, end: 2026-12-04T12:00, repeat: { every: week, skip: [school-holidays], except: [2026-12-11] } }',
  );
  expect(task.shifts.slice(0, 3).map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-18', '2027-01-08']);
  expect(task.shifts.at(-1)).toMatchObject({ start: '2027-06-18T10:00', end: '2027-06-18T12:00' });
});

test('people who have said yes leave fewer to find, and on one date of a rule it may differ', () => {
  const task = taskWith(`  - start: 2026-11-23T08:00
    end: 2026-11-23T10:00
    repeat: { dates: [2026-11-23T08:00, 2026-11-24T08:00, 2026-11-25T08:00, 2026-11-26T08:00] }
    needed: 4
    filled: 1
    changes:
      - { date: 2026-11-24, filled: 4 }
      - { date: 2026-11-25, status: cancelled, note: Hallen er stengt. }
      - { date: 2026-11-26, status: full }`);
  expect(brief(task)).toEqual([
    '2026-11-23T08:00 open 3',
    '2026-11-24T08:00 full 0',
    '2026-11-25T08:00 cancelled 0',
    '2026-11-26T08:00 full 0',
  ]);
  expect(task.shifts[2]?.notes).toEqual(['Hallen er stengt.']);
});

test('a shift without times is on every date of its activity, also where that moves, and is cancelled with it', () => {
  const task = taskWith('  - { event: sprakkafe, needed: 2 }');
  expect(brief(task)).toEqual([
    '2026-11-24T18:00 open 2',
    '2026-12-01T18:00 open 2',
    '2026-12-08T18:00 cancelled 0',
    '2026-12-16T17:00 open 2',
  ]);
  expect(task.shifts[0]?.event).toMatchObject({ title: 'Språkkafé', entry: { slug: 'sprakkafe' } });
});

test('clearing up the day after is cancelled with the date of the activity that it follows', () => {
  const task = taskWith(`  - start: 2026-12-02T08:00
    end: 2026-12-02T09:00
    repeat: { every: week, until: 2026-12-16 }
    event: sprakkafe`);
  expect(task.shifts.map(({ status }) => status)).toEqual(['open', 'cancelled', 'open']);
});

test('a shift with times of its own does not move with its activity, but says that the activity has moved', () => {
  const task = taskWith('  - { start: 2026-12-15T17:00, end: 2026-12-15T20:00, event: sprakkafe }');
  expect(task.shifts).toMatchObject([{ start: '2026-12-15T17:00', status: 'open', isEventMoved: true }]);
});

test('without its activity a shift keeps its own times, and has none without them', () => {
  expect(taskWith('  - { event: nattkafe }').shifts).toEqual([]);
  const [shift] = taskWith('  - { start: 2026-11-28, event: nattkafe }').shifts;
  expect(shift).toMatchObject({ start: '2026-11-28', event: { title: 'Nattkafe', entry: undefined } });
});

test('coming shifts are those that are not over, until the last day of the task', () => {
  const task = taskWith(
    `  - { start: 2026-11-21T08:00, end: 2026-11-21T09:59, repeat: { every: week } }
  - { start: 2026-11-21T09:00, end: 2026-11-21T11:00 }`,
    'until: 2026-11-28',
  );
  expect(comingShifts(task, NOW).map(({ start }) => start)).toEqual(['2026-11-21T09:00', '2026-11-28T08:00']);
});

test('a task needs people as long as one coming date is open, and its day is the next of those', () => {
  const shifts = `  - { start: 2026-11-22T09:00, end: 2026-11-22T11:00, filled: 1 }
  - { start: 2026-11-29T09:00, end: 2026-11-29T11:00`;
  const open = taskWith(`${shifts} }`);
  expect([isTaskOpen(open, NOW), nextOpenShift(open, NOW)?.date, taskDay(open, NOW)]).toEqual([
    ...[true, '2026-11-29', '2026-11-29'],
  ]);
  expect(isTaskOpen(taskWith(`${shifts}, filled: 1 }`), NOW)).toBe(false);
});

test('a task that is done once is over after the day of its last shift', () => {
  const task = taskWith('  - { start: 2026-11-22T09:00, end: 2026-11-22T11:00 }');
  const once = { ...task, data: { ...task.data, how_often: 'once' as const } };
  expect([isTaskOver(once, '2026-11-22T20:00'), isTaskOver(once, '2026-11-23T00:00')]).toEqual([false, true]);
});

test('a task that has people enough has no open shift', () => {
  expect(brief(taskWith('  - { start: 2026-11-28, needed: 3 }', 'filled: true'))).toEqual(['2026-11-28 full 0']);
});
