import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/days.ts';
import { fixedPages, filteredLists, contactPageAnchors } from '../../src/domain/fixed-pages.ts';
import { entryText } from '../../src/entries/entry-text.ts';
import { splitFrontMatter } from '../../src/entries/front-matter.ts';
import { validateContent } from '../../src/entries/validate-content.ts';
import type { Problem } from '../../src/entries/problem.ts';
import { validate } from '../../src/entries/validate.ts';
import { parseYaml } from '../../src/entries/yaml.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { sections } from '../../src/domain/addresses.ts';
import * as codes from '../../src/schemas/codes.ts';
import { type CollectionName, collectionNames, collections } from '../../src/schemas/collections.ts';
import { controls } from './controls.ts';
import { bytesOf, closuresFile, entryFile, index, siteFile } from './files.ts';
import { hostile } from './hostile.ts';

// What holds for every file of a kind, not only for the examples.
const RUNS = { numRuns: 60 };

function problemsOf(path: string, source: string | Uint8Array, code = 'nb'): Problem[] {
  const outcome = validate(bytesOf(source), path, { ...index, language: languageOf(code) });
  return outcome.ok ? outcome.warnings : outcome.problems;
}

describe('A name', () => {
  test('of a portal page is rejected for an entry with the same address', () => {
    const taken = collectionNames.flatMap((collection) => [
      ...fixedPages.filter((path) => path.startsWith(sections[collection])).map((path) => [collection, slugIn(path)]),
      ...(collection === 'contacts' ? contactPageAnchors.map((place) => [collection, place]) : []),
      ...(collection === 'venues' ? filteredLists.map((name) => [collection, name]) : []),
    ]) as [CollectionName, string][];
    expect(taken.length).toBeGreaterThan(20);
    for (const [collection, slug] of taken) {
      const [problem, ...more] = problemsOf(`${collection}/${slug}.md`, entryFile(collection));
      expect([problem?.level, problem?.field, more]).toEqual(['error', 'file', []]);
      expect(problem?.reason).toContain(`«${slug}»`);
    }
  });
});

describe('A date of a series', () => {
  const first = '2026-11-24';
  const weeks = fc.integer({ min: 0, max: 20 });
  const changed = (changes: object[]) =>
    problemsOf(
      'events/tur.md',
      entryFile('events', { repeat: '{ every: week, until: 2027-06-15 }', changes: JSON.stringify(changes) }),
    ).map(({ field, level }) => `${level} ${field}`);

  test('may move to any near day that is free, but not onto one of its own', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: -30, max: 30 }), (week, days) => {
        const date = addDays(first, week * 7);
        const to = addDays(date, days);
        const isOwn = days !== 0 && days % 7 === 0 && to >= first && to <= '2027-06-15';
        const refused = changed([{ date, status: 'moved', place: 'Torget', start: `${to}T12:00` }]);
        expect(refused).toEqual(isOwn ? ['error changes.0.start'] : []);
      }),
      RUNS,
    );
  });

  test('may not move by a year or more, and the day in the right year is suggested', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), (week, years, days) => {
        const date = addDays(first, week * 7);
        const near = addDays(date, days);
        const wrong = `${Number(near.slice(0, 4)) + years}${near.slice(4)}T12:00`;
        const source = entryFile('events', {
          repeat: '{ every: week, until: 2027-06-15 }',
          changes: `[{ date: ${date}, status: moved, start: ${wrong} }]`,
        });
        const [problem] = problemsOf('events/tur.md', source);
        expect([problem?.level, problem?.field, problem?.codes]).toEqual([
          'error',
          'changes.0.start',
          [`${near}T12:00`],
        ]);
      }),
      RUNS,
    );
  });

  test('may not become longer than a month', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 32, max: 700 }), (week, days) => {
        const date = addDays(first, week * 7);
        const end = `${addDays(date, days)}T20:00`;
        expect(changed([{ date, status: 'moved', place: 'Torget', end }])).toEqual(['error changes.0.end']);
      }),
      RUNS,
    );
  });
});

