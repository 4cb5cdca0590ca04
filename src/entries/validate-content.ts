import type { z } from 'zod';
import { eachCollection } from '../domain/collections/lists.ts';
import { idFromPath, idOfDuplicate } from '../domain/identity.ts';
import { sortRedirects } from '../domain/redirects.ts';
import { hasDictionary, type Language, languageName } from '../i18n/index.ts';
import type { Closures } from '../schemas/closures.ts';
import { type CollectionName, collections, settingsFiles } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import type { NeighbourEvents } from '../schemas/neighbours.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import { withUsableAppearance } from './settings/appearance.ts';
import { withoutRings } from './settings/synonym-rings.ts';
import { warningsAcross } from './cross-entry-warnings.ts';
import type { ContentHistory } from './history.ts';
import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';
import { brokenReferences, type KnownNames } from './references.ts';
import type { DisplayContext } from './unfit-parts.ts';
import { type ContentIndex, type Valid, type ValidatedEntry, validate, validateSettings } from './validate.ts';

import { openValidationMemory, type ValidationMemory } from './validation-memory.ts';

export type { ValidatedEntry };

/** One file of a content folder: its bytes, or why they were not read. */
export type ContentFile = { path: string; bytes: Uint8Array } | { path: string; fault: string };

/** The result of validating a content folder. */
export interface ValidationReport {
  /** Missing if `site.yml` or `closures.yml` is invalid: then nothing can be built. */
  settings?: {
    site: Site;
    closures: Closures;
    synonyms?: Synonyms | undefined;
    neighbours?: NeighbourEvents | undefined;
  };
  entries: Record<CollectionName, ValidatedEntry[]>;
  problems: Problem[];
  /** The paths of entries that exist but are left out. */
  leftOut: string[];
}

/**
 * Validates a whole content folder. Files are processed in path order, so the result never depends on the file system.
 * Of two entries with the same id the older keeps it, according to `history`.
 */
export function validateContent(
  files: readonly ContentFile[],
  language: Language,
  surroundings: DisplayContext = {},
  history?: ContentHistory,
  memory: ValidationMemory = openValidationMemory(),
): ValidationReport {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const settings = validateSettingsFiles(sorted, { language, surroundings, memory });
  const closures = settings.closures ?? NO_CLOSURES;
  const { now = '', pictures = '' } = surroundings;
  const outcomes = sorted
    .filter(({ path }) => isEntry(path))
    .map((file) => {
      const validateIt = () => validateFile(file, { ...surroundings, language, closures });
      return { file, outcome: memory.outcomeOf(file, { language, closures, now, pictures }, validateIt) };
    });
  const valid = outcomes.flatMap(({ file: { path }, outcome }) => (outcome.ok ? [{ path, outcome }] : []));
  const { entries, twins } = withIds(valid, { language, history, memory });
  return {
    ...(settings.site &&
      settings.closures && {
        settings: {
          site: settings.site,
          closures: settings.closures,
          synonyms: settings.synonyms,
          neighbours: settings.neighbours,
        },
      }),
    entries: byCollection(entries),
    leftOut: outcomes.filter(({ outcome }) => !outcome.ok).map(({ file }) => file.path),
    problems: [
      ...settings.problems,
      ...outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems)),
      ...entries.flatMap(({ warnings }) => warnings),
      ...referenceWarnings(entries, settings.site, language),
      ...languageWarnings(settings.site, language),
      ...warningsAcross(entries, settings.site, language),
      ...twins,
    ],
  };
}

/** Returns the title of each entry by slug. */
export function namesOf(entries: readonly ValidatedEntry[]): { slug: string; name: string }[] {
  return entries.map(({ slug, value }) => ({ slug, name: (value as { title: string }).title }));
}

/** Checks whether a path is an entry's, not that of settings, pictures, texts in `drafts/` or other files. */
export function isEntry(path: string): boolean {
  // Anything in place of a collection folder, such as a link, is reported.
  if (Object.hasOwn(collections, path)) return true;
  return path.includes('/') && !path.startsWith('.') && !/^(?:media|drafts)\//.test(path) && !/\/\./.test(path);
}

/** A site without these is complete. */
const OPTIONAL: ReadonlySet<string> = new Set(['synonyms.yml', 'neighbours.yml']);

const NO_CLOSURES: Closures = { school_years: [], school_holidays: [], closed: [] };

