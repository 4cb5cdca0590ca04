import { describe, expect, test } from 'vitest';
import type { Portal } from '../../src/domain/portal.ts';
import {
  helpFromTask,
  isTaskOpen,
  isTaskSoon,
  pickVariedTasks,
  openTasks,
  relatedTasks,
  type Task,
  taskAreas,
  taskPlace,
  taskTraitsOf,
  tasksForHelp,
} from '../../src/domain/tasks.ts';
import { portalFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';

function taskYaml(fields: string): string {
  return `
title: Et oppdrag
summary: Noen trenger deg.
${/^kind:/m.test(fields) ? '' : 'kind: errands'}
${/^association:/m.test(fields) ? '' : 'association: elvedal-turlag'}
${/^how_often:/m.test(fields) ? '' : 'how_often: weekly'}
how_long: Én time
contact: { role: Leder, phone: "61 00 00 14" }
${fields}`;
}

/** Builds a portal with a task of each of some fields, in the order of their names. */
function portalWith(tasks: Record<string, string>, others: Record<string, string> = {}): Portal {
  const files = Object.entries(tasks).map(([name, fields]) => [`opportunities/${name}.md`, taskYaml(fields)]);
  return portalFrom({ ...Object.fromEntries(files), ...others }, NOW);
}

function only(fields: string): { portal: Portal; task: Task } {
  const portal = portalWith({ oppdrag: fields });
  return { portal, task: portal.opportunities[0] as Task };
}

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

describe('a task is open', () => {
  test.each([
    ['when nothing says otherwise', '', true],
    ['not when there are people enough', 'filled: true', false],
    ['on its last day', 'until: 2026-11-21', true],
    ['not the day after', 'until: 2026-11-20', false],
    ['not when its one day has passed', 'how_often: once\nstarts: 2026-11-20', false],
    ['when it is every week and has begun', 'starts: 2026-08-20', true],
  ])('%s', (_name, fields, open) => {
    expect(isTaskOpen(only(fields).task, NOW)).toBe(open);
  });
});

test.each([
  ['today', 'how_often: once\nstarts: 2026-11-21', true],
  ['in seven days', 'how_often: once\nstarts: 2026-11-28', true],
  ['in eight days', 'how_often: once\nstarts: 2026-11-29', false],
  ['tomorrow and every week after', 'how_often: weekly\nstarts: 2026-11-22', false],
])('a task %s may or may not be soon', (_name, fields, soon) => {
  expect(isTaskSoon(only(fields).task, NOW)).toBe(soon);
});

test('open tasks are sorted by frequency, one-day tasks by date, and otherwise keep their order', () => {
  const { opportunities } = portalWith({
    a: 'how_often: flexible',
    b: 'how_often: once\nstarts: 2027-05-17',
    c: 'how_often: weekly',
    d: 'how_often: once\nstarts: 2026-11-28',
    e: 'how_often: weekly',
    f: 'filled: true',
    g: 'how_often: once',
  });
  expect(slugs(openTasks(opportunities, NOW))).toEqual(['d', 'b', 'g', 'c', 'e', 'a']);
  expect(slugs(openTasks(opportunities.toReversed(), NOW))).toEqual(['d', 'b', 'g', 'e', 'c', 'a']);
});

describe('the featured tasks', () => {
  const { opportunities } = portalWith({
    a: 'how_often: weekly\nassociation: asen-vel\nchecked: 2026-10-01',
    b: 'how_often: weekly\nassociation: moen-vel\nchecked: 2026-11-01',
    c: 'how_often: once\nstarts: 2027-05-17\nassociation: asen-vel',
    d: 'how_often: once\nstarts: 2026-11-28\nassociation: moen-vel',
    e: 'how_often: flexible\nassociation: elvedal-turlag',
  });
  const open = openTasks(opportunities, NOW);

  test('are one of each frequency, from different associations, before two of any', () => {
    expect(slugs(pickVariedTasks(open, 3, NOW))).toEqual(['d', 'a', 'e']);
    expect(slugs(pickVariedTasks(open, 5, NOW))).toEqual(['d', 'a', 'e', 'c', 'b']);
  });

  test('are all there are if there are few, and never more than requested', () => {
    expect(pickVariedTasks(open, 9, NOW)).toHaveLength(5);
    expect(slugs(pickVariedTasks(open, 1, NOW))).toEqual(['d']);
    expect(pickVariedTasks([], 4, NOW)).toEqual([]);
  });

  test('start with the latest confirmed if all else is equal', () => {
    const weekly = open.filter(({ data }) => data.how_often === 'weekly');
    expect(slugs(pickVariedTasks(weekly, 1, NOW))).toEqual(['b']);
  });
});

test.each([
  ['for grown-ups at a place', 'lowest_age: 18', []],
  ['from home, with no age given', 'from_home: true', ['from-home', 'young']],
  ['for those of 13, in simple Norwegian', 'lowest_age: 13\naccess: [little-norwegian]', ['little-norwegian', 'young']],
])('a task %s has its traits', (_name, fields, traits) => {
  expect(taskTraitsOf(only(fields).task)).toEqual(traits);
});

describe('the place of a task', () => {
  test('is its venue, with the area of the venue', () => {
    const { task, portal } = only('venue: krona-bibliotek');
    expect(taskPlace(task, portal)).toMatchObject({ venue: { title: 'Krona bibliotek' }, area: 'sentrum' });
  });

  test('keeps the name of a missing venue', () => {
    const { task, portal } = only('venue: gamle-skolen');
    expect(taskPlace(task, portal)).toEqual({ venue: { title: 'Gamle skolen', entry: undefined }, area: undefined });
  });

  test('is in every area if it is done from home or has no area', () => {
    const areasOf = (fields: string) => {
      const { task, portal } = only(fields);
      const areas = [...portal.site.areas, { slug: 'asen', title: 'Åsen' }];
      return taskAreas(task, { ...portal, site: { ...portal.site, areas } });
    };
    expect(areasOf('area: asen')).toEqual(['asen']);
    expect(areasOf('area: asen\nfrom_home: true')).toEqual(['sentrum', 'asen']);
    expect(areasOf('place: Etter avtale')).toEqual(['sentrum', 'asen']);
  });
});

test('related tasks are those of the same kind, then of the same association, never the task itself', () => {
  const { opportunities } = portalWith({
    a: 'kind: errands\nassociation: asen-vel',
    b: 'kind: garden\nassociation: asen-vel',
    c: 'kind: errands\nassociation: moen-vel',
    d: 'kind: garden\nassociation: moen-vel',
    e: 'kind: errands\nassociation: asen-vel',
  });
  expect(slugs(relatedTasks(opportunities[0] as Task, opportunities))).toEqual(['c', 'e', 'b']);
});

test('help and the tasks that provide it find each other', () => {
  const help = (kinds: string) => `
title: Hjelp
summary: En hånd.
for_whom: Alle.
how: Ring.
task_kinds: [${kinds}]
contact: { role: Leder, phone: "61 00 00 14" }`;
  const portal = portalWith(
    { a: 'kind: errands', b: 'kind: garden' },
    { 'help/handle.md': help('errands, transport'), 'help/hage.md': help('garden'), 'help/annet.md': help('') },
  );
  const [annet, hage, handle] = portal.help;
  const giving = (entry = handle) => (entry ? slugs(tasksForHelp(entry, portal.opportunities)) : undefined);
  expect([giving(handle), giving(hage), giving(annet)]).toEqual([['a'], ['b'], []]);
  expect(slugs(helpFromTask('transport', portal.help))).toEqual(['handle']);
  expect(helpFromTask('meals', portal.help)).toEqual([]);
});
