import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Statistics } from '../../../src/statistics/statistics.ts';
import { readStatistics, writeStatistics } from '../../../src/gateway/statistics/stored-statistics.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { Browser, TestGateway } from '../support/gateway.ts';

const STATISTICS: Statistics = {
  '2026-10': { days: 31, bots: 7, pages: { '/': 1200, '/aktiviteter/': 300 }, feeds: {} },
  '2026-11': {
    ...{ days: 20, bots: 1, pages: { '/foreninger/%C3%A5sen-kor/': 5, '/<b>/': 1 } },
    feeds: { '/kalender/alt.ics': { requests: 90, subscriptions: { Apple: 3, other: 1 } } },
  },
};

function gatewayWith(statistics: Statistics) {
  const gateway = new TestGateway({ statistics: () => statistics });
  gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
  return gateway;
}

test('staff see the newest month, and another one on request', async () => {
  const staff = await gatewayWith(STATISTICS).signedIn('mona@sentral.example');
  const newest = await (await staff.get('/admin/tall/')).text();
  expect(newest).toContain('20 av 30 dager');
  expect(newest).toContain('/foreninger/åsen-kor/');
  expect(newest).toContain('Apple 3, andre 1');
  expect(newest).not.toContain('<b>');
  const earlier = await (await staff.get('/admin/tall/?maned=2026-10')).text();
  expect(earlier).toContain('href="/aktiviteter/"');
  expect(earlier).not.toContain('åsen-kor');
});

test('bars show each number as a share of the largest', async () => {
  const staff = await gatewayWith(STATISTICS).signedIn('mona@sentral.example');
  const text = await (await staff.get('/admin/tall/?maned=2026-10')).text();
  const widths = [...text.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width);
  // November, October; the front page, activities.
  expect(widths).toEqual(['0.4', '100', '100', '25']);
});

test('all months are downloaded as CSV', async () => {
  const staff = await gatewayWith(STATISTICS).signedIn('mona@sentral.example');
  const answer = await staff.get('/admin/tall/tall.csv');
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(await answer.text()).toContain('"2026-10";"page";"/";;1200\r\n');
});

test('before anything is counted the page says how', async () => {
  const staff = await gatewayWith({}).signedIn('mona@sentral.example');
  const text = await (await staff.get('/admin/tall/?maned=2026-10')).text();
  expect(text).toContain('npm run stats');
  expect(text).not.toContain('<table');
});

test('associations may not see the statistics', async () => {
  const gateway = gatewayWith(STATISTICS);
  gateway.person();
  const answers = [await gateway.signedIn(), new Browser(gateway)].map((each) => each.get('/admin/tall/tall.csv'));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 303]);
});

test('stored statistics are read again, and a file that is broken says what to do', () => {
  const folder = temporaryFolder();
  expect(readStatistics(folder)).toEqual({});
  writeStatistics(folder, STATISTICS);
  expect(readStatistics(folder)).toEqual(STATISTICS);
  writeFileSync(join(folder, 'statistics.json'), '{');
  expect(() => readStatistics(folder)).toThrow('Delete it and count the logs again.');
});
