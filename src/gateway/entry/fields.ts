import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { readText, splitFrontMatter } from '../../entries/front-matter.ts';
import { normalise } from '../../entries/normalise.ts';
import { parseYaml, writeYaml } from '../../entries/yaml.ts';
import { collections, settingsFiles } from '../../schemas/collections.ts';
import { setByGateway } from '../../schemas/fields/common.ts';
import type { EntryLocation } from './location.ts';

/** An entry split into fields, so that two saves of different fields can be merged. */
export interface Fields {
  /** The source lines of each field, as written. */
  sources: ReadonlyMap<string, string>;
  /** The values parsed by the schema, in which an empty field and an absent one are equal. */
  values: Readonly<Record<string, unknown>>;
  body: string;
}

/** The field name that stands for the text below the front matter. */
export const BODY = 'body';

// A field starts in the first column; everything indented below it, or an item of its list, belongs to it.
const FIELD = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)'):(?:\s|$)/;

/** Splits an entry into fields; undefined unless each field starts on a line of its own. */
export function readFields(location: EntryLocation, bytes: Uint8Array): Fields | undefined {
  const parts = splitEntry(location, bytes);
  const yaml = parts && parseYaml(parts.yaml);
  if (!yaml || 'fault' in yaml) return undefined;
  const sources = splitFields(parts.yaml);
  const single = [...sources].map(([key, source]) => [key, parseField(source, key)] as const);
  if (!isDeepStrictEqual(Object.fromEntries(single), yaml.fields)) return undefined;
  return { sources, values: parsedValues(schemaOf(location), yaml.fields), body: parts.body };
}

/** Joins the fields and body of an entry into a file. */
export function writeFields(
  { collection }: EntryLocation,
  { sources, body }: Pick<Fields, 'sources' | 'body'>,
): Buffer {
  const fields = [...sources.values()].join('\n');
  if (collection === 'settings') return Buffer.from(`${fields}\n`);
  return Buffer.from(`---\n${fields}\n---\n${body ? `\n${body}\n` : ''}`);
}

/** Parses the fields of an entry without validation; undefined if they cannot be parsed. */
export function rawFields(location: EntryLocation, bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
  const parts = bytes && splitEntry(location, bytes);
  const yaml = parts && parseYaml(parts.yaml);
  return yaml && 'fields' in yaml ? yaml.fields : undefined;
}

/** Lists the fields that differ between two versions, except those that the gateway sets. */
export function differingFields(before: Fields, after: Fields): string[] {
  const keys = new Set([...Object.keys(before.values), ...Object.keys(after.values), BODY]);
  return [...keys].filter((key) => !setByGateway.has(key) && !isSameField(before, after, key));
}

/**
 * Lists the differing fields by the names that access rules use: a translated field counts as the field it translates.
 */
export function touchedFields(before: Fields, after: Fields): string[] {
  const names = differingFields(before, after).flatMap((name) =>
    name === 'translations' ? translatedFields(ownValue(before.values, name), ownValue(after.values, name)) : [name],
  );
  return [...new Set(names)];
}

/** Checks whether a field has the same value in two versions. */
export function isSameField(one: Fields, other: Fields, key: string): boolean {
  if (key === BODY) return one.body === other.body;
  return isDeepStrictEqual(ownValue(one.values, key), ownValue(other.values, key));
}

/** Returns an entry with some fields copied from another version, or removed if absent there. */
export function withFieldsOf(entry: Fields, other: Fields, keys: readonly string[]): Fields {
  const sources = new Map(entry.sources);
  const values = { ...entry.values };
  for (const key of keys.filter((each) => each !== BODY)) {
    const source = other.sources.get(key);
    if (source === undefined) sources.delete(key);
    else sources.set(key, source);
    values[key] = ownValue(other.values, key);
  }
  return { sources, values, body: keys.includes(BODY) ? other.body : entry.body };
}

/** Returns an entry with a field set to text that needs no YAML quotes; undefined removes the field. */
export function withField(entry: Fields, key: string, value: string | undefined): Fields {
  const sources = new Map(entry.sources);
  if (value === undefined) sources.delete(key);
  else sources.set(key, `${key}: ${value}`);
  return { ...entry, sources };
}

/** Returns an entry with a field set to a value; undefined or an empty list removes the field. */
export function withValue(entry: Fields, key: string, value: unknown): Fields {
  const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
  const sources = new Map(entry.sources);
  if (isAbsent) sources.delete(key);
  else sources.set(key, writeYaml({ [key]: value }));
  return { ...entry, sources, values: { ...entry.values, [key]: value } };
}

/** Returns the title of an entry, or its slug if it has none. */
export function titleOf({ slug }: EntryLocation, fields: Pick<Fields, 'values'> | undefined): string {
  const title = fields?.values.title;
  return typeof title === 'string' ? title : slug;
}

/** Returns the schema of a file. */
export function schemaOf({ collection, path }: EntryLocation): z.ZodType {
  return collection === 'settings' ? settingsFiles[path as keyof typeof settingsFiles] : collections[collection].schema;
}

function splitEntry({ collection }: EntryLocation, bytes: Uint8Array): { yaml: string; body: string } | undefined {
  if (collection !== 'settings') {
    const parts = splitFrontMatter(bytes);
    return 'fault' in parts ? undefined : parts;
  }
  const text = readText(bytes);
  return 'fault' in text ? undefined : { yaml: text.text.trimEnd(), body: '' };
}

function splitFields(yaml: string): Map<string, string> {
  const sources = new Map<string, string>();
  let name = '';
  for (const line of yaml.split('\n')) {
    const [, plain, double, single] = FIELD.exec(line) ?? [];
    const key = plain ?? double ?? single;
    if (key === undefined) {
      // Comments and empty lines before the first field stay above it.
      sources.set(name, sources.has(name) ? `${sources.get(name)}\n${line}` : line);
    } else {
      sources.set(key, name === '' && sources.has('') ? `${sources.get('')}\n${line}` : line);
      sources.delete('');
      name = key;
    }
  }
  return sources;
}

function parseField(source: string, key: string): unknown {
  const yaml = parseYaml(source);
  return 'fields' in yaml && Object.keys(yaml.fields).length === 1 ? ownValue(yaml.fields, key) : undefined;
}

function parsedValues(schema: z.ZodType, fields: Record<string, unknown>): Record<string, unknown> {
  const fitted = normalise(schema, fields, '', []) as Record<string, unknown> | undefined;
  const parsed = schema.safeParse(fitted ?? {});
  return parsed.success ? (parsed.data as Record<string, unknown>) : (fitted ?? {});
}

function translatedFields(before: unknown = {}, after: unknown = {}): string[] {
  const translations = [before, after].map((each) => Object(each) as Record<string, Record<string, unknown>>);
  const keysOf = (objects: readonly object[]) => [...new Set(objects.flatMap(Object.keys))];
  return keysOf(translations).flatMap((language) => {
    const [old, fresh] = translations.map((each) => Object(ownValue(each, language)) as Record<string, unknown>) as [
      Side,
      Side,
    ];
    return keysOf([old, fresh]).filter((name) => !isDeepStrictEqual(ownValue(old, name), ownValue(fresh, name)));
  });
}

type Side = Record<string, unknown>;

function ownValue(values: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
