import { expect, test } from 'vitest';
import { mergeStatistics, statisticsRows } from '../../src/statistics/statistics.ts';

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
    ['2026-11', 'page', '/', '', '3'],
    ['2026-11', 'feed', '/nytt.xml', '', '4'],
    ['2026-11', 'subscriptions', '/nytt.xml', 'Apple', '2'],
  ]);
});
