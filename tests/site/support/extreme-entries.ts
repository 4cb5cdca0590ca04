import type { z } from 'zod';
import { unwrap } from '../../../src/schemas/fields/field.ts';
import { type CollectionName, collections } from '../../../src/schemas/collections.ts';
import { entryFile } from '../../entries/files.ts';
import { FULL } from './full-entries.ts';

/** A valid entry that says as little, or as much, as an entry of its collection can. */
export interface ExtremeEntry {
  path: string;
  collection: CollectionName;
  source: string;
}

/** What is hard to set: words of 80 characters, text from right to left, and signs outside the first plane. */
const LONG_TEXTS: Record<string, string> = {
  ord: 'Frivillighetssentralsamarbeidskoordineringsmøteinnkallingsutsendelsesansvarlig12. ',
  arabisk: 'متطوعون في البلدية يساعدون كبار السن على التسوق والتنقل. ',
  emoji: '👩🏽‍🌾🎉 «Dugnad» & “kaffe” — 100 % gøy! 🏳️‍🌈🧶 ',
};

/** Makes an entry of each collection with nothing but its required fields. */
export function fewestEntries(): ExtremeEntry[] {
  return names().map((collection) => ({
    ...{ path: `${collection}/minst.md`, collection },
    source: entryFile(collection, {}, ''),
  }));
}

/** Makes entries of each collection with every field there is, each text and each list as long as it may be. */
export function longestEntries(): ExtremeEntry[] {
  return Object.entries(FULL).flatMap(([beginning, fields]) =>
    Object.entries(LONG_TEXTS).map(([name, text]) => {
      const collection = beginning.split('/')[0] as CollectionName;
      const longest = JSON.stringify(filled(collections[collection].schema, fields, text));
      const path = `${beginning.replace('payload', 'lengst')}-${name}.md`;
      return { path, collection, source: `---\n${longest}\n---\n\n${text.repeat(20)}\n\n${oddBody(text)}\n` };
    }),
  );
}

/** Writes what is hard to lay out in a text: code on one line, lists and quotations far in, a table of many columns. */
function oddBody(text: string): string {
  const list = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- ${text}`);
  const columns = Array.from({ length: 20 }, () => 'kolonne');
  const table = [columns, columns.map(() => '---'), columns].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `    ${text.repeat(10)}`,
    ['```', text.repeat(10), '```'].join('\n'),
    list.join('\n'),
    `${'> '.repeat(20)}${text}`,
    table.join('\n'),
  ].join('\n\n');
}

function names(): CollectionName[] {
  return Object.keys(collections) as CollectionName[];
}

/** Fills the marked texts of a value to the length that its schema allows, and lists of texts to their number. */
function filled(schema: z.ZodType, value: unknown, text: string): unknown {
  const { inner } = unwrap(schema);
  if (value === '') return longestText(text, (inner as z.ZodString).maxLength ?? 1000);
  if (Array.isArray(value)) return filledList(inner as z.ZodArray<z.ZodType>, value, text);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, filled(schemaOf(inner, key), each, text)]);
  return Object.fromEntries(entries);
}

function filledList(list: z.ZodArray<z.ZodType>, [first, ...others]: unknown[], text: string): unknown[] {
  if (first !== '') return [first, ...others].map((each) => filled(list.element, each, text));
  const most = list.def.checks?.map((check) => (check._zod.def as { maximum?: number }).maximum).find(Boolean) ?? 3;
  return Array.from({ length: most }, () => filled(list.element, '', text));
}

function schemaOf(inner: z.ZodType, key: string): z.ZodType {
  if (inner.def.type === 'record') return (inner as z.ZodRecord).valueType as z.ZodType;
  return (inner as z.ZodObject).shape[key] as z.ZodType;
}

// Never half a sign: a text that ends between two halves of one is refused.
function longestText(text: string, most: number): string {
  const signs = [...new Intl.Segmenter('nb').segment(text.repeat(Math.ceil(most / text.length)))];
  const fitting = signs.filter(({ index, segment }) => index + segment.length <= most);
  return fitting
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
