import { describe, expect, test } from 'vitest';
import { parsePath, type Valid, validate } from '../../src/entries/validate.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { controls } from './controls.ts';
import { bytesOf, entryFile, index } from './files.ts';
import { hostile } from './hostile.ts';

describe('A hostile or broken file is rejected for the right reason', () => {
  test.each(hostile)('$name', ({ path, source, field }) => {
    const outcome = validate(bytesOf(source), path, index);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(new Set(problems.map((problem) => problem.field))).toEqual(new Set([field]));
    for (const problem of problems) {
      expect(problem).toMatchObject({ file: path, level: 'error' });
      expect(faultOfSentence(problem.reason)).toBeUndefined();
    }
  });

  test('Every rule has a case in a file of its own', () => {
    console.log(`${hostile.length} hostile files, ${controls.length} controls`);
    expect(hostile.length).toBeGreaterThan(300);
    expect(new Set(hostile.map(({ path }) => path)).size).toBe(hostile.length);
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
  });

  test('Its body has a marker to look for in the built site', () => {
    const unmarked = hostile.filter(({ source }, at) => {
      const marker = `HOSTILE-${String(at + 1).padStart(3, '0')}`;
      const bytes = Buffer.from(bytesOf(source));
      return !bytes.includes(marker) && !bytes.includes(Buffer.from(marker, 'utf16le'));
    });
    expect(unmarked).toEqual([]);
  });
});

describe('An odd but valid file is read exactly', () => {
  test.each(controls)('$name', ({ path, source, field, value }) => {
    const outcome = validate(bytesOf(source), path, index);
    expect(outcome.ok ? [] : outcome.problems).toEqual([]);
    expect(found(outcome as Valid, field)).toEqual(value);
  });

  test('There are at least 22 of them', () => {
    expect(controls.length).toBeGreaterThanOrEqual(22);
    expect(new Set(controls.map(({ path }) => path)).size).toBe(controls.length);
  });
});

describe('An entry with the fewest fields is valid', () => {
  test.each(collectionNames)('%s', (collection) => {
    const outcome = validate(bytesOf(entryFile(collection)), `${collection}/kveldstur.md`, index);
    expect(outcome).toMatchObject({ ok: true, collection, slug: 'kveldstur', body: 'Velkommen.', warnings: [] });
  });
});

describe('References and areas', () => {
  const source = bytesOf(entryFile('events', { venue: 'krona-bibliotek', area: 'sentrum' }));

  test('are not checked without an index', () => {
    expect(validate(source, 'events/tur.md', index)).toMatchObject({ ok: true, warnings: [] });
  });

  test('that are broken are warnings, and the entry is published', () => {
    const outcome = validate(source, 'events/tur.md', {
      ...index,
      has: () => false,
      areas: [{ slug: 'moen', title: 'Moen' }],
    });
    expect(outcome).toMatchObject({ ok: true, value: { venue: 'krona-bibliotek' } });
    expect((outcome as Valid).warnings.map(({ field, level }) => [field, level])).toEqual([
      ['associations.0', 'warning'],
      ['venue', 'warning'],
      ['area', 'warning'],
    ]);
  });

  test('that are valid are not mentioned', () => {
    const has = (collection: string, slug: string) =>
      ['venues/krona-bibliotek', 'associations/elvedal-turlag'].includes(`${collection}/${slug}`);
    expect(
      validate(source, 'events/tur.md', { ...index, has, areas: [{ slug: 'sentrum', title: 'Sentrum' }] }),
    ).toMatchObject({ warnings: [] });
  });
});

test('All problems of an entry are reported at once', () => {
  const source = entryFile('events', { title: "''", theme: 'tur', contact: '{ role: Leder, phone: Ola }', pris: '0' });
  const outcome = validate(bytesOf(source), 'events/tur.md', index);
  const fields = outcome.ok ? [] : outcome.problems.map(({ field }) => field);
  expect(fields.sort()).toEqual(['contact.phone', 'pris', 'theme', 'title']);
});

test('The address of an entry comes only from its path', () => {
  expect(parsePath('events/sprakkafe.md')).toEqual({ collection: 'events', slug: 'sprakkafe' });
});

const SENTENCES = Object.values(nb.problems).map(
  (words) => new RegExp(`^${words.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 's'),
);
const ENGLISH = /\b(?:the|is|not|must|invalid|expected|received|required|input|option|unrecognized|too|should)\b/i;

/** Explains why a reason is not a whole Norwegian sentence, if it is not. */
function faultOfSentence(reason: string): string | undefined {
  const ours = reason.replace(/«[^»]*»|"[^"]*"/g, '');
  if (!reason.endsWith('.') || !reason.includes(' ')) return `not a sentence: ${reason}`;
  if (/\{\w+\}/.test(ours)) return `an empty place: ${reason}`;
  if (ENGLISH.test(ours)) return `English: ${reason}`;
  return SENTENCES.some((sentence) => sentence.test(reason)) ? undefined : `not in the dictionary: ${reason}`;
}

function found({ value, body, warnings }: Valid, field: string): unknown {
  if (field === 'body') return body;
  if (field === 'warnings') return warnings.map((warning) => warning.field);
  return field.split('.').reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], value);
}
