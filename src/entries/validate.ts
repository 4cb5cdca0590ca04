import type { z } from 'zod';
import { entryAddress } from '../domain/addresses.ts';
import { faultsOfDeadline } from '../domain/grants/deadline-rules.ts';
import { faultsOfTime, warningsOfTime } from '../domain/events/event-rules.ts';
import type { Fault } from '../domain/fault.ts';
import { faultsOfShifts, warningsOfShifts } from '../domain/shifts/shift-rules.ts';
import { isReserved } from '../domain/fixed-pages.ts';
import { type CleanText, renderMarkdown } from '../markdown/render.ts';
import type { Closures } from '../schemas/closures.ts';
import { type CollectionName, collections, type FieldsOf, type settingsFiles } from '../schemas/collections.ts';
import type { Deadline } from '../schemas/fields/deadline.ts';
import type { Event } from '../schemas/event.ts';
import type { Opportunity } from '../schemas/opportunity.ts';
import { isPrintable } from '../schemas/fields/text.ts';
import { parseWithoutInvalidPhones } from './invalid-phones.ts';
import { readText, splitFrontMatter } from './front-matter.ts';
import { normalise, type ScalarFault } from './normalise.ts';
import { type Problem, problemOfFault, problemsIn, type ReasonLanguage } from './problem.ts';
import { faultsFromIssues, problemsFromIssues } from './reasons.ts';
import { brokenReferences, type KnownNames } from './references.ts';
import { type DisplayContext, removeUnfitParts } from './unfit-parts.ts';
import { problemOfYaml } from './yaml-problem.ts';
import { parseYaml, textsCutShort } from './yaml.ts';

/** The facts about other content needed to validate one file. */
export interface ContentIndex extends KnownNames, DisplayContext {
  /** The language of problem sentences. */
  language: ReasonLanguage;
  closures: Closures;
}

export interface Valid {
  ok: true;
  collection: CollectionName;
  slug: string;
  value: FieldsOf<CollectionName>;
  /** The text as written (`body`) and as sanitised HTML. */
  body: string;
  html: string;
  /** The sanitised HTML of the text in other languages, by language code. */
  htmlIn: Record<string, string>;
  warnings: Problem[];
}

/** A valid entry with its permanent id. */
export interface ValidatedEntry extends Valid {
  id: string;
  path: string;
}

export interface Invalid {
  ok: false;
  problems: Problem[];
}

const PATH = /^([a-z]+)\/([^/]+)$/;
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
// Thousands of nested elements would overflow the stack of HTML parsers (threat 13).
const MAX_TAGS = 500;

/**
 * Validates one entry, for site, gateway, command and tests alike.
 *
 * `path` is relative to the content folder, `events/sprakkafe.md`. The slug in an entry's address comes only from it.
 */
export function validate(bytes: Uint8Array, path: string, index: ContentIndex): Valid | Invalid {
  const problem = problemsIn(path, index.language);
  const refuse = (...faults: Fault[]): Invalid => ({
    ok: false,
    problems: faults.map((fault) => problemOfFault(problem, fault)),
  });
  const place = parsePath(path);
  if ('fault' in place) return refuse({ field: 'file', code: place.fault, values: { path } });
  const { collection, slug } = place;
  if (isReserved(collection, slug)) return refuse(reservedName(collection, slug));
  const parts = splitFrontMatter(bytes);
  if ('fault' in parts) return refuse({ field: 'file', code: parts.fault });
  const { schema } = collections[collection];
  const read = readFields(parts.yaml, schema, path, index.language);
  if ('problems' in read) return { ok: false, problems: read.problems };
  const faults = semanticFaults(collection, read.value as Valid['value'], index);
  if (faults.length > 0) return refuse(...read.leftOut, ...faults);
  const { value, warnings: unfit } = removeUnfitParts(read.value as Valid['value'], schema, index);
  const texts = textsOf(parts.body, value).map((text) => ({ ...text, ...readBody(text.source, index) }));
  const broken = texts.flatMap((text) => ('fault' in text ? [{ field: text.field, code: text.fault }] : []));
  if (broken.length > 0) return refuse(...read.leftOut, ...broken);
  const [{ html = '' } = {}, ...translated] = texts as (SourceText & CleanText)[];
  const warn = problemsIn(path, index.language, 'warning');
  const warnings = [
    ...warningsOfTimes(collection, value, index),
    ...brokenReferences(schema, value, index),
    ...unfit,
    ...read.leftOut,
    ...read.warnings,
    ...removedFrom(texts as (SourceText & CleanText)[], index),
  ].map((fault) => problemOfFault(warn, fault));
  const htmlIn = Object.fromEntries(translated.map((text) => [text.language, text.html]));
  return { ok: true, ...place, value, body: parts.body, html, htmlIn, warnings };
}

