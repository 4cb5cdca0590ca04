import { expect, test } from 'vitest';
import { readFeedInProcess } from '../../../src/gateway/imports/read-feed-in-process.ts';

const SETTING = { address: 'https://granlia.example/alt.json', today: '2026-11-30' };
const EVENT = { title: 'Tur', start: '2026-12-03', status: 'planned' };

test('a feed is read, and a page instead of one has a reason', async () => {
  const events = [{ title: 'Tur', start: '2026-12-03' }];
  expect(await readFeedInProcess(JSON.stringify([EVENT]), SETTING)).toEqual({ events });
  expect(await readFeedInProcess('<html>', SETTING)).toEqual({ fault: 'web-page' });
});

test('a feed that takes too long, or all memory, is refused, and the next one is read', async () => {
  expect(await readFeedInProcess(JSON.stringify([EVENT]), SETTING, 1)).toEqual({ fault: 'too-slow' });
  // As deep as two megabytes can be.
  const deep = '['.repeat(1_000_000);
  expect(await readFeedInProcess(deep + ']'.repeat(1_000_000), SETTING)).toEqual({ fault: expect.any(String) });
  expect(await readFeedInProcess(JSON.stringify([EVENT]), SETTING)).toMatchObject({ events: [{ title: 'Tur' }] });
});
