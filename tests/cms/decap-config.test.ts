import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
import list from 'decap-cms-widget-list/dist/esm/schema';
import number from 'decap-cms-widget-number/dist/esm/schema';
import object from 'decap-cms-widget-object/dist/esm/schema';
import relation from 'decap-cms-widget-relation/dist/esm/schema';
import select from 'decap-cms-widget-select/dist/esm/schema';
import { beforeAll, expect, test, vi } from 'vitest';
import { admin, everyField, fieldsIn, formsOf, moderator, turlag, two } from './forms.ts';

const schemas = { list, number, object, relation, select };
const bundled = ['string', 'text', 'markdown', 'boolean', 'image', 'moment', 'repeat', ...Object.keys(schemas)];

beforeAll(() => {
  for (const name of bundled) registerWidget(name, () => null, undefined, schemas[name as keyof typeof schemas]);
});

const people = { admin, moderator, 'an association': turlag, 'one who writes for two': two };

test.each(Object.entries(people))('Decap itself finds no fault in the configuration of %s', (_, editor) => {
  expect(() => validateConfig(JSON.parse(JSON.stringify(formsOf(editor))))).not.toThrow();
});

test('Decap does find a fault when there is one', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const forms = formsOf(admin);
  expect(() => validateConfig({ ...forms, collections: [{ name: 'events' }] })).toThrow(/collections/);
});

/** What each widget of ours may be told. Decap lets any other word through, slips of the pen too. */
const SHARED = ['name', 'label', 'widget', 'required', 'hint', 'default'];
const SETTINGS: Record<string, readonly string[]> = {
  hidden: [],
  string: ['pattern'],
  text: [],
  markdown: ['buttons', 'editor_components'],
  boolean: [],
  number: ['value_type', 'step', 'min', 'max'],
  select: ['options', 'multiple', 'min', 'max'],
  relation: ['collection', 'search_fields', 'display_fields', 'value_field', 'options_length', 'multiple', 'min', 'max'],
  object: ['fields', 'collapsed'],
  list: ['fields', 'field', 'collapsed', 'summary', 'min', 'max'],
  image: ['choose_url'],
  moment: ['timed'],
  repeat: [],
};

test.each(Object.entries(people))('the configuration of %s tells every widget only what it understands', (_, editor) => {
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
});
