import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/schemas/collections.ts';
import { field, reference } from '../../src/schemas/fields/field.ts';
import { type JsonSchema, jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { openEntrySchema } from '../../src/schemas/open-entry.ts';
import { date, instant, kroner, moment, organisationNumber, webAddress } from '../../src/schemas/fields/scalars.ts';

/** Lists every part of a JSON Schema with its way there. */
function partsOf(schema: JsonSchema, way: string): { way: string; part: JsonSchema; isField: boolean }[] {
  const { properties = {}, items, additionalProperties } = schema;
  const below = Object.entries(properties).flatMap(([key, each]) => {
    const [own, ...rest] = partsOf(each, `${way}.${key}`);
    return own ? [{ ...own, isField: true }, ...rest] : [];
  });
  return [
    { way, part: schema, isField: false },
    ...below,
    ...(items ? partsOf(items, `${way}.*`) : []),
    ...(typeof additionalProperties === 'object' ? partsOf(additionalProperties, `${way}.*`) : []),
  ];
}

describe.each(collectionNames)('The open data of %s', (name) => {
  const parts = partsOf(jsonSchemaOf(openEntrySchema(name), 'nb'), name);

  test('has a title for every field', () => {
    expect(parts.filter(({ isField }) => isField).length).toBeGreaterThan(15);
    expect(parts.filter(({ part, isField }) => isField && !part.title?.trim()).map(({ way }) => way)).toEqual([]);
  });

  test('describes every part', () => {
    expect(parts.filter(({ part }) => !part.type).map(({ way }) => way)).toEqual([]);
  });

  test('allows nothing that is not described', () => {
    const open = parts.filter(({ part }) => part.type === 'object' && part.additionalProperties === undefined);
    expect(open.map(({ way }) => way)).toEqual([]);
  });

  test('leaves out consent of people in pictures, and unsanitised text', () => {
    expect(parts.filter(({ way }) => /\.(?:consent|body)$/.test(way))).toEqual([]);
  });
});

test.each([
  ['a date', date(), { type: 'string', format: 'date' }],
  ['an instant', instant(), { type: 'string', format: 'date-time' }],
  ['a moment', moment(), { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$` }],
  ['an address', webAddress(), { type: 'string', maxLength: 500, pattern: '^[Hh][Tt][Tt][Pp][Ss]://' }],
  ['a number of an organisation', organisationNumber(), { type: 'string', pattern: String.raw`^[1-9]\d{8}$` }],
  ['an amount', kroner(), { type: 'number', minimum: 0, maximum: 1_000_000 }],
  ['a reference', reference('venues'), expect.objectContaining({ $comment: 'slug: /data/venues.json' })],
])('The rules of %s are described to other tools', (_, schema, expected) => {
  const optional = z.strictObject({ field: schema.optional() });
  expect(jsonSchemaOf(optional, 'nb').properties?.field).toEqual(expected);
});

test('A field has the labels of the requested language, also with a default', () => {
  const words = { nb: 'Område', nn: 'Område', en: 'Area' };
  const schema = z.strictObject({
    area: field(words, z.array(z.string()).default([]), { nb: 'Bare ett.', nn: 'Berre eitt.', en: 'Only one.' }),
  });
  expect(jsonSchemaOf(schema, 'nn').properties?.area).toMatchObject({ title: 'Område', description: 'Berre eitt.' });
});
