import { collectionNames } from '../schemas/collections.ts';
import type { ValidationReport } from './validate-content.ts';
import { lineOfProblem } from './problem.ts';

/** What `data/build.json` says of a published site: enough for the next build to see what it would take away. */
export interface Published {
  /** The moment that the site was built at. */
  now?: string;
  entries: Record<string, string[]>;
  /** Set when what is published is the sample. */
  sample?: object | null;
}

/** The share of published entries, and the number, that may be missing or left out before a publish is stopped. */
const MOST_SHARE = 0.2;
const MOST_NUMBER = 5;

/** Tells whether more of the published entries would go than may go without anybody being asked. */
export function isTooMany(lost: number, of: number): boolean {
  return lost > MOST_NUMBER && lost > of * MOST_SHARE;
}

/**
 * Lists the paths of the entries that are published. Where a municipality takes the place of the sample, it takes
 * nothing away.
 */
export function publishedPaths(published: Published | undefined, isSample: boolean): string[] {
  if (published?.sample && !isSample) return [];
  return Object.entries(published?.entries ?? {}).flatMap(([name, slugs]) => slugs.map((slug) => `${name}/${slug}.md`));
}

/**
 * Tells why a site must not be built from what the judge found, if it must not.
 *
 * Everything counts that is published and would not be any more: what is left out, and what is gone. `removed` is how
 * many entries are known to be gone on purpose. A new bad file stops nobody.
 */
export function brake(judgement: ValidationReport, published: Published | undefined, removed = 0): string | undefined {
  if (!judgement.settings) return settingsFault(judgement);
  const valid = new Set(collectionNames.flatMap((name) => judgement.entries[name].map(({ path }) => path)));
  if (valid.size === 0) return 'There is no valid entry at all. Nothing was published.';
  const before = publishedPaths(published, Boolean(judgement.settings.site.sample));
  const present = new Set(judgement.leftOut);
  const leftOut = before.filter((path) => present.has(path));
  const gone = before.filter((path) => !present.has(path) && !valid.has(path));
  const lost = [...leftOut, ...(gone.length > removed ? gone : [])];
  if (!isTooMany(leftOut.length + Math.max(0, gone.length - removed), before.length)) return undefined;
  return [
    `${lost.length} of ${before.length} published entries would be lost (more than ${MOST_SHARE * 100} %):`,
    `${leftOut.length} left out, ${gone.length} gone. Nothing was published. The first: ${lost.slice(0, 5).join(', ')}.`,
    ...(gone.length > removed
      ? [`If they are meant to be gone, publish again with DUGNAD_REMOVED=${gone.length}.`]
      : []),
  ].join(' ');
}

function settingsFault({ problems }: ValidationReport): string {
  const own = problems.filter(({ file }) => file === 'site.yml' || file === 'closures.yml');
  return `The settings cannot be read:\n${own.map((problem) => `  ${lineOfProblem(problem)}`).join('\n')}`;
}
