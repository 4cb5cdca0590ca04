import { describe, expect, test } from 'vitest';
import { idFromPath, idOfTwin } from '../../src/domain/identity.ts';
import {
  type ContentFile,
  isEntry,
  type ValidationReport,
  validateContent,
} from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { controls } from './controls.ts';
import { bytesOf, closuresFile, entryFile, siteFile } from './files.ts';
import { hostile } from './hostile.ts';

const ID = '0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e';

function file(path: string, source: string | Uint8Array): ContentFile {
  return { path, bytes: bytesOf(source) };
}

const SETTINGS = [file('site.yml', siteFile()), file('closures.yml', closuresFile())];

function judged(...files: ContentFile[]): ValidationReport {
  return validateContent([...SETTINGS, ...files], languageOf('nb'));
}

function idsOf({ entries }: ValidationReport): Record<string, string> {
  return Object.fromEntries(
    Object.values(entries)
      .flat()
      .map(({ path, id }) => [path, id]),
  );
}

function told({ problems }: ValidationReport): string[] {
  return problems.map(({ file, field, level }) => `${level} ${file} ${field}`);
}

describe('The id of an entry', () => {
  test('is the one in the file, in small letters', () => {
    const judgement = judged(file('pages/om.md', entryFile('pages', { id: ID.toUpperCase() })));
    expect(idsOf(judgement)).toEqual({ 'pages/om.md': ID });
  });

  test('follows from the path where the file has none', () => {
    expect(idsOf(judged(file('pages/om.md', entryFile('pages'))))).toEqual({
      'pages/om.md': idFromPath('pages/om.md'),
    });
  });

  test('stays with the earlier of two paths, and the later gets one of its own and is told of', () => {
    const judgement = judged(
      file('pages/b.md', entryFile('pages', { id: ID })),
      file('pages/a.md', entryFile('pages', { id: ID.toUpperCase() })),
    );
    expect(idsOf(judgement)).toEqual({ 'pages/a.md': ID, 'pages/b.md': idOfTwin(ID, 'pages/b.md') });
    expect(told(judgement)).toEqual(['warning pages/b.md id']);
    expect(judgement.problems[0]?.reason).toContain('pages/a.md');
  });

  test('is one of its own for each of three', () => {
    const paths = ['pages/a.md', 'pages/b.md', 'pages/c.md'];
    const judgement = judged(...paths.map((path) => file(path, entryFile('pages', { id: ID }))));
    expect(new Set(Object.values(idsOf(judgement))).size).toBe(3);
    expect(told(judgement)).toEqual(['warning pages/b.md id', 'warning pages/c.md id']);
  });

  test('is told of when someone takes the id that follows from another path', () => {
    const stolen = idFromPath('pages/b.md');
    const judgement = judged(
      file('pages/a.md', entryFile('pages', { id: stolen })),
      file('pages/b.md', entryFile('pages')),
    );
    expect(idsOf(judgement)).toEqual({ 'pages/a.md': stolen, 'pages/b.md': idOfTwin(stolen, 'pages/b.md') });
    expect(told(judgement)).toEqual(['warning pages/b.md id']);
  });

  test('is unlike all others even when someone has worked out what a twin would get', () => {
    const judgement = judged(
      file('pages/a.md', entryFile('pages', { id: ID })),
      file('pages/b.md', entryFile('pages', { id: idOfTwin(ID, 'pages/c.md') })),
      file('pages/c.md', entryFile('pages', { id: ID })),
    );
    expect(new Set(Object.values(idsOf(judgement))).size).toBe(3);
  });

  test('of an entry that is left out is free', () => {
    const judgement = judged(
      file('pages/a.md', entryFile('pages', { id: ID, title: undefined })),
      file('pages/b.md', entryFile('pages', { id: ID })),
    );
    expect(idsOf(judgement)).toEqual({ 'pages/b.md': ID });
  });
});

test('The order in which a disk lists files changes nothing', () => {
  const files = [...SETTINGS, ...hostile, ...controls].map((each) =>
    'source' in each ? file(each.path, each.source) : each,
  );
  const shuffles = [1, 2, 3, 4, 5].map((seed) =>
    JSON.stringify(validateContent(shuffled(files, seed), languageOf('nb'))),
  );
  expect(new Set([JSON.stringify(validateContent(files, languageOf('nb'))), ...shuffles]).size).toBe(1);
});

test('Every valid entry is kept with every bad one beside it', () => {
  const onDisk = hostile.filter(({ notOnDisk }) => !notOnDisk);
  const { entries, leftOut, problems } = judged(
    ...[...onDisk, ...controls].map(({ path, source }) => file(path, source)),
  );
  expect(leftOut).toEqual(onDisk.map(({ path }) => path).sort());
  expect(Object.values(entries).flat()).toHaveLength(controls.length);
  const named = new Set(problems.filter(({ level }) => level === 'error').map((each) => each.file));
  expect([...named].sort()).toEqual(leftOut);
});

describe('A language of the site', () => {
  test('for which the portal has no words is told of, since it gets no pages', () => {
    const languages = '[{ code: en, full: true }, { code: so }]';
    const judgement = validateContent(
      [file('site.yml', siteFile({ languages })), ...SETTINGS.slice(1)],
      languageOf('nb'),
    );
    expect(told(judgement)).toEqual(['warning site.yml languages.1.code']);
    expect(judgement.problems[0]?.reason).toContain('somali');
  });
});

