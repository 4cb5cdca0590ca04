/** The settings that a tool or a host gives from outside, as environment variables. */
export interface Environment {
  /** The content folder. */
  content: string;
  /** The output folder, whose `data/build.json` tells what is published now. */
  dist: string;
  /** The public address, without a slash at its end. */
  url: string;
  /** Whether nobody has said the public address, so that links lead to this machine. */
  isUrlMissing: boolean;
  /** The moment taken for now, as an Oslo wall clock; the clock if unset. */
  now: string | undefined;
  /** Where problems are written as JSON. */
  report: string;
  /** What is published now, if it is not what lies in `dist`. */
  previous: string;
  /** What Git knows of the content's files, as `publish/history.ts` writes it, if that was asked. */
  history: string | undefined;
  /** Where Astro keeps its own files between steps of a build; two builds at a time need two. */
  cache: string;
  /** The commit the content comes from, if it comes from one. */
  commit: string | undefined;
  /** How many published entries are known to be gone on purpose, and do not count for the brake. */
  removed: number;
  /** What a publish left behind of a commit, to be named in the report. */
  leftBehind: readonly ExcludedFile[];
  /** What a build leaves out that only measures something else. */
  without: ReadonlySet<Omissible>;
}

/** Something in a repository that is not content, as the publish that found it names it. */
export interface ExcludedFile {
  path: string;
  kind: 'link' | 'submodule' | 'attributes' | 'name';
}

/** What can be left out of a build: the files beside the pages, and the search index. */
export type Omissible = (typeof OMISSIBLE)[number];

const OMISSIBLE = ['files', 'search'] as const;

/** Reads the knobs from an environment; empty means unset. Throws a sentence for a value that cannot be read. */
export function readEnvironment(environment: Record<string, string | undefined>): Environment {
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
    removed: readCount('DUGNAD_REMOVED', environment.DUGNAD_REMOVED),
    leftBehind: JSON.parse(read('DUGNAD_LEFT_BEHIND', '[]')) as ExcludedFile[],
    without: new Set(OMISSIBLE.filter((each) => environment.DUGNAD_WITHOUT?.split(',').includes(each))),
  };
}

function readCount(name: string, text: string | undefined): number {
  const count = Number(text || 0);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new Error(`${name} is "${text}". It must be a whole number, zero or more.`);
}
