import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dateOf, type Moment } from '../domain/time/days.ts';
import { wallClockAt } from '../domain/time/zoned.ts';
import type { Content, Entry } from '../domain/entry.ts';
import { memoizeByObject } from '../domain/lookups/memoize-by-object.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { brake, type PublishedBuild } from './brakes.ts';
import { excludedFileProblems } from './excluded-files.ts';
import { type FolderReader, openFolderReader } from './folder.ts';
import { type ContentHistory, commitsOf, historyWarnings } from './history.ts';
import { type ValidatedEntry, type ValidationReport, validateContent } from './validate-content.ts';
import { openValidationMemory, type ValidationMemory } from './validation-memory.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { faultOfPicture, type Pictures, readPictures } from './pictures.ts';
import type { Problem } from './problem.ts';
import type { Language } from '../i18n/index.ts';
import { languageOfContent } from './site-language.ts';

/** Validated content, at one moment. */
export interface LoadedContent {
  validation: ValidationReport & Required<Pick<ValidationReport, 'settings'>>;
  pictures: Pictures;
  now: Moment;
  /** Whether the moment comes from the sample content instead of the clock. */
  sampleShown: boolean;
  commit: string | undefined;
  /** The time of the last commit of each file, in milliseconds since 1970, if known from Git. */
  commits?: ReadonlyMap<string, number>;
}

/**
 * Reads and validates a content folder and reports on it, as the build does.
 *
 * Writes all problems to `DUGNAD_REPORT`, in the language of the site. Throws a sentence if a brake stops the build.
 */
export async function loadContent(environment: Environment, memory?: ContentMemory): Promise<LoadedContent> {
  const history = environment.history ? readJson<ContentHistory>(environment.history) : undefined;
  const { validation, pictures, language } = await validateFolder(environment, history, memory);
  writeReport(environment.report, [
    ...validation.problems,
    ...excludedFileProblems(environment.excludedFiles, language),
  ]);
  const published = readPublished(environment.previous);
  const stop = brake(validation, published, environment.removed);
  if (stop || !validation.settings) throw new Error(stop ?? 'The settings are missing.');
  const { settings } = validation;
  const moment = momentOf(settings.site, environment.now);
  addToReport(environment.report, historyWarnings(history, { now: moment.now, previous: published?.now }, language));
  return {
    validation: { ...validation, settings },
    pictures,
    ...moment,
    commit: environment.commit,
    commits: commitsOf(history),
  };
}

/** What is remembered from one time that a content folder is read to the next. */
export interface ContentMemory {
  readFolder: FolderReader;
  validation: ValidationMemory;
}

/** Opens a memory of nothing. */
export function openContentMemory(): ContentMemory {
  return { readFolder: openFolderReader(), validation: openValidationMemory() };
}

/** Validates a content folder with its pictures, in the language of its site. */
export async function validateFolder(
  { content, cache, now = '' }: Pick<Environment, 'content' | 'cache' | 'now'>,
  history?: ContentHistory,
  { readFolder, validation: known }: ContentMemory = openContentMemory(),
): Promise<{ validation: ValidationReport; pictures: Pictures; language: Language }> {
  const files = readFolder(content);
  const pictures = await readPictures(content, cache);
  const language = languageOfContent(files);
  const clock = wallClockAt(Date.now());
  const surroundings = {
    now: now > clock ? now : clock,
    pictureFault: (path: string) => faultOfPicture(pictures, path),
    pictures: JSON.stringify([...pictures.files.keys(), ...pictures.faults]),
  };
  const validation = validateContent(files, language, surroundings, history, known);
  return { validation, pictures, language };
}

/** Adds problems found while files are generated to the build's report. */
export function addToReport(report: string, problems: readonly Problem[]): void {
  if (problems.length > 0) writeReport(report, [...(readJson<Problem[]>(report) ?? []), ...problems]);
}

function writeReport(report: string, problems: readonly Problem[]): void {
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify(problems, null, 2)}\n`);
}

/**
 * Loads the content once per build.
 *
 * Astro loads its configuration and the content loaders as separate copies of every module in one process, so the cache
 * is global.
 */
export function loadContentOnce(environment: Record<string, string | undefined>): Promise<LoadedContent> {
  const shared = globalThis as Shared;
  shared.dugnadContent ??= new Map();
  const options = readEnvironment(environment);
  const loaded = shared.dugnadContent.get(options.content) ?? loadContent(options);
  shared.dugnadContent.set(options.content, loaded);
  return loaded;
}

type Shared = { dugnadContent?: Map<string, Promise<LoadedContent>> };

/** Clears the loaded content, so that the next call reads the folder again. */
export function forgetContent(): void {
  (globalThis as Shared).dugnadContent?.clear();
}

/** Converts validated entries to the content that the domain works with. */
export function contentOf({
  validation: { settings, entries },
  pictures,
}: Pick<LoadedContent, 'validation'> & Partial<Pick<LoadedContent, 'pictures'>>): Content {
  const from = <Name extends keyof typeof entries>(name: Name) =>
    entries[name].map((entry) => contentEntry(entry) as Entry<never>);
  return {
    ...settings,
    pictures: pictures?.sizes ?? new Map(),
    ...(Object.fromEntries(collectionNames.map((name) => [name, from(name)])) as unknown as Collected),
  };
}

// The same object for the same entry, as the domain keeps much for each.
const contentEntry = memoizeByObject(({ slug, id, value, html, htmlIn }: ValidatedEntry): Entry<unknown> => ({
  slug,
  id,
  data: value,
  html,
  htmlIn,
}));

type Collected = Omit<Content, 'site' | 'closures' | 'synonyms' | 'neighbours'>;

function momentOf({ sample }: Site, asked: Moment | undefined): { now: Moment; sampleShown: boolean } {
  const now = asked ?? wallClockAt(Date.now());
  const isOutside = sample && (dateOf(now) < sample.from || dateOf(now) > sample.to);
  return isOutside && !asked ? { now: sample.now, sampleShown: true } : { now, sampleShown: false };
}

/** Reads the `data/build.json` of a published site; nothing if there is none. */
export function readPublished(path: string): PublishedBuild | undefined {
  return readJson<PublishedBuild>(path);
}

function readJson<Value>(path: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch {
    return undefined;
  }
}
