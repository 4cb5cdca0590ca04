import { expect, test } from 'vitest';
import { mergeStatistics, monthTotals, statisticsRows } from '../../src/statistics/statistics.ts';

const month = (days: number, views: number) => ({ days, pages: { '/': views }, feeds: {}, bots: 0 });

test('counting the same logs again changes nothing', () => {
  const once = mergeStatistics({}, { '2026-11': month(30, 5) });
  expect(mergeStatistics(once, { '2026-11': month(30, 5) })).toEqual(once);
});

test('a log that has lost its first days does not replace a whole month, and more of a month does', () => {
  const known = { '2026-10': month(31, 9), '2026-11': month(10, 5) };
  const counted = { '2026-10': month(2, 1), '2026-11': month(12, 7) };
  expect(mergeStatistics(known, counted)).toEqual({ '2026-10': month(31, 9), '2026-11': month(12, 7) });
});

test('rows name the month, the kind, the address and the program', () => {
  const feeds = { '/nytt.xml': { requests: 4, subscriptions: { Apple: 2 } } };
  expect(statisticsRows({ '2026-11': { ...month(1, 3), feeds } })).toEqual([
    ['month', 'kind', 'address', 'program', 'number'],
    ['2026-11', 'page', '/', '', 3],
    ['2026-11', 'feed', '/nytt.xml', '', 4],
    ['2026-11', 'subscriptions', '/nytt.xml', 'Apple', 2],
  ]);
});

test('months are summed up, the newest first, with how much of each was counted', () => {
  const feeds = {
    '/nytt.xml': { requests: 4, subscriptions: {} },
    '/kalender/alt.ics': { requests: 9, subscriptions: { Apple: 2, Google: 1 } },
  };
  expect(monthTotals({ '2028-02': month(29, 3), '2028-03': { ...month(2, 5), feeds } })).toEqual([
    { month: '2028-03', days: { counted: 2, all: 31 }, views: 5, feedRequests: 13, subscriptions: 3 },
    { month: '2028-02', days: { counted: 29, all: 29 }, views: 3, feedRequests: 0, subscriptions: 0 },
  ]);
});
