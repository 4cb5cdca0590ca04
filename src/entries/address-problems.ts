import type { Environment } from './environment.ts';
import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';

/** Warns that a site is built without its public address: a calendar in an app would ask this machine for ever. */
export function addressProblems(
  { url, isUrlMissing }: Pick<Environment, 'url' | 'isUrlMissing'>,
  language: ReasonLanguage,
) {
  if (!isUrlMissing) return [];
  return [problemsIn('DUGNAD_URL', language, 'warning')('url', 'address-missing', { url })] satisfies Problem[];
}
