import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../../scripts/support/server.ts';
import { compressFiles } from '../../../src/publish/compress.ts';
import { replaceSite } from '../../../src/publish/replace-site.ts';
import { listFiles } from '../../../src/publish/site-files.ts';
import { smallSite, temporaryFolder, writeFiles } from '../../publish/folders.ts';

const CALENDAR = `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nSUMMARY:Språkkafé\r\nEND:VEVENT\r\n'.repeat(100)}END:VCALENDAR\r\n`;
const FEED = '/kalender/alt.ics';

async function servedSite() {
  const folder = join(temporaryFolder(), 'site');
  writeFiles(folder, { ...smallSite(), 'kalender/alt.ics': CALENDAR, '_astro/page.a1b2.js': 'x'.repeat(2000) });
  await compressFiles(folder, await listFiles(folder));
  const server = await serveSite({ folder, port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    answer(port, path, headers, method);
  return { folder, ask };
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Requests a path; unlike `fetch`, leaves the body as it was sent. */
function answer(port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('to a client that accepts «%s» a feed is sent as %s', async (accepted, encoding) => {
  const { ask } = await servedSite();
  const { status, headers, body } = await ask(FEED, { 'accept-encoding': accepted });
  expect({ status, encoding: headers['content-encoding'] }).toEqual({ status: 200, encoding });
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/calendar; charset=utf-8' });
  expect(Number(headers['content-length'])).toBe(body.length);
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  expect(text.toString()).toBe(CALENDAR);
});

test('each encoding has a strong tag of its own', async () => {
  const { ask } = await servedSite();
  const answers = await Promise.all(['br', 'gzip', ''].map((encoding) => ask(FEED, { 'accept-encoding': encoding })));
  const tags = answers.map(({ headers }) => headers.etag);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(new Set(tags).size).toBe(3);
});

test('a calendar program that polls after each of ten publishes of the same content gets no body', async () => {
  const { folder, ask } = await servedSite();
  const first = await ask(FEED, { 'accept-encoding': 'gzip' });
  for (let publish = 0; publish < 10; publish++) {
    const next = mkdtempSync(join(folder, '../next-'));
    cpSync(folder, next, { recursive: true });
    await replaceSite(next, folder);
    const { status, body } = await ask(FEED, {
      'accept-encoding': 'gzip',
      'if-none-match': String(first.headers.etag),
    });
    expect({ status, bytes: body.length }).toEqual({ status: 304, bytes: 0 });
  }
});

test('a changed file has another tag and is sent', async () => {
  const { folder, ask } = await servedSite();
  const before = await ask(FEED);
  writeFileSync(join(folder, FEED), CALENDAR.replace('Språkkafé', 'Bingo'));
  const { status, headers, body } = await ask(FEED, { 'if-none-match': String(before.headers.etag) });
  expect({ status, text: body.toString().includes('Bingo') }).toEqual({ status: 200, text: true });
  expect(headers.etag).not.toBe(before.headers.etag);
});

test('HEAD says the length and sends nothing; a range is the part asked for', async () => {
  const { ask } = await servedSite();
  const head = await ask(FEED, {}, 'HEAD');
  expect({ status: head.status, bytes: head.body.length }).toEqual({ status: 200, bytes: 0 });
  expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(CALENDAR));
  const part = await ask(FEED, { range: 'bytes=0-14' });
  expect({ status: part.status, text: part.body.toString() }).toEqual({ status: 206, text: 'BEGIN:VCALENDAR' });
  const stale = await ask(FEED, { range: 'bytes=0-14', 'if-range': '"another"' });
  expect(stale.status).toBe(200);
  const beyond = await ask(FEED, { range: 'bytes=999999-' });
  expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${Buffer.byteLength(CALENDAR)}` } });
});

test('what is named by its content is kept for a year, all else is asked for again', async () => {
  const { ask } = await servedSite();
  const hashed = await ask('/_astro/page.a1b2.js');
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('what is hidden is not sent, small or large', async () => {
  const { folder, ask } = await servedSite();
  writeFiles(folder, { '.git/config': 'secret', 'kalender/.draft.ics': 'secret', '.large': 'x'.repeat(300_000) });
  for (const path of ['/.git/config', '/kalender/.draft.ics', '/.large']) {
    const { status, body } = await ask(path);
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(body.toString()).not.toContain('secret');
  }
});

test('a large file is sent with the same headers as a small one', async () => {
  const { folder, ask } = await servedSite();
  writeFiles(folder, { 'kalender/large.ics': 'x'.repeat(300_000) });
  const [small, large] = await Promise.all([ask(FEED), ask('/kalender/large.ics')]);
  const names = ({ headers }: Answer) => Object.keys(headers).sort();
  expect(names(small)).toEqual(names(large));
  expect(Number(large.headers['content-length'])).toBe(large.body.length);
  expect(small.headers.etag).toMatch(/^"[\w-]{22}"$/);
});
