import { expect, test } from 'vitest';
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
  expect([view.groups, view.needed]).toEqual([undefined, undefined]);
});

test('six tasks are shown, and all of them are counted', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const tasks = Object.fromEntries(names.map((name) => [`opportunities/${name}.md`, task(name)]));
  const { groups, needed } = volunteerView(viewContext(tasks, now));
  expect([needed?.total, needed?.rows.length]).toEqual([7, 6]);
  expect(groups?.[0]?.links).toEqual([{ text: 'Hver uke', n: 7, address: '/oppdrag/tid/hver-uke/', isCurrent: false }]);
});
