import { expect, test } from 'vitest';
import { tasksView } from '../../../src/views/volunteering/tasks.ts';
import { volunteerView } from '../../../src/views/volunteering/volunteer.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

const task = (title: string, more = '') => `title: ${title}
summary: Vi trenger deg.
kind: garden
association: elvedal-turlag
interests: [outdoors]
how_often: weekly
how_long: En time
contact: { role: Leder, phone: "61 00 00 14" }
${more}`;

test('without an open task, the page offers neither a choice nor a task', () => {
  const view = volunteerView(viewContext({ 'opportunities/rake.md': task('Rake', 'filled: true') }, now));
  expect([view.choices, view.needed]).toEqual([undefined, undefined]);
});

test('six tasks are shown, and all of them are counted', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const tasks = Object.fromEntries(names.map((name) => [`opportunities/${name}.md`, task(name)]));
  const { choices, needed } = volunteerView(viewContext(tasks, now));
  expect([needed?.total, needed?.rows.length]).toEqual([7, 6]);
  expect(choices?.time).toEqual([{ value: 'weekly', text: 'Hver uke', n: 7 }]);
});

test('tasks that take the same time are listed by title', () => {
  const tasks = { 'opportunities/a.md': task('Økter'), 'opportunities/b.md': task('Bær') };
  expect(tasksView(viewContext(tasks, now)).rows.map(({ link }) => link.title)).toEqual(['Bær', 'Økter']);
});
