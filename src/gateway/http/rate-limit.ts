/** Tells whether one more is allowed, and counts it. */
export type Limit = (key: string, now: number) => boolean;

const MOST_KEYS = 20_000;

/**
 * Allows each key so many times in each window of time, in milliseconds.
 *
 * Kept in memory and never written down, since keys are addresses of people and machines; a restart forgets them.
 */
export function limit(most: number, window: number): Limit {
  const counts = new Map<string, { since: number; count: number }>();
  return (key, now) => {
    const known = counts.get(key);
    // A window that begins in time to come was begun by a clock that was wrong.
    const isOpen = known && known.since > now - window && known.since <= now;
    const fresh = isOpen ? known : { since: now, count: 0 };
    fresh.count += 1;
    // Behind all others again, so that the first in the map is the one to forget.
    counts.delete(key);
    counts.set(key, fresh);
    if (counts.size > MOST_KEYS) counts.delete(counts.keys().next().value as string);
    return fresh.count <= most;
  };
}
