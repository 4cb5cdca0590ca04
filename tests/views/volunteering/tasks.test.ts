import { expect, test } from 'vitest';
import type { ViewContext } from '../../../src/views/context.ts';
import { activityRoute, type ActivityView } from '../../../src/views/activities/activity.ts';
import { furtherShiftsRoute, shiftCalendarRoute } from '../../../src/views/volunteering/shift-calendar.ts';
import { furtherTasksRoute, tasksOfThemeRoute, tasksView } from '../../../src/views/volunteering/tasks.ts';
import { viewContext } from '../view-context.ts';

// A Thursday.
const NOW = '2026-11-26T12:00';

const task = (title: string, more = '') => `title: ${title}
summary: Vi trenger deg.
kind: garden
association: elvedal-turlag
how_often: weekly
how_long: En time
contact: { role: Leder, phone: "61 00 00 14", sms: "900 00 014" }
${more}`;

const EVENT = `title: Årsmøte
summary: Vi møtes.
kind: meeting
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-28T18:00
end: 2026-11-28T20:00
theme: community
price: 0`;

function contextOf(tasks: Record<string, string>): ViewContext {
  const files = Object.entries(tasks).map(([slug, yaml]) => [`opportunities/${slug}.md`, yaml]);
  return viewContext({ ...Object.fromEntries(files), 'events/arsmote.md': EVENT }, NOW);
}

const shift = (start: string, more = '') =>
  `shifts: [{ start: ${start}, end: ${start.slice(0, 10)}T23:00${more && `, ${more}`} }]`;

test('tasks that take the same time are listed by title', () => {
  const { rows } = tasksView(contextOf({ a: task('Økter'), b: task('Bær') }));
  expect(rows.map(({ link }) => link.title)).toEqual(['Bær', 'Økter']);
});

test('the times of the weekend stand apart from those of the other days, which are listed for a week', () => {
  const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-20'];
  const tasks = days.map((day) => [day, task(day, shift(`${day}T10:00`))]);
  const view = tasksView(contextOf(Object.fromEntries(tasks)));
  expect(view.weekend.map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-29']);
  expect(view.days.map(({ day }) => day)).toEqual(['2026-11-27', '2026-11-30']);
});

test('a row says how many more are needed, and its message when; a full one thanks, without a number to ring', () => {
  const context = contextOf({
    a: task('Kok kaffe', shift('2026-11-28T17:00', 'needed: 4, filled: 1, event: arsmote')),
    b: task('Rydd', `shifts: [{ start: 2026-11-28, filled: 1 }, { start: 2026-12-28 }]`),
  });
  const [full, open] = tasksView(context).weekend[0]?.rows ?? [];
  expect(open).toMatchObject({
    hours: '17.00–23.00',
    badge: { kind: 'open', text: 'Trenger 3 til' },
    event: { title: 'Årsmøte', address: '/aktiviteter/arsmote/' },
    ways: { phone: '61 00 00 14', sms: '900 00 014' },
  });
  expect(open?.ways.message?.text).toContain('«Kok kaffe» lørdag 28. november kl. 17.00–23.00');
  expect(full).toMatchObject({ hours: 'Hele dagen', badge: { kind: 'full', text: 'Fullt, takk!' }, ways: {} });
});

test('an activity shows the next times at which it needs people, until they are over', () => {
  const shifts = shift('2026-11-28T17:00', 'needed: 4, event: arsmote');
  const view = (more: string) => {
    const context = contextOf({ a: task('Kok kaffe', more) });
    const [page] = activityRoute.pages(context);
    if (!page) throw new Error('There is no activity.');
    return activityRoute.view(context, page.subject) as ActivityView;
  };
  expect(view(shifts).shifts).toMatchObject([{ link: { title: 'Kok kaffe' }, badge: { text: 'Trenger 4 til' } }]);
  expect(view(shifts.replace('needed: 4', 'needed: 1, filled: 1')).shifts).toEqual([]);
});

test('a list of one interest has only its tasks and times, and its own calendar', () => {
  const context = contextOf({
    a: task('Kok kaffe', `interests: [food]\n${shift('2026-11-28T17:00')}`),
    b: task('Rak løv', shift('2026-11-28T17:00')),
  });
  const page = tasksOfThemeRoute.pages(context).find(({ slug }) => slug === 'mat');
  if (!page) throw new Error('There is no list of food.');
  const view = tasksOfThemeRoute.view(context, page.subject);
  expect(view.rows.map(({ link }) => link.title)).toEqual(['Kok kaffe']);
  expect(view.weekend.flatMap(({ rows }) => rows).map(({ link }) => link.title)).toEqual(['Kok kaffe']);
  expect(view.feed.path).toBe('/kalender/oppdrag/tema/mat.ics');
});

test('many tasks and many times are divided into pages, each of which has a part of them', () => {
  const many = Array.from({ length: 90 }, (_, index) => [
    `t${index}`,
    task(`Nummer ${index}`, shift('2026-11-28T17:00')),
  ]);
  const context = contextOf(Object.fromEntries(many));
  const first = tasksView(context);
  const further = furtherTasksRoute.pages(context).map(({ subject }) => furtherTasksRoute.view(context, subject));
  expect([first, ...further].map(({ rows }) => rows.length)).toEqual([30, 30, 30]);
  expect([first.filters?.file, further[0]?.filters]).toEqual(['/data/filters/tasks.json', undefined]);
  expect(further[0]?.days).toEqual([]);
  const calendar = shiftCalendarRoute.view(context, undefined);
  const later = furtherShiftsRoute.pages(context).map(({ subject }) => furtherShiftsRoute.view(context, subject));
  const counts = [calendar, ...later].map(({ days }) => days.flatMap(({ rows }) => rows).length);
  expect(counts.reduce((sum, count) => sum + count)).toBe(90);
});
