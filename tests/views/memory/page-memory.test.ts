import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import type { ViewContext } from '../../../src/views/context.ts';
import {
  closePageMemory,
  digestOfView,
  openPageMemory,
  type PageMemory,
  recordedContexts,
} from '../../../src/views/memory/page-memory.ts';
import { sharedMap } from '../../../src/views/memory/shared-map.ts';
import { activity } from '../../activity.ts';
import { viewContext } from '../view-context.ts';

const bare = viewContext({ 'events/a.md': activity() }, '2026-11-21T10:00');
const before: ViewContext = { ...bare, agenda: agendaOf(bare.portal) };

test('a view is made again only if something that it read is another', () => {
  const made = pages({
    title: ({ portal }) => portal.site.name,
    events: ({ portal }) => portal.events.length,
    day: ({ agenda }) => agenda.get('2026-11-24')?.length,
    days: ({ agenda }) => [...agenda.keys()],
    nothing: () => 'text',
  });
  const first = made(before);
  expect(first.names).toEqual(['title', 'events', 'day', 'days', 'nothing']);
  expect(made(before, first.memory).names).toEqual([]);
  const renamed = changed(before, { site: { ...before.portal.site, name: 'Portalen' } });
  const second = made(renamed, first.memory);
  expect(second.names).toEqual(['title']);
  const longer = { ...renamed, agenda: new Map([...renamed.agenda, ['2026-11-25', []]]) };
  expect(made(longer, second.memory).names).toEqual(['days']);
});

test('a view that is not made again counts as read what it read on an earlier site', () => {
  const made = pages({ title: ({ portal }) => portal.site.name });
  const first = made(before);
  const second = made(before, first.memory);
  const renamed = changed(before, { site: { ...before.portal.site, name: 'Portalen' } });
  expect(made(renamed, second.memory).names).toEqual(['title']);
});

test('a view of another subject, or of another address of the site, is made again', () => {
  const view = (context: ViewContext) => context.origin.href;
  const first = made(before, view, ['a']);
  expect(made(before, view, ['a'], first.memory).isMade).toBe(false);
  expect(made(before, view, ['b'], first.memory).isMade).toBe(true);
  const moved = { ...before, origin: new URL('https://annet.example') };
  expect(made(moved, view, ['a'], first.memory).isMade).toBe(true);
});

test('of a shared map a view depends on the values that it reads, not on what they were made of', () => {
  const lengths = sharedMap(({ portal }) => new Map(portal.associations.map((each) => [each.slug, each.slug.length])));
  const view = (context: ViewContext) => lengths(context).get('elvedal-turlag');
  const first = made(before, view, undefined);
  const others = before.portal.associations.map((each) => ({ ...each }));
  const again = changed(before, { associations: others });
  const second = made(again, view, undefined, first.memory);
  expect(second.isMade).toBe(false);
  const none = changed(before, { associations: [] });
  expect(made(none, view, undefined, second.memory).isMade).toBe(true);
});

function pages(views: Record<string, (context: ViewContext) => unknown>) {
  const routes = Object.entries(views).map(([name, view]) => ({ name, view, route: {} }));
  return (context: ViewContext, last?: PageMemory) => {
    const memory = openPageMemory([context], last);
    const names: string[] = [];
    for (const { name, view, route } of routes) {
      const make = () => {
        names.push(name);
        return JSON.stringify(view(recorded(memory)));
      };
      digestOfView(memory, { route, address: `/${name}/`, subject: undefined, make });
    }
    closePageMemory(memory);
    return { names, memory };
  };
}

const ROUTE = {};

function made(context: ViewContext, view: (context: ViewContext) => unknown, subject: unknown, last?: PageMemory) {
  const memory = openPageMemory([context], last);
  let isMade = false;
  const make = () => {
    isMade = true;
    return JSON.stringify(view(recorded(memory)));
  };
  digestOfView(memory, { route: ROUTE, address: '/', subject, make });
  closePageMemory(memory);
  return { isMade, memory };
}

function recorded(memory: PageMemory): ViewContext {
  const [context] = recordedContexts(memory);
  if (!context) throw new Error('There is no context.');
  return context;
}

function changed(context: ViewContext, changes: Partial<Portal>): ViewContext {
  return { ...context, portal: { ...context.portal, ...changes } };
}
