import { entryAddress } from '../../domain/addresses.ts';
import { collectionLabel, openDataText } from '../../domain/collections/labels.ts';
import type { DeadlineStatus } from '../../domain/grants/deadline-status.ts';
import { memoizeByInputs } from '../../domain/lookups/memoize-by-inputs.ts';
import { memoizeByName } from '../../domain/lookups/memoize-by-name.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal } from '../../domain/portal.ts';
import { type AnyEntry, publishedEntries } from '../../domain/published.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { openEntrySchema } from '../../schemas/open-entry.ts';
import type { Language } from '../../i18n/index.ts';
import { cellAt, columnsOf, csvLine, csvOfLines } from './csv.ts';
import { plainText, withAbsoluteUrls } from '../plain-text.ts';

/** An entry as open data, in the shape described by its schema in `/data/`. */
export interface OpenEntry {
  slug: string;
  id: string;
  page_url: string;
  html: string;
  [field: string]: unknown;
}

/** Lists the entries of a collection as open data, by slug. */
export function openEntries(portal: Portal, name: CollectionName, origin: string): OpenEntry[] {
  return publishedEntries(portal, name).map((entry) =>
    memoizedEntry(entry, [name, origin], () => openEntry(entry, name, origin)),
  );
}

// The same object as for the last site if the entry is.
const memoizedEntry = memoizeByInputs<AnyEntry, OpenEntry>();

/** Serialises entries as JSON; each is turned into text only once. */
export function openEntriesJson(entries: readonly OpenEntry[]): string {
  return `[${entries.map(entryJson).join(',')}]`;
}

const entryJson = memoizeByObject((entry: OpenEntry) => JSON.stringify(entry));

function openEntry(entry: AnyEntry, name: CollectionName, origin: string): OpenEntry {
  const { id: _, translations, invited: __, image, ...fields }: Fields = entry.data;
  const { status } = entry as { status?: DeadlineStatus };
  return {
    slug: entry.slug,
    id: entry.id,
    page_url: origin + entryAddress(name, entry.slug),
    ...fields,
    ...(translations && { translations: openTranslations(translations, entry, origin) }),
    ...(status && deadlineState(status)),
    ...(image && { image: { src: wholeAddress(image.src, origin), alt: image.alt, credit: image.credit } }),
    html: withAbsoluteUrls(entry.html, origin),
  };
}

/** Returns the JSON Schema of a collection's file; its address is its id. */
export function openSchema(name: CollectionName, origin: string, language: Language): JsonSchema {
  return memoizedSchema(language, name, [origin], () => newSchema(name, origin, language));
}

const memoizedSchema = memoizeByName<JsonSchema>();

function newSchema(name: CollectionName, origin: string, { code }: Language): JsonSchema {
  const title = collectionLabel(name, code).other;
  const { $schema, ...items } = jsonSchemaOf(openEntrySchema(name), code === 'nn' ? 'nn' : 'nb') as JsonSchema & {
    $schema: string;
  };
  const $id = `${origin}/data/${name}.schema.json`;
  return { $schema, $id, title, description: openDataText(name, code), type: 'array', items } as JsonSchema;
}

/** Serialises a collection for spreadsheets: one row per entry, text without HTML. */
export function openCsv(entries: readonly OpenEntry[], schema: JsonSchema): string {
  const columns = columnsOf(schema).map((column) => (column === 'html' ? 'text' : column));
  const text = columns.join('\n');
  const lines = entries.map((entry) => memoizedLine(entry, [text], () => csvLine(rowOf(entry, columns))));
  return csvOfLines([csvLine(columns), ...lines]);
}

const memoizedLine = memoizeByInputs<OpenEntry, string>();

function rowOf(entry: OpenEntry, columns: readonly string[]) {
  const row = { ...entry, text: plainText(entry.html) };
  return columns.map((column) => cellAt(row, column));
}

function deadlineState({ state, next }: DeadlineStatus) {
  if (!next) return { state };
  const { date, time, opens, usual } = next;
  return { state, next_deadline: { date, ...(time && { time }), ...(opens && { opens }), confirmed: !usual } };
}

interface Fields {
  id?: string | undefined;
  invited?: readonly string[] | undefined;
  translations?: AnyEntry['data']['translations'];
  image?: { src: string; alt: string; credit?: string | undefined } | undefined;
}

function openTranslations(translations: NonNullable<Fields['translations']>, { htmlIn }: AnyEntry, origin: string) {
  const open = Object.entries(translations).map(([language, { title, summary }]) => {
    const html = htmlIn?.[language];
    return [language, { title, summary, html: html && withAbsoluteUrls(html, origin) }] as const;
  });
  return Object.fromEntries(open);
}

function wholeAddress(path: string, origin: string): string {
  return `${origin}/${path.replace(/^\//, '')}`;
}
