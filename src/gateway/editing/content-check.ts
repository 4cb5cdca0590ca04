import { z } from 'zod';
import { fieldLabel } from '../../cms/config/field-label.ts';
import { faultsOfTime } from '../../domain/events/event-rules.ts';
import type { Fault } from '../../domain/fault.ts';
import { normalise } from '../../entries/normalise.ts';
import { type Problem, problemOfFault, problemsIn, type ReasonLanguage } from '../../entries/problem.ts';
import { brokenReferences } from '../../entries/references.ts';
import { type ContentIndex, validate, validateSettings } from '../../entries/validate.ts';
import type { Language } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import { collectionNames, settingsFiles } from '../../schemas/collections.ts';
import { event } from '../../schemas/event.ts';
import type { EntryVersion } from '../entry/entry-state.ts';
import { type Fields, rawFields, schemaOf } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import { Refusal } from './refusal.ts';
import { memoize } from '../git/memoize.ts';
import type { Repository } from '../git/repository.ts';

const NO_CLOSURES: Closures = { school_years: [], school_holidays: [], closed: [] };

/** Creates a function that reads what entries of a commit are validated against: its settings and all entry names. */
export function contentIndexReader(repository: Repository, language: Language) {
  const reader = <Schema extends z.ZodType>(name: keyof typeof settingsFiles, schema: Schema) =>
    memoize(10, async (id) => {
      const bytes = await repository.readBlob(id);
      const settings = bytes && validateSettings(bytes, name, schema, language);
      return settings && 'value' in settings ? settings.value : undefined;
    });
  const readSite = reader('site.yml', settingsFiles['site.yml']);
  const readClosures = reader('closures.yml', settingsFiles['closures.yml']);

  return async (commit: string): Promise<ContentIndex> => {
    const [site, closures] = await Promise.all(
      ['site.yml', 'closures.yml'].map((path) => repository.find(commit, path)),
    );
    const areas = site && (await readSite.get(site.id))?.areas;
    const folders = new Map<string, ReadonlyMap<string, unknown>>();
    for (const name of collectionNames) folders.set(name, new Map(await repository.files(commit, name)));
    return {
      language,
      closures: (closures && (await readClosures.get(closures.id))) ?? NO_CLOSURES,
      has: (collection, slug) => folders.get(collection)?.has(`${slug}.md`) ?? false,
      slugsOf: (collection) => [...(folders.get(collection)?.keys() ?? [])].map((name) => name.replace(/\.md$/, '')),
      ...(areas && { areas }),
    };
  };
}

/**
 * Lists the problems that must be fixed before a text can be saved, by the same rules as the site.
 *
 * New warnings are refused too, since the person who can fix them is present. Problems that were there before are
 * allowed, so that they never block cancelling a date.
 */
export function validateSave(
  location: EntryLocation,
  bytes: Buffer,
  before: SavedText | undefined,
  index: ContentIndex,
): Problem[] {
  if (location.collection === 'settings') return validateSettingsSave(location, bytes, before, index);
  const result = validate(bytes, location.path, index);
  if (!result.ok) return [...result.problems, ...furtherProblems(result.problems, location, bytes, index)];
  const old = before && validate(before.bytes, location.path, index);
  const added = newWarnings(result.warnings, old?.ok ? old.warnings : []);
  return added.filter(
    ({ field }) => !NO_SCHOOL_YEAR.test(field) && !isExistingChange(field, result.value, before?.fields),
  );
}

function newWarnings(warnings: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ reason }) => reason));
  return warnings.filter(({ reason }) => !known.has(reason));
}

