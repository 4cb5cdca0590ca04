import { collectionNames } from '../schemas/collections.ts';
import type { ValidationReport } from './validate-content.ts';
import { formatProblem } from './problem.ts';

/** The parts of a published site's `data/build.json` that tell the next build what it would remove. */
export interface PublishedBuild {
  /** The moment the site was built at. */
  now?: string;
  entries: Record<string, string[]>;
  /** Set if the published site is the sample. */
  sample?: object | null;
}

/** The share and the number of published entries that may be missing or left out before a publish is stopped. */
const MAX_SHARE = 0.2;
const MAX_NUMBER = 5;

/** Checks whether more published entries would disappear than may do so without confirmation. */
export function isTooMany(lost: number, of: number): boolean {
  return lost > MAX_NUMBER && lost > of * MAX_SHARE;
}

/** Lists the paths of the published entries. A municipality that replaces the sample removes nothing. */
export function publishedPaths(published: PublishedBuild | undefined, isSample: boolean): string[] {
  if (published?.sample && !isSample) return [];
  return Object.entries(published?.entries ?? {}).flatMap(([name, slugs]) => slugs.map((slug) => `${name}/${slug}.md`));
}

/**
 * Explains why validation results must stop a build, if they must.
 *
 * Counts every published entry that would no longer be: left out or deleted. `removed` is the number known to be
 * deleted on purpose. A new invalid file stops nothing.
 */
export function brake(
  report: ValidationReport,
  published: PublishedBuild | undefined,
  removed = 0,
): string | undefined {
  if (!report.settings) return settingsFault(report);
  const valid = new Set(collectionNames.flatMap((name) => report.entries[name].map(({ path }) => path)));
  if (valid.size === 0) return 'There is no valid entry at all. Nothing was published.';
  const before = publishedPaths(published, Boolean(report.settings.site.sample));
  const present = new Set(report.leftOut);
  const leftOut = before.filter((path) => present.has(path));
  const gone = before.filter((path) => !present.has(path) && !valid.has(path));
  const lost = [...leftOut, ...(gone.length > removed ? gone : [])];
  if (!isTooMany(leftOut.length + Math.max(0, gone.length - removed), before.length)) return undefined;
  return [
    `${lost.length} of ${before.length} published entries would be lost (more than ${MAX_SHARE * 100} %):`,
    `${leftOut.length} left out, ${gone.length} gone. Nothing was published. The first: ${lost.slice(0, 5).join(', ')}.`,
    ...(gone.length > removed
      ? [`If they are meant to be gone, publish again with DUGNAD_REMOVED=${gone.length}.`]
      : []),
  ].join(' ');
}

function settingsFault({ problems }: ValidationReport): string {
  const own = problems.filter(({ file }) => file === 'site.yml' || file === 'closures.yml');
  return `The settings cannot be read:\n${own.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`;
}
