import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unwrap } from '../../src/schemas/fields/field.ts';
import { collectionNames, collections, settingsFiles } from '../../src/schemas/collections.ts';
import { fieldTexts, referenceTarget } from '../../src/schemas/fields/field.ts';

const schemas: [string, z.ZodObject][] = [
  ...collectionNames.map((name): [string, z.ZodObject] => [name, collections[name].schema]),
  ...Object.entries(settingsFiles),
];

/** A field as it stands in its schema, and by its way there: `events.changes.*.venue`. */
interface Field {
  way: string;
  key: string;
  schema: z.ZodType;
}

/** Lists every field below a schema: of objects, of items in lists, of values in records. */
function fieldsBelow(schema: z.ZodType, way: string): Field[] {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsBelow(inner.element as z.ZodType, `${way}.*`);
  if (inner instanceof z.ZodRecord) return fieldsBelow(inner.valueType as z.ZodType, `${way}.*`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, each]) => [
    { way: `${way}.${key}`, key, schema: each as z.ZodType },
    ...fieldsBelow(each as z.ZodType, `${way}.${key}`),
  ]);
}

/** Lists every schema below a schema that refers to entries. */
function referencesBelow(schema: z.ZodType, way: string): { way: string; target: string }[] {
  const { inner } = unwrap(schema);
  const target = referenceTarget(inner);
  if (target) return [{ way, target }];
  if (inner instanceof z.ZodArray) return referencesBelow(inner.element as z.ZodType, `${way}.*`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, each]) => referencesBelow(each as z.ZodType, `${way}.${key}`));
}

const fields = schemas.flatMap(([name, schema]) => fieldsBelow(schema, name));

test('The walk finds fields at every depth', () => {
  const ways = fields.map(({ way }) => way);
  expect(ways.length).toBeGreaterThan(300);
  expect(ways).toEqual(
    expect.arrayContaining([
      'events.title',
      'events.changes.*.note',
      'pages.translations.*.body',
      'venues.fixed_times.deadline.opens',
      'site.yml.contacts.*.phone',
      'closures.yml.closed.*.from',
    ]),
  );
});

test('Every field has a label in both forms of Norwegian', () => {
  const bare = fields.filter(({ schema }) => {
    const label = fieldTexts(schema)?.label;
    return !label?.nb.trim() || !label.nn.trim();
  });
  expect(bare.map(({ way }) => way)).toEqual([]);
});

test('A hint is a whole sentence or two, in both forms of Norwegian', () => {
  const hints = fields.flatMap(({ way, schema }) => {
    const hint = fieldTexts(schema)?.hint;
    return hint ? [hint.nb, hint.nn].map((text) => `${way}: ${text}`) : [];
  });
  expect(hints.length).toBeGreaterThan(50);
  expect(hints.filter((hint) => !/: \S.*[.?]$/.test(hint))).toEqual([]);
});

test('The texts of a field are not codes and have no surrounding spaces', () => {
  const odd = fields
    .flatMap(({ schema }) => Object.values(fieldTexts(schema) ?? {}).flatMap((words) => [words.nb, words.nn]))
    .filter((text) => text !== text.trim() || /[{}<>_]/.test(text));
  expect(odd).toEqual([]);
});

test('Every collection has a label in both forms of Norwegian', () => {
  const bare = collectionNames.filter((name) => !collections[name].plural.nb || !collections[name].plural.nn);
  expect(bare).toEqual([]);
});

test('The key of a field is in English and lower case', () => {
  const NORWEGIAN =
    /(?:^|_)(?:navn|sted|dato|pris|frist|forening|lokale|tilskudd|adresse|kontakt|bilde|tittel|slag|tid)/;
  const odd = fields.filter(({ key }) => !/^[a-z]+(?:_[a-z]+)*$/.test(key) || NORWEGIAN.test(key));
  expect(odd.map(({ way }) => way)).toEqual([]);
});

describe('Every collection has the keys that all entries have', () => {
  test.each(collectionNames)('%s', (name) => {
    const keys = ['id', 'title', 'summary', 'lang', 'translations', 'checked', 'updated'];
    expect(Object.keys(collections[name].schema.shape)).toEqual(expect.arrayContaining(keys));
  });
});

describe('The input format can be described to other tools', () => {
  test.each(schemas)('%s as JSON Schema', (_, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(json.properties ?? {})).toEqual(Object.keys(schema.shape));
  });

  test('and a field with a default is not required', () => {
    const json = z.toJSONSchema(collections.events.schema, { io: 'input' });
    expect(json.required).toEqual(['title', 'summary', 'kind', 'associations', 'start', 'theme']);
  });

  test('and no part of it is unspecified', () => {
    const open = schemas.flatMap(([name, schema]) => openBelow(z.toJSONSchema(schema, { io: 'input' }), name));
    expect(open).toEqual([]);
  });
});

test('A reference names a collection that exists', () => {
  const references = schemas.flatMap(([name, schema]) => referencesBelow(schema, name));
  expect(references.map(({ way }) => way)).toEqual(
    expect.arrayContaining(['events.associations.*', 'events.changes.*.venue', 'site.yml.centres.*.venue']),
  );
  expect(references.filter(({ target }) => !Object.hasOwn(collections, target))).toEqual([]);
});

test('A reference is never in a record, where it would not be checked', () => {
  const hidden = fields.filter(({ schema }) => {
    const { inner } = unwrap(schema);
    return inner instanceof z.ZodRecord && referencesBelow(inner.valueType as z.ZodType, '').length > 0;
  });
  expect(hidden.map(({ way }) => way)).toEqual([]);
});

test('Every object is strict, so that typing errors are reported', () => {
  const loose = [...schemas.map(([way, schema]) => ({ way, schema })), ...fields].filter(({ schema }) => {
    const { inner } = unwrap(schema);
    return inner instanceof z.ZodObject && inner.def.catchall?._zod.def.type !== 'never';
  });
  expect(loose.map(({ way }) => way)).toEqual([]);
});

interface Described {
  type?: string;
  properties?: Record<string, Described>;
  items?: Described;
  additionalProperties?: Described | boolean;
}

/** Lists the parts of a JSON Schema that allow anything at all. */
function openBelow(described: object, way: string): string[] {
  const { type, properties = {}, items, additionalProperties } = described as Described;
  return [
    ...(type ? [] : [way]),
    ...Object.entries(properties).flatMap(([key, each]) => openBelow(each, `${way}.${key}`)),
    ...(items ? openBelow(items, `${way}.*`) : []),
    ...(typeof additionalProperties === 'object' ? openBelow(additionalProperties, `${way}.*`) : []),
  ];
}
