import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { unwrap } from '../../../src/schemas/fields/field.ts';
import { type CollectionName, collections } from '../../../src/schemas/collections.ts';
import { FULL } from './full-entries.ts';
import { bodies, texts } from './payloads.ts';

/** A valid entry full of what tries to be more than text. */
export interface PayloadEntry {
  path: string;
  /** What stands in every field that takes any text. */
  text: string;
  source: string;
}

// Every text in every field of every collection is for the deep run; each day, some in some of the collections.
const SHARE = process.env.DUGNAD_DEEP ? 1 : 3;

/** Makes entries of every collection for the texts, and of events and pages for every body. */
export function payloadEntries(): PayloadEntry[] {
  return Object.entries(FULL).flatMap(([beginning, fields], place) => {
    const hasAllBodies = beginning === 'events/payload' || beginning === 'pages/payload';
    const some = bodies.slice(0, texts.length).filter((_, index) => index % SHARE === place % SHARE);
    return (hasAllBodies ? bodies : some).map((body) => {
      const index = bodies.indexOf(body);
      const text = texts[index % texts.length] ?? '';
      const source = `---\n${JSON.stringify(fill(fields, text))}\n---\n\n${body}\n`;
      return { path: `${beginning}-${String(index + 1).padStart(2, '0')}.md`, text, source };
    });
  });
}

/** Lists the text fields of the schemas that no payload goes into. */
export function untouchedFields(): string[] {
  const touched = new Set(
    Object.entries(FULL).flatMap(([beginning, fields]) => marked(fields, [collectionOf(beginning)])),
  );
  const names = new Set(Object.keys(FULL).map(collectionOf));
  return [...names].flatMap((name) =>
    textFields(collections[name].schema, [name]).filter((field) => !touched.has(field)),
  );
}

function collectionOf(beginning: string): CollectionName {
  return beginning.split('/')[0] as CollectionName;
}

function fill(value: unknown, text: string): unknown {
  if (value === '') return text;
  if (Array.isArray(value)) return value.map((each) => fill(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, text)]));
}

function marked(value: unknown, path: string[]): string[] {
  if (value === '') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  const isNameless = Array.isArray(value) || path.at(-1) === 'translations';
  return Object.entries(value).flatMap(([key, each]) => marked(each, [...path, isNameless ? '*' : key]));
}

/** Lists the fields of a schema that accept any text, as `rooms.*.title`. */
function textFields(schema: z.ZodType, path: string[]): string[] {
  const { inner } = unwrap(schema);
  switch (inner.def.type) {
    case 'object':
      return Object.entries((inner as z.ZodObject).shape).flatMap(([key, each]) =>
        textFields(each as z.ZodType, [...path, key]),
      );
    case 'array':
      return textFields((inner as z.ZodArray<z.ZodType>).element, [...path, '*']);
    case 'record':
      return textFields((inner as z.ZodRecord).valueType as z.ZodType, [...path, '*']);
    case 'string':
      return isDeepStrictEqual(inner.safeParse('<b> x').data, '<b> x') ? [path.join('.')] : [];
    default:
      return [];
  }
}