/** Validates one of the two settings files. */
export function validateSettings<Schema extends z.ZodType>(
  bytes: Uint8Array,
  name: keyof typeof settingsFiles,
  schema: Schema,
  language: ReasonLanguage,
): { value: z.output<Schema>; warnings: Problem[] } | { problems: Problem[] } {
  const text = readText(bytes);
  if ('fault' in text) return { problems: [problemsIn(name, language)('file', text.fault)] };
  const read = readFields(text.text, schema, name, language);
  if ('problems' in read) return read;
  const warn = problemsIn(name, language, 'warning');
  const warnings = [...read.leftOut, ...read.warnings].map((fault) => problemOfFault(warn, fault));
  return { value: read.value, warnings };
}

/** Returns the collection and slug of a path, or an error code. */
export function parsePath(path: string): { collection: CollectionName; slug: string } | { fault: string } {
  const [, folder = '', name = ''] = PATH.exec(path) ?? [];
  if (!Object.hasOwn(collections, folder)) return { fault: 'unknown-folder' };
  if (!FILE_NAME.test(name) || name.length > 123) return { fault: 'file-name' };
  return { collection: folder as CollectionName, slug: name.slice(0, -3) };
}

function reservedName(collection: CollectionName, slug: string): Fault {
  return { field: 'file', code: 'reserved-name', values: { slug, address: entryAddress(collection, slug) } };
}

/** Lists rule violations in an entry that its schema cannot check. */
function semanticFaults(collection: CollectionName, value: Valid['value'], { closures }: ContentIndex): Fault[] {
  if (collection === 'events') return faultsOfTime(value as Event, closures);
  if (collection === 'opportunities') return faultsOfShifts(value as Opportunity, closures);
  const { deadlines = [], fixed_times } = value as { deadlines?: Deadline[]; fixed_times?: { deadline: Deadline } };
  return [
    ...deadlines.flatMap((each, index) => faultsOfDeadline(each, `deadlines.${index}`)),
    ...(fixed_times ? faultsOfDeadline(fixed_times.deadline, 'fixed_times.deadline') : []),
  ];
}

function warningsOfTimes(collection: CollectionName, value: Valid['value'], { closures }: ContentIndex): Fault[] {
  if (collection === 'events') return warningsOfTime(value as Event, closures);
  return collection === 'opportunities' ? warningsOfShifts(value as Opportunity, closures) : [];
}

interface ReadFields<Schema extends z.ZodType> {
  value: z.output<Schema>;
  /** Rule violations in the parts that are left out. */
  leftOut: Fault[];
  warnings: Fault[];
}

function readFields<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  language: ReasonLanguage,
): ReadFields<Schema> | { problems: Problem[] } {
  const problem = problemsIn(file, language);
  const yaml = parseYaml(source);
  if ('fault' in yaml) return { problems: [problemOfYaml(file, source, yaml, language)] };
  const faults: ScalarFault[] = [];
  const fields = normalise(schema, yaml.fields, '', faults) ?? {};
  const { value, issues } = parseWithoutInvalidPhones(schema, fields);
  const { error: wrong = [], warning: odd = [] } = Object.groupBy(faults, ({ level }) => level);
  const scalars = wrong.map(({ field, code, found }) => problem(field, code, { found }));
  if (value === undefined || scalars.length > 0) {
    return { problems: [...scalars, ...problemsFromIssues(file, issues, fields, language)] };
  }
  const warnings = [
    ...odd.map(({ field, code, found }): Fault => ({ field, code, values: { found } })),
    ...textsCutShort(source).map(({ field, text }): Fault => ({ field, code: 'cut-by-comment', values: { text } })),
  ];
  return { value, leftOut: faultsFromIssues(issues, fields, language), warnings };
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

function removedFrom(texts: (SourceText & CleanText)[], { pictureFault }: ContentIndex): Fault[] {
  return texts.flatMap(({ field, removed, hidden }) => [
    ...(removed.length > 0 ? [{ field, code: 'removed', values: { what: removed.join(', ') } }] : []),
    ...hidden.map((path) => ({ field, code: pictureFault?.(path) ?? 'invalid', values: { path } })),
  ]);
}

function readBody(body: string, { pictureFault }: ContentIndex): CleanText | { fault: string } {
  if ((body.match(/<[a-z]/gi)?.length ?? 0) > MAX_TAGS) return { fault: 'render-failed' };
  const text = renderMarkdown(body, (path) => !pictureFault?.(path));
  // Markdown turns `&#12;` and `&#x202e;` into characters that the text itself may not contain.
  return isPrintable(text.html) ? text : { fault: 'unprintable' };
}