describe('An owner misspelt by one letter', () => {
  const slug = 'elvedal-sanitetsforening';
  const others = ['elvedal-turlag', 'moen-skolekorps', 'asen-bygdekvinnelag'];
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

  test('is published, and the right one is suggested', () => {
    fc.assert(
      fc.property(fc.nat({ max: slug.length - 1 }), letters, fc.constantFrom(0, 1), (at, letter, dropped) => {
        const misspelt = slug.slice(0, at) + letter + slug.slice(at + dropped);
        if (misspelt === slug) return;
        const content = [
          { path: 'site.yml', bytes: bytesOf(siteFile()) },
          { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
          ...[slug, ...others].map((each, number) => ({
            path: `associations/${each}.md`,
            bytes: bytesOf(entryFile('associations', { title: `Lag ${number}` })),
          })),
          { path: 'events/tur.md', bytes: bytesOf(entryFile('events', { associations: `[${misspelt}]` })) },
        ];
        const { entries, problems } = validateContent(content, languageOf('nb'));
        expect(entries.events).toHaveLength(1);
        expect(problems.map(({ level, field }) => `${level} ${field}`)).toEqual(['warning associations.0']);
        expect(problems[0]?.reason).toContain(`Mente du «${slug}»?`);
      }),
      RUNS,
    );
  });
});

describe('A message to an editor', () => {
  const keys = englishKeys();

  test.each(['nb', 'nn'])('in %s has no keys and no codes', (code) => {
    expect(keys.size).toBeGreaterThan(100);
    const said = [...hostile, ...controls].flatMap(({ path, source }) => problemsOf(path, source, code));
    const faults = said
      .map(({ reason }) => reason.replace(/«[^»]*»|slik: .*|\S*[\\/]\S*|"[^"]*"/g, ''))
      .flatMap((reason) => (reason.match(/[a-z]+(?:[_-][a-z]+)*/g) ?? []).filter((word) => keys.has(word)));
    expect([...new Set(faults)]).toEqual([]);
  });

  test('suggests nothing that another rule rejects', () => {
    const proposed = [...hostile, ...controls].flatMap((each) => {
      const found = problemsOf(each.path, each.source).find(({ codes: list, field }) => list && field !== 'file');
      return found && typeof each.source === 'string' ? [{ ...each, source: each.source, ...found }] : [];
    });
    expect(proposed.length).toBeGreaterThan(15);
    for (const { name, path, source, field, codes: list = [] } of proposed) {
      const again = problemsOf(path, withValue(source, field, list[0] ?? ''));
      expect(again.filter((each) => each.field === field).map(({ reason }) => `${name}: ${reason}`)).toEqual([]);
    }
  });

  test.each([
    ['title: Kafe: språk og kaffe', 'title: "Kafe: språk og kaffe"'],
    ['title: "Kafe" på Moen', `title: '"Kafe" på Moen'`],
    ["title: 'Ola's tur'", `title: "'Ola's tur'"`],
    ['title: "Kafe', 'title: "Kafe"'],
    ['title: [Avlyst] Tur', 'title: "[Avlyst] Tur"'],
    ['title: @hjem', 'title: "@hjem"'],
  ])('about the line %s shows it, and it can be read with quotation marks', (line, quoted) => {
    const source = entryFile('events').replace('title: Kveldstur', line);
    const [problem, ...more] = problemsOf('events/tur.md', source);
    expect(more).toEqual([]);
    expect(problem?.reason).toBe(
      `Linje 2 kan ikke leses: «${line}». Sett anførselstegn rundt teksten, slik: ${quoted}.`,
    );
    expect(problemsOf('events/tur.md', source.replace(line, quoted))).toEqual([]);
  });

  test.each([
    ['price', '12.345', 'kroner'],
    ['price', '50,50', 'kroner'],
    ['price', '.inf', 'kroner'],
    ['price', "'50'", 'kroner'],
    ['price', '-1', 'kroner'],
    ['associations', 'elvedal-turlag', 'type-array'],
    ['theme', 'mat', 'not-allowed-meant'],
  ] as const)('about %s: %s is one sentence, and says what is allowed', (key, written, code) => {
    const problems = problemsOf('events/tur.md', entryFile('events', { [key]: written }));
    expect(problems).toHaveLength(1);
    const sentence = languageOf('nb').words.problems[code].replace('{meant}', 'Mat og kaffe');
    expect(problems[0]?.reason).toBe(sentence.replace('{found}', `«${shown(written)}»`));
  });
});

function slugIn(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function shown(written: string): string {
  return written.replaceAll("'", '');
}

/** Gathers the names of fields and the codes of choices that are English, and no word of a Norwegian sentence. */
function englishKeys(): Set<string> {
  const shapes = Object.values(collections).flatMap(({ schema }) => Object.keys(schema.shape));
  const choices = Object.values(codes).flat() as string[];
  const norwegian = ['start', 'help', 'hall', 'form', 'full', 'by', 'tue', 'place', 'rules', 'over', 'id'];
  return new Set(
    [...shapes, ...choices, 'until', 'except', 'dates', 'weekday'].filter((key) => !norwegian.includes(key)),
  );
}

/** Replaces the value at the path of a field. */
function withValue(source: string, field: string, value: string): string {
  const parts = splitFrontMatter(bytesOf(source));
  const yaml = 'yaml' in parts ? parseYaml(parts.yaml) : { fields: {} };
  const fields = 'fields' in yaml ? yaml.fields : {};
  const path = field.split('.');
  const last = path.pop() ?? '';
  const holder = path.reduce((each, key) => each[key] as Record<string, unknown>, fields);
  holder[last] = value === 'true' ? true : value;
  return entryText(fields, 'body' in parts ? parts.body : '');
}
