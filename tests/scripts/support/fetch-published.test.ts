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
    const status = path.startsWith('/fault/') ? 500 : published[path] === undefined ? 404 : 200;
    answer.writeHead(status).end(published[path]);
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

test('a site that is not published yet leaves the build with nothing to compare with, and no file', async () => {
  published = {};
  expect(await fetchPublished(url, folder, [''])).toContain('(it answers 404)');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test.each([
  ['answers with a page of its host', '/', 'it is no JSON'],
  ['has a fault', '/fault/', 'it answers 500'],
  ['is down', undefined, 'it does not answer'],
])('a site that %s keeps the brake on, unless it is said to be the first time', async (_case, path, reason) => {
  published = { '/data/build.json': '<h1>Welcome' };
  const site = path === undefined ? 'http://127.0.0.1:1' : url + path.slice(0, -1);
  await expect(fetchPublished(site, folder, [''])).rejects.toThrow(`could not be read (${reason})`);
  expect(await fetchPublished(site, folder, [''], { first: true })).toContain(`(${reason})`);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});
