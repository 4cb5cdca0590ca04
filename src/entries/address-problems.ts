import type { Environment } from './environment.ts';
import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';

/** Warns if a site is built without its public address: subscribed calendars would ask localhost forever. */
export function addressProblems(
  { url, isUrlMissing }: Pick<Environment, 'url' | 'isUrlMissing'>,
  language: ReasonLanguage,
) {
  if (!isUrlMissing) return [];
  return [problemsIn('DUGNAD_URL', language, 'warning')('url', 'address-missing', { url })] satisfies Problem[];
}
