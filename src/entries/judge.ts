import type { z } from 'zod';
import { idFromPath, idOfTwin } from '../domain/identity.ts';
import { sortMoves } from '../domain/moved.ts';
import { isSpoken } from '../i18n/index.ts';
import type { Closures } from '../schemas/closures.ts';
import { type CollectionName, collectionNames, collections, settingsFiles } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import type { ContentHistory } from './history.ts';
import { type Problem, problemsIn, type ReasonWords } from './problem.ts';
import { brokenReferences } from './references.ts';
import { type ContentIndex, type Valid, validate, validateSettings } from './validate.ts';

/** One file of a content folder: its bytes, or why they are not to be read. */
export type ContentFile = { path: string; bytes: Uint8Array } | { path: string; fault: string };

/** A valid entry with its id for good. */
export interface JudgedEntry extends Valid {
  id: string;
  path: string;
}

/** What a content folder holds after the judge has been through it. */
export interface Judgement {
  /** Missing when `site.yml` or `closures.yml` is wrong: then nothing can be built. */
  settings?: { site: Site; closures: Closures };
  entries: Record<CollectionName, JudgedEntry[]>;
  problems: Problem[];
  /** The paths of entries that are present but left out. */
  leftOut: string[];
}

/**
 * Judges a whole content folder. Files are taken in the order of their paths, so the result never depends on how
 * a disk lists them. Of two entries with one id the older keeps it, as `history` has it.
 */
export function judge(files: readonly ContentFile[], words: ReasonWords, history?: ContentHistory): Judgement {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const settings = judgeSettings(sorted, words);
  const closures = settings.closures ?? { school_years: [], school_holidays: [], closed: [] };
  const outcomes = sorted
    .filter(({ path }) => isEntry(path))
    .map((file) => ({ file, outcome: judgeFile(file, { words, closures }) }));
  const valid = outcomes.flatMap(({ file, outcome }) => (outcome.ok ? [{ ...outcome, path: file.path }] : []));
  const { entries, twins } = withIds(valid, words, history);
  return {
    ...(settings.site && settings.closures && { settings: { site: settings.site, closures: settings.closures } }),
    entries: byCollection(entries),
    leftOut: outcomes.filter(({ outcome }) => !outcome.ok).map(({ file }) => file.path),
    problems: [
      ...settings.problems,
      ...outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems)),
      ...entries.flatMap(({ warnings }) => warnings),
      ...referenceWarnings(entries, settings.site, words),
      ...languageWarnings(settings.site, words),
      ...twins,
    ],
  };
}

/** Gives the name of each entry by its slug, for choosing among. */
export function namesOf(entries: readonly JudgedEntry[]): { slug: string; name: string }[] {
  return entries.map(({ slug, value }) => ({ slug, name: (value as { title: string }).title }));
}

/** Tells whether a path is that of an entry, as opposed to settings, pictures, and files that are none of ours. */
export function isEntry(path: string): boolean {
  // What stands where a folder of ours should, such as a link, is named and not passed over.
  if (Object.hasOwn(collections, path)) return true;
  return path.includes('/') && !path.startsWith('.') && !path.startsWith('media/') && !/\/\./.test(path);
}

function judgeSettings(files: readonly ContentFile[], words: ReasonWords) {
  const read = <Schema extends z.ZodType>(name: keyof typeof settingsFiles, schema: Schema) => {
    const file = files.find(({ path }) => path === name);
    const problem = problemsIn(name, words);
    if (!file) return { problems: [problem('file', 'settings-missing', { name })] };
    return 'bytes' in file
      ? validateSettings(file.bytes, name, schema, words)
      : { problems: [problem('file', file.fault)] };
  };
  const site = read('site.yml', settingsFiles['site.yml']);
  const closures = read('closures.yml', settingsFiles['closures.yml']);
  return {
    site: 'value' in site ? site.value : undefined,
    closures: 'value' in closures ? closures.value : undefined,
    problems: [...('problems' in site ? site.problems : []), ...('problems' in closures ? closures.problems : [])],
  };
}

function judgeFile(file: ContentFile, index: ContentIndex) {
  if ('bytes' in file) return validate(file.bytes, file.path, index);
  return { ok: false as const, problems: [problemsIn(file.path, index.words)('file', file.fault)] };
}

// Of two entries with one id the older keeps it, and where nobody knows which that is, the earlier path; the other gets
// one of its own, always the same. A copy is never taken for what it was copied from, whatever its name.
function withIds(
  valid: (Valid & { path: string })[],
  words: ReasonWords,
  history: ContentHistory | undefined,
): { entries: JudgedEntry[]; twins: Problem[] } {
  const ageOf = ({ path }: { path: string }) => history?.files[path]?.born ?? Number.MAX_SAFE_INTEGER;
  const taken = new Map<string, string>();
  const ids = new Map<string, string>();
  const twins: Problem[] = [];
  for (const entry of valid.toSorted((a, b) => ageOf(a) - ageOf(b))) {
    let id = entry.value.id?.toLowerCase() ?? idFromPath(entry.path);
    const other = taken.get(id);
    if (other) twins.push(problemsIn(entry.path, words, 'warning')('id', 'twin', { other }));
    while (taken.has(id)) id = idOfTwin(id, entry.path);
    taken.set(id, entry.path);
    ids.set(entry.path, id);
  }
  return { entries: valid.map((entry) => ({ ...entry, id: ids.get(entry.path) ?? entry.path })), twins };
}

function referenceWarnings(entries: JudgedEntry[], site: Site | undefined, words: ReasonWords): Problem[] {
  const known = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  const areas = site?.areas.map(({ slug }) => slug);
  const index = {
    has: (collection: string, slug: string) => known.has(`${collection}/${slug}`),
    ...(areas && { areas }),
  };
  const judged = [
    ...(site ? [{ path: 'site.yml', schema: settingsFiles['site.yml'], value: site }] : []),
    ...entries.map(({ path, collection, value }) => ({ path, schema: collections[collection].schema, value })),
  ];
  const moves = site ? sortMoves(site.redirects, { areas: [], ...index }).faults : [];
  return [
    ...judged.flatMap(({ path, schema, value }) =>
      brokenReferences(schema, value, index).map((fault) => ({ path, ...fault })),
    ),
    ...moves.map((fault) => ({ path: 'site.yml', ...fault })),
  ].map(({ path, field, code, values }) => problemsIn(path, words, 'warning')(field, code, values));
}

// A language without words would give no pages, and nobody would know why.
function languageWarnings(site: Site | undefined, words: ReasonWords): Problem[] {
  const warn = problemsIn('site.yml', words, 'warning');
  return (site?.languages ?? []).flatMap(({ code }, index) =>
    isSpoken(code) ? [] : [warn(`languages.${index}.code`, 'no-dictionary', { code })],
  );
}

function byCollection(entries: JudgedEntry[]): Record<CollectionName, JudgedEntry[]> {
  const groups = Object.fromEntries(collectionNames.map((name) => [name, [] as JudgedEntry[]])) as Record<
    CollectionName,
    JudgedEntry[]
  >;
  for (const entry of entries) groups[entry.collection].push(entry);
  return groups;
}
