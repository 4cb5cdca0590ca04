import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { DecapConfig } from '../../../src/cms/config/decap-config.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import type { OpenIndex } from '../../../src/feeds/open-data/open-index.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { filesOf } from '../../../src/publish/files/portal-files.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';

const ORIGIN = 'https://elvedal.example';
const files = sampleFiles();

function sampleFiles(moreSettings = ''): Map<string, string> {
  const content = readContentFolder('content').map((file) =>
    'bytes' in file && file.path === 'site.yml'
      ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from(moreSettings)]) }
      : file,
  );
  const { settings, ...validation } = validateContent(content, languageOf('nb'));
  if (!settings) throw new Error('The sample has no settings.');
  const loaded = {
    validation: { ...validation, settings },
    now: '2026-11-21T10:00',
    sampleShown: false,
    commit: 'abc',
  };
  return filesOf(loaded, ORIGIN);
}

function parsed<Data>(path: string): Data {
  return JSON.parse(files.get(path) ?? '') as Data;
}

describe.each(collectionNames)('The open data of %s in the sample', (name) => {
  const entries = parsed<{ slug: string }[]>(`data/${name}.json`);
  const schema = parsed<{ $id: string }>(`data/${name}.schema.json`);
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictSchema: true }));

  test('matches its schema', () => {
    const isValid = ajv.compile(schema);
    expect(entries.length).toBeGreaterThan(0);
    expect(isValid(entries) || isValid.errors).toBe(true);
  });

  test('would not match with anything else in it', () => {
    expect(ajv.validate(schema, [{ ...entries[0], secret: 1 }])).toBe(false);
    expect(ajv.validate(schema, [{ ...entries[0], checked: '2026-13-01' }])).toBe(false);
  });

  test('has a schema at its own id', () => {
    expect(schema.$id).toBe(`${ORIGIN}/data/${name}.schema.json`);
  });

  test('is sorted by slug', () => {
    const slugs = entries.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)].sort());
  });

  test('has a row for each entry', () => {
    const rows = files.get(`data/${name}.csv`)?.split(/\r\n(?=")/) ?? [];
    expect(rows).toHaveLength(entries.length + 1);
  });
});

test('The index lists every file of open data but itself, and no missing file', () => {
  const listed = parsed<OpenIndex>('data/index.json').files.map(({ url }) => url.slice(ORIGIN.length + 1));
  // The stamps are for the next build alone, and the filters for the scripts of lists.
  const unlisted = /^data\/(?:index|calendar-stamps|filters\/.+)\.json$/;
  const data = [...files.keys()].filter((path) => path.startsWith('data/') && !unlisted.test(path));
  expect(listed.filter((path) => path.startsWith('data/')).sort()).toEqual(data.sort());
  expect(listed.filter((path) => !files.has(path))).toEqual([]);
});

test('The index has the type, licence, size and date of each file', () => {
  const index = parsed<OpenIndex>('data/index.json');
  expect(index).toMatchObject({
    title: 'Åpne data: Dugnad i Elvedal',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.no' },
    attribution: 'Kilde: Dugnad i Elvedal, elvedal.example. CC BY 4.0',
  });
  expect(index.files.find(({ url }) => url.endsWith('/venues.json'))).toEqual({
    url: `${ORIGIN}/data/venues.json`,
    type: 'application/json',
    title: 'Lokaler',
    description: expect.stringMatching(/\.$/),
    licence: 'CC BY 4.0',
    count: parsed<unknown[]>('data/venues.json').length,
    updated: expect.stringMatching(/^2026-\d{2}-\d{2}T.*Z$/),
    schema: `${ORIGIN}/data/venues.schema.json`,
  });
});

test("The editor's forms are a file only if a Git service hosts the content", () => {
  expect(files.has('admin/config.json')).toBe(false);
  const backend = { name: 'forgejo', repo: 'elvedal/innhold', base_url: 'https://git.example', app_id: 'a1' };
  const written = sampleFiles(`editing: { backend: ${JSON.stringify(backend)} }\n`);
  const forms = JSON.parse(written.get('admin/config.json') ?? '') as DecapConfig;
  expect(forms.backend).toEqual({ ...backend, branch: 'main' });
  expect(forms.collections.map(({ name }) => name)).toEqual([...collectionNames, 'settings']);
});

test('The same content gives the same bytes', () => {
  expect([...sampleFiles()]).toEqual([...files]);
});
