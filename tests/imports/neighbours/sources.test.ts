import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/entries/front-matter.ts';
import { type FeedSetting, readFeed as read } from '../../../src/imports/neighbours/feed.ts';
import { importNeighbours } from '../../../src/imports/neighbours/sources.ts';

const GRANLIA = { title: 'Granlia', page: 'https://granlia.example/', feed: 'https://granlia.example/alt.ics' };
const LIMYRA = { title: 'Limyra', page: 'https://limyra.example/', feed: 'https://limyra.example/alt.json' };
const EVENT = { title: 'Tur', start: '2026-12-03' };
const today = '2026-11-30';
const readFeed = async (text: string, setting: FeedSetting) => read(text, setting);

test('each neighbour has its own events, with the day they were fetched', async () => {
  const feeds = new Map([
    [GRANLIA.feed, '[]'],
    [LIMYRA.feed, JSON.stringify([{ ...EVENT, status: 'planned' }])],
  ]);
  const fetchFeed = async (address: string) => ({ text: feeds.get(address) ?? '' });
  expect(await importNeighbours([GRANLIA, LIMYRA], [], { fetchFeed, readFeed, today })).toEqual({
    sources: [
      { page: GRANLIA.page, fetched: today, events: [] },
      { page: LIMYRA.page, fetched: today, events: [EVENT] },
    ],
    failed: [],
  });
});

test('when a feed fails, what was fetched before stays with its day, and the others come', async () => {
  const before = [{ page: GRANLIA.page, fetched: '2026-11-29', events: [EVENT] }];
  const fetchFeed = async (address: string) =>
    address === GRANLIA.feed ? { fault: 'unreachable' } : { text: '<html>' };
  expect(await importNeighbours([GRANLIA, LIMYRA], before, { fetchFeed, readFeed, today })).toEqual({
    sources: before,
    failed: [
      { title: 'Granlia', fault: 'unreachable' },
      { title: 'Limyra', fault: 'web-page' },
    ],
  });
});

test('a neighbour that the settings no longer name goes away', async () => {
  const before = [{ page: GRANLIA.page, fetched: '2026-11-29', events: [EVENT] }];
  const fetchFeed = async () => ({ fault: 'unreachable' });
  expect(await importNeighbours([], before, { fetchFeed, readFeed, today })).toEqual({ sources: [], failed: [] });
});

test('a feed with values that no calendar has is unreadable, and the others come', async () => {
  for (const strange of [
    { title: 'Tur', start_datetime: 1e300 },
    { ...EVENT, status: '', start: { toString: 1 } },
  ]) {
    const fetchFeed = async (address: string) => ({
      text: JSON.stringify([address === GRANLIA.feed ? strange : { ...EVENT, status: 'planned' }]),
    });
    const { sources, failed } = await importNeighbours([GRANLIA, LIMYRA], [], { fetchFeed, readFeed, today });
    expect(failed).toEqual([{ title: 'Granlia', fault: 'unknown-format' }]);
    expect(sources.map(({ page, events }) => [page, events])).toEqual([[LIMYRA.page, [EVENT]]]);
  }
});

test('all neighbours together fit in a file of content, however much one of them writes', async () => {
  const neighbours = Array.from({ length: 8 }, (_, nth) => ({ ...GRANLIA, page: `https://nabo${nth}.example/` }));
  const long = { title: "'".repeat(120), start: '2026-12-03', place: 'å'.repeat(160), status: 'planned' };
  const events = Array.from({ length: 60 }, (_, nth) => ({
    ...long,
    url: `https://a.example/${nth}${'x'.repeat(400)}`,
  }));
  const fetchFeed = async () => ({ text: JSON.stringify(events) });
  const { sources } = await importNeighbours(neighbours, [], { fetchFeed, readFeed, today });
  expect(Buffer.byteLength(dump({ sources }, { lineWidth: -1 }))).toBeLessThan(MAX_FILE_BYTES);
  expect(sources.map((source) => source.events.length)).toEqual(new Array(8).fill(6));
});