/** Lists problems that validation skips when a single field is invalid, so that all are reported at once. */
function furtherProblems(
  known: readonly Problem[],
  location: EntryLocation,
  bytes: Buffer,
  index: ContentIndex,
): Problem[] {
  const fields = rawFields(location, bytes);
  if (!fields || known.some(({ field }) => field === 'file')) return [];
  const schema = schemaOf(location);
  const problem = problemsIn(location.path, index.language);
  const missing = brokenReferences(schema, normalise(schema, fields, '', []), index);
  const isKnown = new Set(known.map(({ field }) => field));
  return [...missing, ...(location.collection === 'events' ? timeErrors(known, fields, index) : [])]
    .filter(({ field }) => !isKnown.has(field))
    .map((fault) => problemOfFault(problem, fault));
}

const TIME_FIELDS = ['start', 'end', 'repeat', 'changes', 'parts'] as const;

function timeErrors(known: readonly Problem[], fields: object, { closures }: ContentIndex): Fault[] {
  if (known.some(({ field }) => TIME_FIELDS.some((name) => field.startsWith(name)))) return [];
  const { start, end, repeat, changes, parts } = event.shape;
  const times = z.object({ start, end, repeat, changes, parts }).safeParse(normalise(event, fields, '', []));
  return times.success ? faultsOfTime(times.data, closures) : [];
}

/** Returns an index that also contains an association which staff have not created yet. */
export function withFutureAssociation(index: ContentIndex, association: string | undefined): ContentIndex {
  const has: ContentIndex['has'] = (collection, slug) =>
    (collection === 'associations' && slug === association) || (index.has?.(collection, slug) ?? true);
  return association === undefined ? index : { ...index, has };
}

/** A saved version of an entry. */
export interface SavedText {
  bytes: Buffer;
  fields: Fields | undefined;
}

// Not an error by the editor: the municipality has not entered its school years yet.
const NO_SCHOOL_YEAR = /(?:^|\.)repeat\.until$/;

/** Checks whether a problem concerns a change of a date that was already there before this save. */
function isExistingChange(field: string, value: object, before: Fields | undefined): boolean {
  const [, at] = /^changes\.(\d+)\./.exec(field) ?? [];
  const dateOf = (each: unknown) => (each as { date?: string } | undefined)?.date;
  const changes = (from: unknown) => (Array.isArray(from) ? from : []);
  if (at === undefined) return false;
  const date = dateOf(changes((value as { changes?: unknown }).changes)[Number(at)]);
  return changes(before?.values.changes).some((each) => dateOf(each) === date);
}

function validateSettingsSave(
  location: EntryLocation,
  bytes: Buffer,
  before: SavedText | undefined,
  { language }: ContentIndex,
): Problem[] {
  const resultFor = (each: Buffer) =>
    validateSettings(each, location.path as keyof typeof settingsFiles, schemaOf(location), language);
  const result = resultFor(bytes);
  const old = before && resultFor(before.bytes);
  if ('problems' in result) return result.problems;
  return newWarnings(result.warnings, old && 'warnings' in old ? old.warnings : []);
}

/** Throws a `Refusal` with the problems of a text if it may not be saved. */
export function requireValid(
  location: EntryLocation,
  bytes: Buffer,
  before: EntryVersion | undefined,
  index: ContentIndex,
): void {
  const problems = validateSave(location, bytes, before && savedTextOf(before), index);
  if (problems.length > 0) throw invalidContent(location, problems, index.language);
}

/** Creates the refusal of an invalid text, naming the field by its form label. */
export function invalidContent(
  location: EntryLocation,
  problems: readonly Problem[],
  language: ReasonLanguage,
): Refusal {
  const [{ field, reason } = { field: '', reason: '' }] = problems;
  return new Refusal('bad-content', { field: fieldLabel(schemaOf(location), field, language), reason }, { problems });
}

/** Returns the text and fields of a version, or undefined for a symbolic link. */
export function savedTextOf({ bytes, fields }: EntryVersion): SavedText | undefined {
  return bytes && { bytes, fields };
}

/** Creates a problem found by the gateway, in the format of the validation problems. */
export function gatewayProblem(location: EntryLocation, field: string, code: string, language: Language): Problem {
  return problemsIn(location.path, language)(field, code);
}
