/** What is known of a month: how often pages and feeds were read, and about how many subscribe to each feed. */
export interface MonthStatistics {
  /** The days with at least one request, so that a part of a month is not taken for a whole one. */
  days: number;
  /** Page views by path. */
  pages: Record<string, number>;
  feeds: Record<string, FeedStatistics>;
  /** Requests of programs that crawl, which are counted nowhere else. */
  bots: number;
}

export interface FeedStatistics {
  requests: number;
  /** About how many subscribe, by calendar program: a usual day of the month. */
  subscriptions: Record<string, number>;
}

/** The statistics of a portal by month: `2026-11`. */
export type Statistics = Record<string, MonthStatistics>;

/**
 * Adds newly counted months to those known before.
 *
 * A month that was counted before is replaced if the new count has at least as many days: the same logs may be counted
 * again, and a log that has been shortened since changes nothing.
 */
export function mergeStatistics(known: Statistics, counted: Statistics): Statistics {
  const newer = Object.entries(counted).filter(([month, { days }]) => days >= (known[month]?.days ?? 0));
  const all = Object.entries({ ...known, ...Object.fromEntries(newer) });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes statistics as rows: month, kind, address, program, number. */
export function statisticsRows(statistics: Statistics): string[][] {
  return Object.entries(statistics).flatMap(([month, { pages, feeds }]) => [
    ...Object.entries(pages).map(([path, count]) => [month, 'page', path, '', String(count)]),
    ...Object.entries(feeds).flatMap(([path, { requests, subscriptions }]) => [
      [month, 'feed', path, '', String(requests)],
      ...Object.entries(subscriptions).map(([client, count]) => [month, 'subscriptions', path, client, String(count)]),
    ]),
  ]);
}
