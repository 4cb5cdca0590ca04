import { describe, expect, test } from 'vitest';
import { idFromPath, idOfDuplicate } from '../../src/domain/identity.ts';
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

function validated(...files: ContentFile[]): ValidationReport {
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
  test('is the one in the file, in lower case', () => {
    const validation = validated(file('pages/om.md', entryFile('pages', { id: ID.toUpperCase() })));
    expect(idsOf(validation)).toEqual({ 'pages/om.md': ID });
  });

  test('is derived from the path if the file has none', () => {
    expect(idsOf(validated(file('pages/om.md', entryFile('pages'))))).toEqual({
      'pages/om.md': idFromPath('pages/om.md'),
    });
  });

  test('stays with the earlier of two paths, and the later gets its own with a warning', () => {
    const validation = validated(
      file('pages/b.md', entryFile('pages', { id: ID })),
      file('pages/a.md', entryFile('pages', { id: ID.toUpperCase() })),
    );
    expect(idsOf(validation)).toEqual({ 'pages/a.md': ID, 'pages/b.md': idOfDuplicate(ID, 'pages/b.md') });
    expect(told(validation)).toEqual(['warning pages/b.md id']);
    expect(validation.problems[0]?.reason).toContain('pages/a.md');
  });

  test('is different for each of three', () => {
    const paths = ['pages/a.md', 'pages/b.md', 'pages/c.md'];
    const validation = validated(...paths.map((path) => file(path, entryFile('pages', { id: ID }))));
    expect(new Set(Object.values(idsOf(validation))).size).toBe(3);
    expect(told(validation)).toEqual(['warning pages/b.md id', 'warning pages/c.md id']);
  });

  test('is reported if another file takes the id derived from a path', () => {
    const stolen = idFromPath('pages/b.md');
    const validation = validated(
      file('pages/a.md', entryFile('pages', { id: stolen })),
      file('pages/b.md', entryFile('pages')),
    );
    expect(idsOf(validation)).toEqual({ 'pages/a.md': stolen, 'pages/b.md': idOfDuplicate(stolen, 'pages/b.md') });
    expect(told(validation)).toEqual(['warning pages/b.md id']);
  });

  test('is unique even if someone has computed what a duplicate would get', () => {
    const validation = validated(
      file('pages/a.md', entryFile('pages', { id: ID })),
      file('pages/b.md', entryFile('pages', { id: idOfDuplicate(ID, 'pages/c.md') })),
      file('pages/c.md', entryFile('pages', { id: ID })),
    );
    expect(new Set(Object.values(idsOf(validation))).size).toBe(3);
  });

  test('of an entry that is left out is free', () => {
    const validation = validated(
      file('pages/a.md', entryFile('pages', { id: ID, title: undefined })),
      file('pages/b.md', entryFile('pages', { id: ID })),
    );
    expect(idsOf(validation)).toEqual({ 'pages/b.md': ID });
  });
});

test('The order of files on disk changes nothing', () => {
  const files = [...SETTINGS, ...hostile, ...controls].map((each) =>
    'source' in each ? file(each.path, each.source) : each,
  );
  const shuffles = [1, 2, 3, 4, 5].map((seed) =>
    JSON.stringify(validateContent(shuffled(files, seed), languageOf('nb'))),
  );
  expect(new Set([JSON.stringify(validateContent(files, languageOf('nb'))), ...shuffles]).size).toBe(1);
});

test('Every valid entry is kept with every invalid one beside it', () => {
  const onDisk = hostile.filter(({ notOnDisk }) => !notOnDisk);
  const { entries, leftOut, problems } = validated(
    ...[...onDisk, ...controls].map(({ path, source }) => file(path, source)),
  );
  expect(leftOut).toEqual(onDisk.map(({ path }) => path).sort());
  expect(Object.values(entries).flat()).toHaveLength(controls.length);
  const named = new Set(problems.filter(({ level }) => level === 'error').map((each) => each.file));
  expect([...named].sort()).toEqual(leftOut);
});

