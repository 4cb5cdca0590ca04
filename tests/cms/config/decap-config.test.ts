import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decapParts } from '../../../src/integrations/editor.ts';
import { admin, everyField, fieldsIn, formsOf, moderator, turlag, two } from '../forms.ts';

const outDir = mkdtempSync(join(tmpdir(), 'dugnad-decap-'));
let validateConfig: (config: object) => void;

beforeAll(async () => {
  await build({
    ...{ configFile: false, logLevel: 'silent', plugins: [decapParts()] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ outDir, minify: false, target: 'esnext' },
      // What a module does beside what is asked of it needs a browser.
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
      lib: { entry: fileURLToPath(new URL('../decap-check.ts', import.meta.url)), formats: ['es'], fileName: 'check' },
    },
  });
  const decap: typeof import('../decap-check.ts') = await import(`${outDir}/check.js`);
  const { list, number, object, relation, select } = decap;
  const schemas: Record<string, object> = { list, number, object, relation, select };
  for (const name of [
    'string',
    'text',
    'markdown',
    'boolean',
    'image',
    'moment',
    'point',
    'repeat',
    'changes',
    'organisers',
    'begin',
    'more',
    ...Object.keys(schemas),
  ])
    decap.registerWidget(name, () => null, undefined, schemas[name]);
  validateConfig = decap.validateConfig;
});

afterAll(() => rmSync(outDir, { recursive: true }));

const people = { admin, moderator, 'an association': turlag, 'one who writes for two': two };

test.each(Object.entries(people))('Decap itself finds no fault in the configuration of %s', (_, editor) => {
  expect(() => validateConfig(JSON.parse(JSON.stringify(formsOf(editor))))).not.toThrow();
});

test.each([
  { name: 'github', repo: 'elvedal/innhold', branch: 'main', base_url: 'https://login.example' },
  { name: 'forgejo', repo: 'elvedal/innhold', branch: 'main', base_url: 'https://git.example', app_id: 'a1' },
])('nor with the content kept elsewhere: %o', (backend) => {
  expect(() => validateConfig(JSON.parse(JSON.stringify({ ...formsOf(admin), backend })))).not.toThrow();
});

test('Decap reports an invalid configuration', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const forms = formsOf(admin);
  expect(() => validateConfig({ ...forms, collections: [{ name: 'events' }] })).toThrow(/collections/);
});

/** What each widget of ours may be told. Decap lets any other word through, slips of the pen too. */
const SHARED = ['name', 'label', 'widget', 'required', 'hint', 'default', 'first', 'of_existing'];
const SETTINGS: Record<string, readonly string[]> = {
  hidden: [],
  string: ['pattern'],
  text: [],
  markdown: ['buttons', 'editor_components'],
  boolean: [],
  number: ['value_type', 'step', 'min', 'max'],
  select: ['options', 'multiple', 'min', 'max'],
  relation: [
    'collection',
    'search_fields',
    'display_fields',
    'value_field',
    'options_length',
    'multiple',
    'min',
    'max',
  ],
  object: ['fields', 'collapsed'],
  list: ['fields', 'field', 'collapsed', 'summary', 'label_singular', 'min', 'max'],
  picture: [],
  moment: ['timed'],
  point: [],
  repeat: [],
  changes: [],
  organisers: ['options'],
  begin: [],
  more: [],
};

test.each(Object.entries(people))(
  'the configuration of %s tells every widget only what it understands',
  (_, editor) => {
    const strays = formsOf(editor)
      .collections.flatMap((each) => everyField(fieldsIn(each)))
      .flatMap(([way, field]) => {
        const known = SETTINGS[field.widget];
        if (!known) return [`${way}: there is no widget ${field.widget}`];
        return Object.keys(field)
          .filter((key) => ![...SHARED, ...known].includes(key))
          .map((key) => `${way}: ${field.widget} does not know ${key}`);
      });
    expect(strays).toEqual([]);
  },
);
