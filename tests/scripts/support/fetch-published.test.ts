import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchPublished } from '../../../scripts/support/fetch-published.ts';

let folder: string;
let server: Server;
let url: string;
let published: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  server = createServer(({ url: path = '' }, answer) => {
    answer.writeHead(published[path] === undefined ? 404 : 200).end(published[path]);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the report and the stamps of each language that has calendars are put where the next build looks', async () => {
  published = {
    '/data/build.json': '{"entries":{}}',
    '/data/calendar-stamps.json': '{"entries":{}}',
    '/en/data/calendar-stamps.json': '{"calendars":{}}',
  };
  expect(await fetchPublished(url, folder, ['', '/nn', '/en'])).toBe(`Fetched what ${url} publishes.`);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  expect(read('data/build.json')).toBe('{"entries":{}}');
  expect(read('data/calendar-stamps.json')).toBe('{"entries":{}}');
  expect(read('en/data/calendar-stamps.json')).toBe('{"calendars":{}}');
  expect(existsSync(join(folder, 'nn'))).toBe(false);
});

test.each([
  ['is not published yet', {}, 'it answers 404'],
  ['answers with a page of its host', { '/data/build.json': '<h1>Welcome' }, 'it is no JSON'],
])('a site that %s leaves the build with nothing to compare with, and no file', async (_case, site, reason) => {
  published = site;
  expect(await fetchPublished(url, folder, [''])).toContain(`(${reason})`);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a site that is down is no reason not to publish', async () => {
  server.close();
  expect(await fetchPublished('http://127.0.0.1:1', folder, [''])).toContain('(it does not answer)');
});