describe('A language of the site', () => {
  test('without words in the portal is reported, since it gets no pages', () => {
    const languages = '[{ code: en, full: true }, { code: fa }]';
    const validation = validateContent(
      [file('site.yml', siteFile({ languages })), ...SETTINGS.slice(1)],
      languageOf('nb'),
    );
    expect(told(validation)).toEqual(['warning site.yml languages.1.code']);
    expect(validation.problems[0]?.reason).toContain('persisk');
  });
});

describe('A broken reference is a warning', () => {
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
    const validation = validated(file('associations/turlag.md', entryFile('associations')), file(path, source));
    expect(told(validation)).toEqual([`warning ${path} ${field}`]);
    expect(validation.leftOut).toEqual([]);
    expect(idsOf(validation)).toHaveProperty([path]);
  });

  test('to an entry that is left out', () => {
    const validation = validated(
      file('associations/turlag.md', entryFile('associations', { themes: '[]' })),
      file('events/a.md', entryFile('events', { associations: '[turlag]' })),
    );
    expect(told(validation)).toEqual(['error associations/turlag.md themes', 'warning events/a.md associations.0']);
  });

  test('from the settings', () => {
    const site = siteFile({
      centres: '[{ title: A, area: borte, venue: borte, contact: { role: Leder, phone: 113 } }]',
    });
    const validation = validateContent(
      [file('site.yml', site), file('closures.yml', closuresFile())],
      languageOf('nb'),
    );
    expect(told(validation)).toEqual(['warning site.yml centres.0.area', 'warning site.yml centres.0.venue']);
    expect(validation.settings?.site.centres[0]?.venue).toBe('borte');
  });

  test('but one to an entry later in the alphabet is not', () => {
    const validation = validated(
      file('associations/turlag.md', entryFile('associations')),
      file('events/a.md', entryFile('events', { associations: '[turlag]', venue: 'aa' })),
      file('venues/aa.md', entryFile('venues')),
    );
    expect(told(validation)).toEqual([]);
  });
});

describe('Without settings nothing can be built, and everything is still validated', () => {
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
    const validation = validateContent([...settings, file('pages/a.md', entryFile('pages'))], languageOf('nb'));
    expect(validation).not.toHaveProperty('settings');
    expect(told(validation)).toEqual([`error ${problem}`]);
    expect(validation.entries.pages).toHaveLength(1);
  });

  test('and a rule without a last day is then validated as if there were no school years', () => {
    const event = entryFile('events', { associations: '[turlag]', repeat: '{ every: week }' });
    const files = [file('associations/turlag.md', entryFile('associations')), file('events/a.md', event)];
    const validation = validateContent(
      [file('site.yml', siteFile()), file('closures.yml', '- a'), ...files],
      languageOf('nb'),
    );
    expect(told(validation)).toEqual(['error closures.yml file', 'warning events/a.md repeat.until']);
  });

  test('and an error in them has its line in the file', () => {
    const site = siteFile().replace('owner: municipality', 'owner: municipality\nowner: private');
    const { problems } = validateContent(
      [file('site.yml', site), file('closures.yml', closuresFile())],
      languageOf('nb'),
    );
    const line = site.split('\n').indexOf('owner: private') + 1;
    expect(problems).toMatchObject([{ field: 'owner', reason: expect.stringContaining(`linje ${line}`) }]);
  });
});

test('An error in an entry has its line in the file', () => {
  const source = entryFile('pages', { '"title"': 'Annet' });
  const { problems } = validated(file('pages/a.md', source));
  const line = source.split('\n').indexOf('"title": Annet') + 1;
  expect(problems).toMatchObject([{ field: 'title', reason: expect.stringContaining(`linje ${line}`) }]);
});

test('Entries are grouped by collection, and a collection may be empty', () => {
  const { entries } = validated(file('pages/a.md', entryFile('pages')), file('grants/a.md', entryFile('grants')));
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
  ['drafts/events/a.md', false],
  ['draft/a.md', true],
  ['.git/config', false],
  ['events/.gitkeep', false],
  ['../events/a.md', false],
  ['constructor', false],
])('Whether %s should be an entry: %s', (path, expected) => {
  expect(isEntry(path)).toBe(expected);
});

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, at) => ({ item, key: Math.sin(seed * 1000 + at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
