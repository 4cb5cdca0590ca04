import { calendarClient } from './calendar-clients.ts';
import { type LoggedRequest, readLogLine } from './log-line.ts';
import type { FeedStatistics, MonthStatistics, Statistics } from './statistics.ts';

/** Counts the lines of access logs, one after another. */
export interface RequestCounter {
  add(line: string): void;
  /** Returns all months so far, and how many lines were no requests. */
  result(): { statistics: Statistics; unreadable: number };
}

interface CounterOptions {
  /** Recognises a crawler by its user agent. */
  isBot: (agent: string) => boolean;
  /** Turns the address and the program of a reader into a name that says nothing about them. */
  pseudonym: (text: string) => string;
}

/**
 * Opens a counter of readers, without anything that could lead back to one of them.
 *
 * Readers of a feed are distinguished only within a day, by pseudonyms in memory that are dropped with the day.
 */
export function openRequestCounter({ isBot, pseudonym }: CounterOptions): RequestCounter {
  const months = new Map<string, MonthCounts>();
  const agents = new Map<string, boolean>();
  let unreadable = 0;
  const isKnownBot = (agent: string) => {
    const known = agents.get(agent);
    if (known !== undefined) return known;
    // Invented user agents could fill the memory.
    if (agents.size >= MAX_AGENTS) agents.clear();
    const found = isBot(agent);
    agents.set(agent, found);
    return found;
  };
  // Nearly all lines are of the same day as the line before.
  let last: { date: string; counts: MonthCounts } | undefined;
  const countsOf = (date: string) => {
    if (last?.date !== date) {
      last = { date, counts: monthOf(months, date) };
      last.counts.days.add(date);
    }
    return last.counts;
  };
  return {
    add(line) {
      const request = readLogLine(line);
      if (request) countRequest(countsOf(request.date), request, isKnownBot, pseudonym);
      else if (line.trim() !== '') unreadable += 1;
    },
    result: () => ({
      statistics: Object.fromEntries(
        [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => [month, summary(counts)]),
      ),
      unreadable,
    }),
  };
}

const MAX_AGENTS = 50_000;
// The addresses of a portal of size L in nine languages; invented ones are not answered with 200.
const MAX_PATHS = 500_000;

interface MonthCounts {
  days: Set<string>;
  pages: Map<string, number>;
  feeds: Map<string, FeedCounts>;
  bots: number;
}

interface FeedCounts {
  requests: number;
  /** How many readers there were on each day, by program. */
  daily: Map<string, number[]>;
  /** The readers of the day that is being read. */
  today: { date: string; readers: Map<string, Set<string>> };
}

function monthOf(months: Map<string, MonthCounts>, date: string): MonthCounts {
  const month = date.slice(0, 7);
  const counts = months.get(month) ?? { days: new Set(), pages: new Map(), feeds: new Map(), bots: 0 };
  months.set(month, counts);
  return counts;
}

function countRequest(
  counts: MonthCounts,
  request: LoggedRequest,
  isBot: (agent: string) => boolean,
  pseudonym: CounterOptions['pseudonym'],
): void {
  const { method, path, status, agent } = request;
  if (method !== 'GET' || !(status === 200 || status === 304)) return;
  if (isFeedAddress(path)) countFeed(counts, request, pseudonym);
  else if (status === 200 && path.endsWith('/') && !PRIVATE.test(path)) {
    if (isBot(agent)) counts.bots += 1;
    else if (counts.pages.size < MAX_PATHS) counts.pages.set(path, (counts.pages.get(path) ?? 0) + 1);
  }
}

// Calendars and news; the file of one date is opened once, as a page is.
function isFeedAddress(path: string): boolean {
  return (path.endsWith('.ics') && !ONE_DATE.test(path)) || path.endsWith('/nytt.xml') || path.endsWith('/nytt.json');
}

const ONE_DATE = /\/\d{4}-\d\d-\d\d\.ics$/;
// Who works in the editor, and what is sent in, is nobody's business.
const PRIVATE = /^\/(?:[a-z]{2,3}\/|lettlest\/)?(?:admin|gw|logg-inn|helse|send-inn|meld-endring)\//;

function countFeed(
  counts: MonthCounts,
  { path, agent, address, date }: LoggedRequest,
  pseudonym: (text: string) => string,
) {
  let feed = counts.feeds.get(path);
  if (!feed) {
    feed = { requests: 0, daily: new Map(), today: { date, readers: new Map() } };
    counts.feeds.set(path, feed);
  }
  feed.requests += 1;
  if (feed.today.date !== date) closeDay(feed, date);
  const client = calendarClient(agent);
  if (!client) return;
  const readers = feed.today.readers.get(client.name) ?? new Set();
  readers.add(client.perReader ? pseudonym(`${date} ${address} ${agent}`) : '');
  feed.today.readers.set(client.name, readers);
}

function closeDay(feed: FeedCounts, next: string): void {
  for (const [client, { size }] of feed.today.readers) {
    const sizes = feed.daily.get(client) ?? [];
    sizes.push(size);
    feed.daily.set(client, sizes);
  }
  feed.today = { date: next, readers: new Map() };
}

function summary({ days, pages, feeds, bots }: MonthCounts): MonthStatistics {
  return {
    days: days.size,
    bots,
    pages: Object.fromEntries([...pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
    feeds: Object.fromEntries(
      [...feeds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, feed]) => [path, feedOf(feed)]),
    ),
  };
}

function feedOf(feed: FeedCounts): FeedStatistics {
  closeDay(feed, '');
  const subscriptions = [...feed.daily].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, days]) => [name, usual(days)]);
  return { requests: feed.requests, subscriptions: Object.fromEntries(subscriptions) };
}

/** Returns the upper quartile: most subscribers' devices ask each day, but not all. */
function usual(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
}
