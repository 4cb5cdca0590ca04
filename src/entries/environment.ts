/** The settings from environment variables. */
export interface Environment {
  /** The content folder. */
  content: string;
  /** The output folder, whose `data/build.json` describes what is published now. */
  dist: string;
  /** The public address, without a trailing slash. */
  url: string;
  /** Whether the public address is unset, so that links lead to localhost. */
  isUrlMissing: boolean;
  /** The Oslo wall-clock time to use as now; the clock if unset. */
  now: string | undefined;
  /** Where to write problems as JSON. */
  report: string;
  /** The published site to compare with, if it is not the one in `dist`. */
  previous: string;
  /** The Git history of the content files as `publish/history.ts` writes it, if requested. */
  history: string | undefined;
  /** Astro's own cache folder; two builds at a time need two. */
  cache: string;
  /** The commit of the content, if any. */
  commit: string | undefined;
  /** The number of published entries known to be deleted on purpose, which the brake ignores. */
  removed: number;
  /** The files of a commit that a publish excluded, for the report. */
  excludedFiles: readonly ExcludedFile[];
  /** How many megabytes of objects the process that builds for a gateway may hold; Node's own limit if unset. */
  buildMemory: number | undefined;
  /** The parts that a build for measuring leaves out. */
  without: ReadonlySet<OptionalPart>;
}

/** A file of a repository that is not content, as the publish reports it. */
export interface ExcludedFile {
  path: string;
  kind: 'link' | 'submodule' | 'attributes' | 'name';
}

/** The parts that a build can leave out: the files beside the pages, and the search index. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

const OPTIONAL_PARTS = ['files', 'search'] as const;

/** Reads the settings from environment variables; empty means unset. Throws a sentence for an unreadable value. */
export function readEnvironment(environment: Variables): Environment {
  const read = (name: string, otherwise: string) => environment[name] || otherwise;
  const now = environment.DUGNAD_NOW || undefined;
  if (now && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(now)) {
    throw new Error(`DUGNAD_NOW is "${now}". It must be a wall clock in Oslo, such as 2026-11-21T10:00.`);
  }
  const dist = read('DUGNAD_DIST', 'dist');
  return {
    content: read('DUGNAD_CONTENT', 'content'),
    dist,
    url: read('DUGNAD_URL', `http://localhost:${Number(environment.PORT) || 4321}`).replace(/\/+$/, ''),
    isUrlMissing: !environment.DUGNAD_URL,
    now,
    report: read('DUGNAD_REPORT', '.dugnad/report.json'),
    previous: read('DUGNAD_PREVIOUS', `${dist}/data/build.json`),
    history: environment.DUGNAD_HISTORY || undefined,
    cache: read('DUGNAD_CACHE', './.astro'),
    commit: environment.DUGNAD_COMMIT || undefined,
    removed: readWholeNumber(environment, 'DUGNAD_REMOVED', COUNT),
    excludedFiles: JSON.parse(read('DUGNAD_LEFT_BEHIND', '[]')) as ExcludedFile[],
    buildMemory: readMemory(environment),
    without: new Set(OPTIONAL_PARTS.filter((each) => environment.DUGNAD_WITHOUT?.split(',').includes(each))),
  };
}

/** Reads a whole number from an environment variable; empty means the usual one. Throws a sentence for anything else. */
export function readWholeNumber(
  environment: Variables,
  name: string,
  { usual, min, max = Infinity, allowed }: WholeNumber,
): number {
  const value = Number(environment[name] || usual);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`${name} is "${environment[name]}". It must be ${allowed}.`);
}

/** What a whole number may be, with the same in words: `a whole number of hours, from 1 to 168`. */
interface WholeNumber {
  usual: number;
  min: number;
  max?: number;
  allowed: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const COUNT = { usual: 0, min: 0, allowed: 'a whole number, zero or more' };

/** The least that the sample has been built with. */
const LEAST_MEGABYTES = 256;

function readMemory(environment: Variables): number | undefined {
  const name = 'DUGNAD_BUILD_MEMORY';
  if (!environment[name]) return undefined;
  const allowed = `a whole number of megabytes, ${LEAST_MEGABYTES} or more`;
  return readWholeNumber(environment, name, { usual: LEAST_MEGABYTES, min: LEAST_MEGABYTES, allowed });
}
