import { expect, test } from 'vitest';
import { importNeighbours } from '../../../src/imports/neighbours/sources.ts';

const GRANLIA = { title: 'Granlia', page: 'https://granlia.example/', feed: 'https://granlia.example/alt.ics' };
const LIMYRA = { title: 'Limyra', page: 'https://limyra.example/', feed: 'https://limyra.example/alt.json' };
const EVENT = { title: 'Tur', start: '2026-12-03' };
const today = '2026-11-30';

test('each neighbour has its own events, with the day they were fetched', async () => {
  const feeds = new Map([
    [GRANLIA.feed, '[]'],
    [LIMYRA.feed, JSON.stringify([{ ...EVENT, status: 'planned' }])],
  ]);
  const fetchFeed = async (address: string) => ({ text: feeds.get(address) ?? '' });
  expect(await importNeighbours([GRANLIA, LIMYRA], [], { fetchFeed, today })).toEqual({
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
  expect(await importNeighbours([GRANLIA, LIMYRA], before, { fetchFeed, today })).toEqual({
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
  expect(await importNeighbours([], before, { fetchFeed, today })).toEqual({ sources: [], failed: [] });
});