describe('A reference that leads nowhere is a warning', () => {
  test.each([
    ['an association', 'events/a.md', entryFile('events', { associations: '[borte]' }), 'associations.0'],
    ['a venue', 'events/a.md', entryFile('events', { associations: '[turlag]', venue: 'borte' }), 'venue'],
    [
      'the venue of a change',
      'events/a.md',
      entryFile('events', {
        associations: '[turlag]',
        changes: '[{ date: 2026-11-24, status: moved, venue: borte }]',
      }),
      'changes.0.venue',
    ],
    [
      'a grant deep in a venue',
      'venues/a.md',
      entryFile('venues', { fixed_times: '{ deadline: { date: 2027-04-01 }, grant: borte }' }),
      'fixed_times.grant',
    ],
    ['an area', 'events/a.md', entryFile('events', { associations: '[turlag]', area: 'borte' }), 'area'],
  ])('%s', (_, path, source, field) => {
    const judgement = judged(file('associations/turlag.md', entryFile('associations')), file(path, source));
    expect(told(judgement)).toEqual([`warning ${path} ${field}`]);
    expect(judgement.leftOut).toEqual([]);
    expect(idsOf(judgement)).toHaveProperty([path]);
  });

  test('to an entry that is left out', () => {
    const judgement = judged(
      file('associations/turlag.md', entryFile('associations', { themes: '[]' })),
      file('events/a.md', entryFile('events', { associations: '[turlag]' })),
    );
    expect(told(judgement)).toEqual(['error associations/turlag.md themes', 'warning events/a.md associations.0']);
  });

  test('from the settings', () => {
    const site = siteFile({
      centres: '[{ title: A, area: borte, venue: borte, contact: { role: Leder, phone: 113 } }]',
    });
    const judgement = validateContent([file('site.yml', site), file('closures.yml', closuresFile())], languageOf('nb'));
    expect(told(judgement)).toEqual(['warning site.yml centres.0.area', 'warning site.yml centres.0.venue']);
    expect(judgement.settings?.site.centres[0]?.venue).toBe('borte');
  });

  test('but one to an entry that comes later in the alphabet is none', () => {
    const judgement = judged(
      file('associations/turlag.md', entryFile('associations')),
      file('events/a.md', entryFile('events', { associations: '[turlag]', venue: 'aa' })),
      file('venues/aa.md', entryFile('venues')),
    );
    expect(told(judgement)).toEqual([]);
  });
});

describe('Without settings nothing can be built, and everything is still judged', () => {
  test.each([
    ['site.yml is missing', [file('closures.yml', closuresFile())], 'site.yml file'],
    ['closures.yml is missing', [file('site.yml', siteFile())], 'closures.yml file'],
    [
      'site.yml is a link',
      [{ path: 'site.yml', fault: 'not-a-file' }, file('closures.yml', closuresFile())],
      'site.yml file',
    ],
    [
      'site.yml has a wrong key',
      [file('site.yml', siteFile({ nmae: 'A' })), file('closures.yml', closuresFile())],
      'site.yml nmae',
    ],
    [
      'site.yml is not UTF-8',
      [file('site.yml', Uint8Array.of(0xe5)), file('closures.yml', closuresFile())],
      'site.yml file',
    ],
    [
      'a colour is none',
      [file('site.yml', siteFile({ colours: '{ press: red }' })), file('closures.yml', closuresFile())],
      'site.yml colours.press',
    ],
  ] as [string, ContentFile[], string][])('%s', (_, settings, problem) => {
    const judgement = validateContent([...settings, file('pages/a.md', entryFile('pages'))], languageOf('nb'));
    expect(judgement).not.toHaveProperty('settings');
    expect(told(judgement)).toEqual([`error ${problem}`]);
    expect(judgement.entries.pages).toHaveLength(1);
  });

  test('and a rule without a last day is then judged as if there were no school years', () => {
    const event = entryFile('events', { associations: '[turlag]', repeat: '{ every: week }' });
    const files = [file('associations/turlag.md', entryFile('associations')), file('events/a.md', event)];
    const judgement = validateContent(
      [file('site.yml', siteFile()), file('closures.yml', '- a'), ...files],
      languageOf('nb'),
    );
    expect(told(judgement)).toEqual(['error closures.yml file', 'warning events/a.md repeat.until']);
  });

  test('and the line of a fault in them is that of the file', () => {
    const site = siteFile().replace('owner: municipality', 'owner: municipality\nowner: private');
    const { problems } = validateContent(
      [file('site.yml', site), file('closures.yml', closuresFile())],
      languageOf('nb'),
    );
    const line = site.split('\n').indexOf('owner: private') + 1;
    expect(problems).toMatchObject([{ field: 'owner', reason: expect.stringContaining(`linje ${line}`) }]);
  });
});

test('The line of a fault in an entry is that of the file', () => {
  const source = entryFile('pages', { '"title"': 'Annet' });
  const { problems } = judged(file('pages/a.md', source));
  const line = source.split('\n').indexOf('"title": Annet') + 1;
  expect(problems).toMatchObject([{ field: 'title', reason: expect.stringContaining(`linje ${line}`) }]);
});

test('Entries are grouped by collection, and a collection without any is empty', () => {
  const { entries } = judged(file('pages/a.md', entryFile('pages')), file('grants/a.md', entryFile('grants')));
  expect(entries.pages.map(({ slug }) => slug)).toEqual(['a']);
  expect(entries.grants.map(({ slug }) => slug)).toEqual(['a']);
  expect(entries.events).toEqual([]);
});

test.each([
  ['events/a.md', true],
  ['nyheter/a.md', true],
  ['events/2026/a.md', true],
  ['events', true],
  ['site.yml', false],
  ['README.md', false],
  ['media/turlag/a.jpg', false],
  ['.git/config', false],
  ['events/.gitkeep', false],
  ['../events/a.md', false],
  ['constructor', false],
])('Whether %s is to be an entry: %s', (path, expected) => {
  expect(isEntry(path)).toBe(expected);
});

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, at) => ({ item, key: Math.sin(seed * 1000 + at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
