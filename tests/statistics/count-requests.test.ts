import { expect, test } from 'vitest';
import { openRequestCounter } from '../../src/statistics/count-requests.ts';

const PHONE = 'Mozilla/5.0 (iPhone) Safari';
const APPLE = 'iOS/18.1 (22B83) dataaccessd/1.0';

interface Line {
  day?: number;
  address?: string;
  method?: string;
  path?: string;
  status?: number;
  agent?: string;
}

/** Counts lines, and returns what is known of November 2026. */
function count(lines: (Line | string)[]) {
  const counter = openRequestCounter({ isBot: (agent) => agent.includes('bot'), pseudonym: (text) => `#${text}` });
  for (const line of lines) counter.add(typeof line === 'string' ? line : write(line));
  const { statistics, unreadable } = counter.result();
  return { ...statistics['2026-11'], months: Object.keys(statistics), unreadable };
}

function write({ day = 1, address = '192.0.2.1', method = 'GET', path = '/', status = 200, agent = PHONE }: Line) {
  const date = `${String(day).padStart(2, '0')}/Nov/2026`;
  return `${address} - - [${date}:10:00:00 +0100] "${method} ${path} HTTP/1.1" ${status} 1 "-" "${agent}"`;
}

test('pages that were shown are counted by path, the most read first', () => {
  const lines = ['/sok/?q=a', '/aktiviteter/', '/sok/?q=b', '/sok/'].map((path) => ({ path }));
  expect(count(lines).pages).toEqual({ '/sok/': 3, '/aktiviteter/': 1 });
  expect(Object.keys(count(lines).pages ?? {})).toEqual(['/sok/', '/aktiviteter/']);
});

test('what is no page, was not found, or is for those who are signed in is not counted', () => {
  const lines: Line[] = [
    ...['/_astro/a.css', '/admin/mine/', '/en/logg-inn/', '/data/events.json'].map((path) => ({ path })),
    ...[{ status: 404 }, { status: 304 }, { method: 'POST' }, { method: 'HEAD' }],
  ];
  expect(count(lines).pages).toEqual({});
});

test('crawlers are counted apart', () => {
  expect(count([{ agent: 'Somebot/1.0' }, {}])).toMatchObject({ bots: 1, pages: { '/': 1 } });
});

test('devices that ask for a feed on the same day are its subscribers; a second request of one is not', () => {
  const feed = { path: '/kalender/alt.ics', agent: APPLE };
  const day = (n: number) => [
    { ...feed, day: n },
    { ...feed, day: n, status: 304 },
    { ...feed, day: n, address: '192.0.2.2' },
  ];
  const { feeds } = count([1, 2, 3].flatMap(day));
  expect(feeds).toEqual({ '/kalender/alt.ics': { requests: 9, subscriptions: { Apple: 2 } } });
});

test('a service that asks for all its users counts once, a browser not at all', () => {
  const feed = { path: '/kalender/alt.ics' };
  const google = { ...feed, agent: 'Google-Calendar-Importer' };
  const { feeds } = count([google, { ...google, address: '192.0.2.7' }, feed]);
  expect(feeds?.['/kalender/alt.ics']).toEqual({ requests: 3, subscriptions: { Google: 1 } });
});

test('the file of one date is no feed', () => {
  expect(count([{ path: '/aktiviteter/bingo/2026-11-24.ics', agent: APPLE }]).feeds).toEqual({});
});

test('no address and no pseudonym is in the result', () => {
  const result = JSON.stringify(count([{ path: '/nytt.xml', agent: APPLE }, {}]));
  expect(result).not.toContain('192.0.2');
  expect(result).not.toContain('#');
});

test('lines that are no requests are counted, empty ones are not', () => {
  expect(count(['broken', '', {}])).toMatchObject({ unreadable: 1, days: 1, months: ['2026-11'] });
});
