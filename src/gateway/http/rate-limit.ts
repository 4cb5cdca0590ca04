/** Counts a request, once or by its cost, and returns whether it is allowed. A negative cost takes a count back. */
export type RateLimit = (key: string, now: number, cost?: number) => boolean;

const MAX_KEYS = 20_000;

/**
 * Creates a rate limit of `max` requests per key in each window, in milliseconds.
 *
 * Counts are kept in memory only, since keys are addresses of people and machines; a restart clears them.
 */
export function rateLimit(max: number, window: number): RateLimit {
  const counts = new Map<string, { since: number; count: number }>();
  return (key, now, cost = 1) => {
    const known = counts.get(key);
    // A window that starts in the future was started by a wrong clock.
    const isOpen = known && known.since > now - window && known.since <= now;
    const current = isOpen ? known : { since: now, count: 0 };
    current.count = Math.max(0, current.count + cost);
    // Reinserted last, so that the first key in the map is the one to evict.
    counts.delete(key);
    counts.set(key, current);
    if (counts.size > MAX_KEYS) counts.delete(counts.keys().next().value as string);
    return current.count <= max;
  };
}
