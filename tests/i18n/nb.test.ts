import { describe, expect, it } from 'vitest';
import * as nb from '../../src/i18n/nb/index.ts';
import {
  accessCodes,
  audiences,
  changeStatuses,
  deadlineLevels,
  equipmentKinds,
  eventKinds,
  frequencies,
  grantSources,
  ordinals,
  sectors,
  skips,
  taskKinds,
  themes,
  venueKinds,
} from '../../src/schemas/codes.ts';

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe('the words of Bokmål', () => {
  it('have exactly the forms «one» and «other» of every plural', () => {
    const plurals = branches(nb).filter(({ node }) => Object.keys(node).every((key) => pluralForms.includes(key)));
    expect(plurals.length).toBeGreaterThan(10);
    for (const { path, node } of plurals) expect([path, ...Object.keys(node).sort()]).toEqual([path, 'one', 'other']);
  });

  it('have the same placeholders in both forms of a plural, except for the number', () => {
    const plurals = branches(nb).filter(({ node }) => 'one' in node);
    for (const { path, node } of plurals) {
      const [one, other] = [node.one, node.other].map((text) => places(String(text)).filter((name) => name !== 'n'));
      expect([path, one]).toEqual([path, other]);
    }
  });

  it('are never empty, except for the hours of a whole day', () => {
    const empty = texts(nb).filter(({ text }) => text.trim() === '');
    expect(empty.map(({ path }) => path)).toEqual(['activities.parts.allDay.hours']);
  });

  it('have complete placeholders and single spaces', () => {
    const odd = texts(nb).filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')) || /^ | {2}| $/.test(text));
    expect(odd).toEqual([]);
  });

  it.each([
    ['kinds', nb.kinds, eventKinds],
    ['themes', nb.themes, themes],
    ['audiences', nb.audiences, audiences],
    ['access', nb.access, accessCodes],
    ['kinds of venue', nb.venueKinds, venueKinds],
    ['sectors', nb.sectors, sectors],
    ['sources of money', nb.sources, grantSources],
    ['levels of deadlines', nb.grants.levels, deadlineLevels],
    ['levels of deadlines of awards', nb.awards.levels, deadlineLevels],
    ['kinds of equipment', nb.equipmentKinds, equipmentKinds],
    ['kinds of tasks', nb.taskKinds, taskKinds],
    ['times that people have', nb.frequencies, frequencies],
    ['pauses', nb.schedule.skips, skips],
    ['ordinals', nb.schedule.ordinals, ordinals],
    ['prefixes in feeds', nb.feeds.prefix, changeStatuses],
  ])('name every code of the %s, and no other', (_, words, codes) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it('name every status of a date', () => {
    expect(changeStatuses.filter((status) => !Object.hasOwn(nb.status, status))).toEqual([]);
  });
});

type Node = Record<string, unknown>;

function branches(node: Node, path = ''): { path: string; node: Node }[] {
  return Object.entries(node).flatMap(([key, value]) =>
    isNode(value) ? [{ path: join(path, key), node: value }, ...branches(value, join(path, key))] : [],
  );
}

function texts(node: Node, path = ''): { path: string; text: string }[] {
  return Object.entries(node).flatMap(([key, value]) =>
    isNode(value) ? texts(value, join(path, key)) : [{ path: join(path, key), text: String(value) }],
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
