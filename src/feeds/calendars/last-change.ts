import type { FeedContext } from '../feed-context.ts';

/** The last change of content with no known change. */
export const UNKNOWN_CHANGE = Date.UTC(2020, 0, 1);

/** Parses the time of a saved change, in milliseconds since 1970. */
export function updateOf(updated: string | undefined): number {
  return updated === undefined ? UNKNOWN_CHANGE : Date.parse(updated);
}

/** Lists the times at which the files were last committed, of those that Git knows. */
export function committed(paths: readonly string[], commits: FeedContext['commits']): number[] {
  return paths.flatMap((path) => commits?.get(path) ?? []);
}