function validateSettingsFiles(
  files: readonly ContentFile[],
  { language, surroundings, memory }: { language: Language; surroundings: DisplayContext; memory: ValidationMemory },
) {
  const read = <Schema extends z.ZodType>(name: keyof typeof settingsFiles, schema: Schema) => {
    const file = files.find(({ path }) => path === name);
    const problem = problemsIn(name, language);
    if (!file) return { problems: OPTIONAL.has(name) ? [] : [problem('file', 'settings-missing', { name })] };
    if (!('bytes' in file)) return { problems: [problem('file', file.fault)] };
    return memory.settingsOf(file, language, () => validateSettings(file.bytes, name, schema, language));
  };
  const site = read('site.yml', settingsFiles['site.yml']);
  const closures = read('closures.yml', settingsFiles['closures.yml']);
  const synonyms = read('synonyms.yml', settingsFiles['synonyms.yml']);
  const neighbours = read('neighbours.yml', settingsFiles['neighbours.yml']);
  const appearance = 'value' in site ? withUsableAppearance(site.value, surroundings, language) : undefined;
  const rings = 'value' in synonyms ? withoutRings(synonyms.value, language) : undefined;
  return {
    synonyms: rings?.synonyms,
    neighbours: 'value' in neighbours ? neighbours.value : undefined,
    site: appearance?.site,
    closures: 'value' in closures ? closures.value : undefined,
    problems: [
      ...[site, closures, synonyms, neighbours].flatMap((each) => ('problems' in each ? each.problems : each.warnings)),
      ...(appearance?.problems ?? []),
      ...(rings?.problems ?? []),
    ],
  };
}

function validateFile(file: ContentFile, index: ContentIndex) {
  if ('bytes' in file) return validate(file.bytes, file.path, index);
  return { ok: false as const, problems: [problemsIn(file.path, index.language)('file', file.fault)] };
}

// Of two entries with the same id the older keeps it, or the earlier path if unknown; the other gets a new, stable one.
// A copy never replaces its original, whatever its name.
function withIds(
  valid: { path: string; outcome: Valid }[],
  {
    language,
    history,
    memory,
  }: { language: ReasonLanguage; history: ContentHistory | undefined; memory: ValidationMemory },
): { entries: ValidatedEntry[]; twins: Problem[] } {
  const ageOf = ({ path }: { path: string }) => history?.files[path]?.born ?? Number.MAX_SAFE_INTEGER;
  const taken = new Map<string, string>();
  const ids = new Map<string, string>();
  const twins: Problem[] = [];
  for (const { path, outcome } of valid.toSorted((a, b) => ageOf(a) - ageOf(b))) {
    let id = outcome.value.id?.toLowerCase() ?? idFromPath(path);
    const other = taken.get(id);
    if (other) twins.push(problemsIn(path, language, 'warning')('id', 'twin', { other }));
    while (taken.has(id)) id = idOfDuplicate(id, path);
    taken.set(id, path);
    ids.set(path, id);
  }
  return { entries: valid.map(({ path, outcome }) => memory.entryOf(outcome, path, ids.get(path) ?? path)), twins };
}

function referenceWarnings(entries: ValidatedEntry[], site: Site | undefined, language: ReasonLanguage): Problem[] {
  const slugs = Map.groupBy(entries, ({ collection }) => collection as string);
  const known = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  const has = (collection: string, slug: string) => known.has(`${collection}/${slug}`);
  const index: KnownNames = {
    has,
    slugsOf: (collection) => (slugs.get(collection) ?? []).map(({ slug }) => slug),
    ...(site && { areas: site.areas }),
  };
  const validated = [
    ...(site ? [{ path: 'site.yml', schema: settingsFiles['site.yml'], value: site }] : []),
    ...entries.map(({ path, collection, value }) => ({ path, schema: collections[collection].schema, value })),
  ];
  const areas = site?.areas.map(({ slug }) => slug) ?? [];
  const moves = site ? sortRedirects(site.redirects, { areas, has }).faults : [];
  return [
    ...validated.flatMap(({ path, schema, value }) =>
      brokenReferences(schema, value, index).map((fault) => ({ path, ...fault })),
    ),
    ...moves.map((fault) => ({ path: 'site.yml', ...fault })),
  ].map(({ path, field, code, values, codes }) => problemsIn(path, language, 'warning')(field, code, values, codes));
}

// A language without its own words would silently have no pages; the site's own language always has them.
function languageWarnings(site: Site | undefined, language: Language): Problem[] {
  const warn = problemsIn('site.yml', language, 'warning');
  return (site?.languages ?? []).flatMap(({ code }, index) => {
    const name = languageName(language, code);
    if (!hasDictionary(code)) return [warn(`languages.${index}.code`, 'no-dictionary', { name })];
    return code === site?.language ? [warn(`languages.${index}.code`, 'own-language', { name })] : [];
  });
}

function byCollection(entries: ValidatedEntry[]): Record<CollectionName, ValidatedEntry[]> {
  const groups = eachCollection((): ValidatedEntry[] => []);
  for (const entry of entries) groups[entry.collection].push(entry);
  return groups;
}
