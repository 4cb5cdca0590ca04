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

/** The columns of the rows below. */
const COLUMNS = ['month', 'kind', 'address', 'program', 'number'];

/** Writes statistics as rows, with the names of the columns first. */
export function statisticsRows(statistics: Statistics): (string | number)[][] {
  const rows = Object.entries(statistics).flatMap(([month, { pages, feeds }]) => [
    ...Object.entries(pages).map(([path, count]) => [month, 'page', path, '', count]),
    ...Object.entries(feeds).flatMap(([path, { requests, subscriptions }]) => [
      [month, 'feed', path, '', requests],
      ...Object.entries(subscriptions).map(([client, count]) => [month, 'subscriptions', path, client, count]),
    ]),
  ]);
  return [COLUMNS, ...rows];
}

/** The sums of one month. */
export interface MonthTotals {
  month: string;
  /** The days that were counted, and all days of the month. */
  days: { counted: number; all: number };
  views: number;
  feedRequests: number;
  subscriptions: number;
}

/** Sums up each month, the newest first. */
export function monthTotals(statistics: Statistics): MonthTotals[] {
  return Object.entries(statistics)
    .map(([month, { days, pages, feeds }]) => ({
      month,
      days: { counted: days, all: daysOf(month) },
      views: sum(Object.values(pages)),
      feedRequests: sum(Object.values(feeds).map(({ requests }) => requests)),
      subscriptions: sum(Object.values(feeds).map(subscriptionsOf)),
    }))
    .reverse();
}

/** Adds up the subscriptions to a feed by all programs. */
export function subscriptionsOf({ subscriptions }: FeedStatistics): number {
  return sum(Object.values(subscriptions));
}

function daysOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
