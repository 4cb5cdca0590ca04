import { collectionNames } from '../schemas/collections.ts';
import type { Judgement } from './judge.ts';

/** What `data/build.json` says of a published site: enough for the next build to see what it would take away. */
export interface Published {
  /** The moment that the site was built at. */
  now?: string;
  entries: Record<string, string[]>;
}

/** The share of published entries, and the number, that may newly be left out before a publish is stopped. */
const MOST_SHARE = 0.2;
const MOST_NUMBER = 5;

/**
 * Tells why a site must not be built from what the judge found, if it must not.
 *
 * An entry counts when it is published, is still present, and would be left out now: a new bad file stops nobody.
 */
export function brake(judgement: Judgement, published: Published | undefined): string | undefined {
  if (!judgement.settings) return settingsFault(judgement);
  const valid = collectionNames.reduce((sum, name) => sum + judgement.entries[name].length, 0);
  if (valid === 0) return 'There is no valid entry at all. Nothing was published.';
  const before = new Set(
    Object.entries(published?.entries ?? {}).flatMap(([name, slugs]) => slugs.map((slug) => `${name}/${slug}.md`)),
  );
  const lost = judgement.leftOut.filter((path) => before.has(path));
  if (lost.length <= MOST_NUMBER || lost.length <= before.size * MOST_SHARE) return undefined;
  return `${lost.length} of ${before.size} published entries would be left out (more than ${MOST_SHARE * 100} %). Nothing was published. The first: ${lost.slice(0, 5).join(', ')}.`;
}

function settingsFault({ problems }: Judgement): string {
  const own = problems.filter(({ file }) => file === 'site.yml' || file === 'closures.yml');
  return `The settings cannot be read:\n${own.map(({ file, field, reason }) => `  ${file}: ${field}: ${reason}`).join('\n')}`;
}
