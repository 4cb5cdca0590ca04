import { z } from 'zod';
import { fieldLabel } from '../../cms/field-label.ts';
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
import { type Place, placeAt } from '../entry/place.ts';
import { Refusal } from './refusal.ts';
import { memoize } from '../git/memoize.ts';
import type { Repository } from '../git/repository.ts';

const NO_CLOSURES: Closures = { school_years: [], school_holidays: [], closed: [] };

/** Gives what an entry is judged against: the settings and the names of all entries of one commit. */
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
 * Judges a text that somebody wants to save, as the site does, and lists what must be mended first.
 *
 * What the site would only warn of is refused as well when it is new in this save: the one who can mend it is here. A
 * slip that was there before must not keep anyone from cancelling a date.
 */
export function validateSave(place: Place, bytes: Buffer, before: SavedText | undefined, index: ContentIndex): Problem[] {
  if (place.collection === 'settings') return validateSettingsSave(place, bytes, before, index);
  const result = validate(bytes, place.path, index);
  if (!result.ok) return [...result.problems, ...furtherProblems(result.problems, place, bytes, index)];
  const old = before && validate(before.bytes, place.path, index);
  const fresh = newWarnings(result.warnings, old?.ok ? old.warnings : []);
  return fresh.filter(({ field }) => field !== NO_SCHOOL_YEAR && !isExistingChange(field, result.value, before?.fields));
}

function newWarnings(warnings: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ reason }) => reason));
  return warnings.filter(({ reason }) => !known.has(reason));
}

/** Lists what the judge does not come to where fields are at fault by themselves, so that all is said at once. */
function furtherProblems(known: readonly Problem[], place: Place, bytes: Buffer, index: ContentIndex): Problem[] {
  const fields = rawFields(place, bytes);
  if (!fields || known.some(({ field }) => field === 'file')) return [];
  const schema = schemaOf(place);
  const problem = problemsIn(place.path, index.language);
  const missing = brokenReferences(schema, normalise(schema, fields, '', []), index);
  const isKnown = new Set(known.map(({ field }) => field));
  return [...missing, ...(place.collection === 'events' ? timeFaults(known, fields, index) : [])]
    .filter(({ field }) => !isKnown.has(field))
    .map((fault) => problemOfFault(problem, fault));
}

const TIME_FIELDS = ['start', 'end', 'repeat', 'changes', 'parts'] as const;

function timeFaults(known: readonly Problem[], fields: object, { closures }: ContentIndex): Fault[] {
  if (known.some(({ field }) => TIME_FIELDS.some((name) => field.startsWith(name)))) return [];
  const { start, end, repeat, changes, parts } = event.shape;
  const times = z.object({ start, end, repeat, changes, parts }).safeParse(normalise(event, fields, '', []));
  return times.success ? faultsOfTime(times.data, closures) : [];
}

/** Gives what an entry is judged against once an association is there that somebody writes for already. */
export function withFutureAssociation(index: ContentIndex, association: string | undefined): ContentIndex {
  const has: ContentIndex['has'] = (collection, slug) =>
    (collection === 'associations' && slug === association) || (index.has?.(collection, slug) ?? true);
  return association === undefined ? index : { ...index, has };
}

/** A version of an entry that is saved already. */
export interface SavedText {
  bytes: Buffer;
  fields: Fields | undefined;
}

// Not a slip of the editor: the municipality has not written its school years yet.
const NO_SCHOOL_YEAR = 'repeat.until';

/** Tells whether a problem is about a change of a date that stood there before the rule was rewritten. */
function isExistingChange(field: string, value: object, before: Fields | undefined): boolean {
  const [, at] = /^changes\.(\d+)\./.exec(field) ?? [];
  const dateOf = (each: unknown) => (each as { date?: string } | undefined)?.date;
  const changes = (from: unknown) => (Array.isArray(from) ? from : []);
  if (at === undefined) return false;
  const date = dateOf(changes((value as { changes?: unknown }).changes)[Number(at)]);
  return changes(before?.values.changes).some((each) => dateOf(each) === date);
}

function validateSettingsSave(
  place: Place,
  bytes: Buffer,
  before: SavedText | undefined,
  { language }: ContentIndex,
): Problem[] {
  const resultFor = (each: Buffer) =>
    validateSettings(each, place.path as keyof typeof settingsFiles, schemaOf(place), language);
  const judged = resultFor(bytes);
  const old = before && resultFor(before.bytes);
  if ('problems' in judged) return judged.problems;
  return newWarnings(judged.warnings, old && 'warnings' in old ? old.warnings : []);
}

/** Refuses a text that must be mended first, and says what. */
export function requireValid(place: Place, bytes: Buffer, before: EntryVersion | undefined, index: ContentIndex): void {
  const problems = validateSave(place, bytes, before && savedTextOf(before), index);
  if (problems.length > 0) throw invalidContent(place, problems, index.language);
}

/** Makes the refusal of a text from what is wrong with it, each field by the label that it has in its form. */
export function invalidContent(place: Place, problems: readonly Problem[], language: ReasonLanguage): Refusal {
  const [{ field, reason } = { field: '', reason: '' }] = problems;
  return new Refusal('bad-content', { field: fieldLabel(schemaOf(place), field, language), reason }, { problems });
}

/** Gives a version that can be compared with; nothing for a link. */
export function savedTextOf({ bytes, fields }: EntryVersion): SavedText | undefined {
  return bytes && { bytes, fields };
}

/** Lists the published entries, other than those that go too, which refer to what somebody wants to delete. */
export async function findReferrers(repository: Repository, commit: string, paths: ReadonlySet<string>): Promise<string[]> {
  const referrers: string[] = [];
  for (const collection of collectionNames) {
    for (const [name, id] of await repository.files(commit, collection)) {
      const place = placeAt(`${collection}/${name}`);
      if (place && !paths.has(place.path) && refersTo(place, (await repository.readBlob(id)) ?? Buffer.alloc(0), paths))
        referrers.push(place.path);
    }
  }
  return referrers;
}

function refersTo(place: Place, bytes: Buffer, paths: ReadonlySet<string>): boolean {
  const named = [...paths].filter((path) => bytes.includes(path.startsWith('media/') ? path : slugIn(path)));
  if (named.length === 0) return false;
  const has = (collection: string, slug: string) => !paths.has(`${collection}/${slug}.md`);
  const broken = brokenReferences(schemaOf(place), rawFields(place, bytes) ?? {}, { has });
  return broken.length > 0 || named.some((path) => path.startsWith('media/'));
}

function slugIn(path: string): string {
  return path.slice(path.indexOf('/') + 1, -'.md'.length);
}

/** Makes a problem of the gateway's own, in the form of those of the judge. */
export function gatewayProblem(place: Place, field: string, code: string, language: Language): Problem {
  return problemsIn(place.path, language)(field, code);
}
