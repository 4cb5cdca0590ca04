import { expect, test } from 'vitest';
import { occurrencesOf } from '../../src/domain/events/occurrences.ts';
import { readContentFolder } from '../../src/entries/folder.ts';
import { type ValidatedEntry, validateContent } from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { deadlineLevels, grantSources, taskKinds } from '../../src/schemas/codes.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import type { Event } from '../../src/schemas/event.ts';

const { entries, problems, settings } = validateContent(readContentFolder('content'), languageOf('nb'));
const all = collectionNames.flatMap((name) => entries[name]);

test('check:content has nothing to say about the sample', () => {
  expect(problems).toEqual([]);
  expect(settings).toBeDefined();
});

test.each([
  ['associations', 40],
  ['events', 90],
  ['venues', 20],
  ['grants', 30],
  ['opportunities', 30],
  ['help', 10],
  ['equipment', 20],
  ['examples', 10],
  ['handbook', 15],
  ['awards', 6],
] as const)('the sample is a whole municipality: of %s at least %i', (name, least) => {
  expect(entries[name].length).toBeGreaterThanOrEqual(least);
});

test('every kind of task is among the tasks, and every kind of deadline among the grants', () => {
  const kinds = entries.opportunities.flatMap(({ value }) => valuesOf(value, 'kind'));
  expect(taskKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  const levels = entries.grants.flatMap(({ value }) => valuesOf(value, 'level'));
  expect(deadlineLevels.filter((level) => !levels.includes(level))).toEqual([]);
  expect(grantSources.filter((source) => !sourcesOfGrants().includes(source))).toEqual([]);
});

test('no two entries share a sentence', () => {
  const owners = new Map<string, Set<string>>();
  for (const entry of all) {
    for (const sentence of sentencesOf(entry)) {
      owners.set(sentence, (owners.get(sentence) ?? new Set()).add(entry.path));
    }
  }
  const shared = [...owners].filter(([, paths]) => paths.size > 1);
  expect(shared.map(([sentence, paths]) => `${sentence} (${[...paths].join(', ')})`)).toEqual([]);
});

test('every date of every event is between August 2026 and June 2027', () => {
  const outside = entries.events.flatMap(({ path, value }) =>
    occurrencesOf(value as Event, settings?.closures ?? expect.unreachable())
      .flatMap(({ date, start, end }) => [date, start, end])
      .filter((moment) => moment < '2026-08' || moment >= '2027-07')
      .map((moment) => `${path}: ${moment}`),
  );
  expect(outside).toEqual([]);
});

test('every organisation number has the right check digit', () => {
  const numbers = all.flatMap(({ value }) =>
    'organisation_number' in value && value.organisation_number ? [value.organisation_number] : [],
  );
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((number) => weightedSum(number) % 11 !== 0)).toEqual([]);
});

test.each([
  ['theme', nb.themes],
  ['themes', nb.themes],
  ['audiences', nb.audiences],
  ['access', nb.access],
  ['status', { ...nb.status, active: '', paused: nb.associations.paused, closed: nb.associations.closed }],
  ['sector', nb.sectors],
  ['level', nb.grants.levels],
  ['skip', nb.schedule.skips],
  ['nth', nb.schedule.ordinals],
])('every code that stands under «%s» has its words', (key, words) => {
  const codes = all.flatMap(({ value }) => valuesOf(value, key));
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
});

test('every giver of grants has its words', () => {
  expect(sourcesOfGrants().filter((source) => !Object.hasOwn(nb.sources, source))).toEqual([]);
});

test('every kind of event and of venue has its words', () => {
  for (const [name, words] of [
    ['events', nb.kinds],
    ['venues', nb.venueKinds],
  ] as const) {
    const kinds = entries[name].flatMap(({ value }) => valuesOf(value, 'kind'));
    expect(kinds.filter((kind) => !Object.hasOwn(words, kind))).toEqual([]);
  }
});

function sourcesOfGrants(): string[] {
  return entries.grants.flatMap(({ value }) => valuesOf(value, 'source'));
}

// Weights of the check digit, the digit itself last: the sum of a right number divides by eleven.
function weightedSum(number: string): number {
  return [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(number[index]), 0);
}

/** Lists the sentences of four words or more in an entry's fields, but its title, and in its text. */
function sentencesOf({ value, body }: ValidatedEntry): string[] {
  return [...textsIn(value), body]
    .flatMap((text) => text.split(/(?<=[.!?:])\s+|\n+/))
    .map((sentence) => sentence.toLowerCase().split(/\s+/).filter(isWord))
    .filter((words) => words.length >= 4)
    .map((words) => words.join(' ').replace(/[^\p{L}\p{N} ]/gu, ''));
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text);
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:title|id|updated)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, Array.isArray(value) ? key : name));
}

/** Lists what stands under a key, at any depth. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === key && (typeof each === 'string' || Array.isArray(each)) ? each : valuesOf(each, key),
  );
}
