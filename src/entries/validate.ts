import type { z } from 'zod';
import { faultsOfTime, warningsOfTime } from '../domain/event-rules.ts';
import { type CleanText, renderMarkdown } from '../markdown/render.ts';
import type { Closures } from '../schemas/closures.ts';
import { type CollectionName, collections, type settingsFiles } from '../schemas/collections.ts';
import type { Event } from '../schemas/event.ts';
import { isPrintable } from '../schemas/text.ts';
import { readText, splitFrontMatter } from './front-matter.ts';
import { normalise, type ScalarFault } from './normalise.ts';
import { type Problem, problemsIn, type ReasonWords } from './problem.ts';
import { problemsFromIssues } from './reasons.ts';
import { brokenReferences } from './references.ts';
import { parseYaml } from './yaml.ts';

/** What one file must know of the rest to be judged. */
export interface ContentIndex {
  /** The sentences of problems, in the reader's language. */
  words: ReasonWords;
  closures: Closures;
  /** Tells whether an entry can be referred to. Left out, references are not judged. */
  has?: (collection: string, slug: string) => boolean;
  /** The areas of `site.yml`. Left out, areas are not judged. */
  areas?: readonly string[];
}

export interface Valid {
  ok: true;
  collection: CollectionName;
  slug: string;
  value: z.output<(typeof collections)[CollectionName]['schema']>;
  /** The text as it was written, and as clean HTML. */
  body: string;
  html: string;
  /** The text in other languages, as clean HTML by the code of the language. */
  htmlIn: Record<string, string>;
  warnings: Problem[];
}

export interface Invalid {
  ok: false;
  problems: Problem[];
}

const PATH = /^([a-z]+)\/([^/]+)$/;
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
// Elements inside each other by the thousand are more than the stack holds of whatever reads HTML (threat 13).
const MOST_TAGS = 500;

/**
 * Judges one entry: the only judge there is, for site, gateway, command and tests.
 *
 * `path` is relative to the content folder, `events/sprakkafe.md`. The id that a reader sees in an address comes
 * from it and from nothing else.
 */
export function validate(bytes: Uint8Array, path: string, index: ContentIndex): Valid | Invalid {
  const problem = problemsIn(path, index.words);
  const place = placeOf(path);
  if ('fault' in place) return { ok: false, problems: [problem('file', place.fault, { path })] };
  const parts = splitFrontMatter(bytes);
  if ('fault' in parts) return { ok: false, problems: [problem('file', parts.fault)] };
  const read = readFields(parts.yaml, collections[place.collection].schema, path, index.words);
  if ('problems' in read) return { ok: false, problems: read.problems };
  const value = read.value as Valid['value'];
  const faults = place.collection === 'events' ? faultsOfTime(value as Event, index.closures) : [];
  if (faults.length > 0) {
    return { ok: false, problems: faults.map(({ field, code, values }) => problem(field, code, values)) };
  }
  const texts = textsOf(parts.body, value).map((text) => ({ ...text, ...readBody(text.source) }));
  const broken = texts.flatMap((text) => ('fault' in text ? [problem(text.field, text.fault)] : []));
  if (broken.length > 0) return { ok: false, problems: broken };
  const [{ html = '' } = {}, ...translated] = texts as (SourceText & CleanText)[];
  const warnings = [
    ...warningsOf(value, path, place.collection, index),
    ...removedFrom(texts as (SourceText & CleanText)[], problemsIn(path, index.words, 'warning')),
  ];
  const htmlIn = Object.fromEntries(translated.map((text) => [text.language, text.html]));
  return { ok: true, ...place, value, body: parts.body, html, htmlIn, warnings };
}

/** Judges one of the two files of settings. */
export function validateSettings<Schema extends z.ZodType>(
  bytes: Uint8Array,
  name: keyof typeof settingsFiles,
  schema: Schema,
  words: ReasonWords,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const text = readText(bytes);
  if ('fault' in text) return { problems: [problemsIn(name, words)('file', text.fault)] };
  return readFields(text.text, schema, name, words);
}

/** Finds out which collection a file belongs to by its path, or the code of why to none. */
export function placeOf(path: string): { collection: CollectionName; slug: string } | { fault: string } {
  const [, folder = '', name = ''] = PATH.exec(path) ?? [];
  if (!Object.hasOwn(collections, folder)) return { fault: 'unknown-folder' };
  if (!FILE_NAME.test(name) || name.length > 123) return { fault: 'file-name' };
  const slug = name.slice(0, -3);
  // Below /aktiviteter/ a date is the page of that day.
  if (folder === 'events' && /^\d{4}-\d{2}-\d{2}$/.test(slug)) return { fault: 'date-name' };
  return { collection: folder as CollectionName, slug };
}

function readFields<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  words: ReasonWords,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const problem = problemsIn(file, words);
  const yaml = parseYaml(source);
  if ('fault' in yaml) {
    const { fault, found = 'file' } = yaml;
    const line = yaml.line + (file.endsWith('.md') ? 1 : 0);
    return { problems: [problem(found, fault, { line, key: found })] };
  }
  const faults: ScalarFault[] = [];
  const fields = normalise(schema, yaml.fields, '', faults) ?? {};
  const parsed = schema.safeParse(fields);
  const scalars = faults.map(({ field, code, found }) => problem(field, code, { found }));
  if (!parsed.success) {
    return { problems: [...scalars, ...problemsFromIssues(file, parsed.error.issues, fields, words)] };
  }
  return scalars.length > 0 ? { problems: scalars } : { value: parsed.data };
}

interface SourceText {
  field: string;
  language: string;
  source: string;
}

// The text of an entry first, then its translations.
function textsOf(body: string, { translations = {} }: Valid['value']): SourceText[] {
  const translated = Object.entries(translations).flatMap(([language, { body: source }]) =>
    source ? [{ field: `translations.${language}.body`, language, source }] : [],
  );
  return [{ field: 'body', language: '', source: body }, ...translated];
}

function removedFrom(texts: (SourceText & CleanText)[], warn: ReturnType<typeof problemsIn>): Problem[] {
  return texts
    .filter(({ removed }) => removed.length > 0)
    .map(({ field, removed }) => warn(field, 'removed', { what: removed.join(', ') }));
}

function readBody(body: string): CleanText | { fault: string } {
  if ((body.match(/<[a-z]/gi)?.length ?? 0) > MOST_TAGS) return { fault: 'render-failed' };
  const text = renderMarkdown(body);
  // Markdown makes characters of `&#12;` and `&#x202e;` that the text itself may not hold.
  return isPrintable(text.html) ? text : { fault: 'unprintable' };
}

function warningsOf(value: Valid['value'], path: string, collection: CollectionName, index: ContentIndex): Problem[] {
  const warn = problemsIn(path, index.words, 'warning');
  const times = collection === 'events' ? warningsOfTime(value as Event, index.closures) : [];
  return [...times, ...brokenReferences(collections[collection].schema, value, index)].map(({ field, code, values }) =>
    warn(field, code, values),
  );
}
