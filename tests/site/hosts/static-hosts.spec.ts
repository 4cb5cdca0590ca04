import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { request as openRequest } from 'node:https';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, type APIResponse, test } from '@playwright/test';
import { serveSite } from '../../../scripts/support/server.ts';
import { readLogLine } from '../../../src/statistics/log-line.ts';
import { gradeSite } from '../../observatory.ts';
import { TEST_SITE } from '../support/pages.ts';
import { freePort, type ReverseProxy, staticHosts } from '../support/reverse-proxies.ts';

const FEED = '/kalender/alt.ics';
const ASSET = `/_astro/${/\/_astro\/([^"]+\.css)/.exec(readFileSync(join(TEST_SITE, 'index.html'), 'utf8'))?.[1]}`;

/** One address of each kind that has headers of its own, and of each type of file. */
const ADDRESSES = [
  ...[
    '/',
    '/en/',
    '/sok/',
    '/en/sok/',
    '/kalender/',
    '/nn/kalender/',
    '/innbygg/alt/',
    '/logg-inn/',
    '/admin/',
    '/kart/',
  ],
  ...[FEED, '/nytt.json', '/nytt.xml', '/sitemap.xml', '/data/build.json', '/robots.txt', '/favicon.svg'],
  ...['/favicon.ico', '/site.webmanifest', ASSET, '/finnes-ikke/', '/_astro/finnes-ikke.css'],
];
const HEADERS = [
  ...['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy'],
  ...['permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'],
  ...['access-control-allow-origin', 'cache-control', 'content-type', 'content-encoding'],
];

test.use({ ignoreHTTPSErrors: true });

for (const [index, [name, start]] of Object.entries(staticHosts).entries()) {
  // Each day the first of them.
  test.describe(
    `${name}, which serves the site alone with the configuration that we ship`,
    {
      tag: index > 0 ? '@deep' : [],
    },
    () => {
      const encodings = name === 'nginx' ? ['gzip'] : ['br', 'gzip'];
      let host: ReverseProxy;
      let own: Server;
      let origins: { host: string; own: string; http: string };

      test.beforeAll(async () => {
        const [port, ownPort, httpPort] = [await freePort(), await freePort(), await freePort()];
        host = await start({ https: port, http: httpPort }, TEST_SITE);
        own = await serveSite({ folder: TEST_SITE, port: ownPort, host: '127.0.0.1' });
        origins = {
          host: `https://localhost:${port}`,
          own: `http://127.0.0.1:${ownPort}`,
          http: `http://localhost:${httpPort}`,
        };
      });

      test.afterAll(() => {
        host.close();
        own.close();
      });

      test('sends the headers that our own server sends', async ({ request }) => {
        for (const address of ADDRESSES) {
          for (const encoding of ['identity', ...encodings]) {
            const asked = { headers: { 'Accept-Encoding': encoding } };
            const [found, wanted] = [
              await request.get(origins.host + address, asked),
              await request.get(origins.own + address, asked),
            ];
            expect(sharedHeaders(found), `${address} in ${encoding}`).toEqual(sharedHeaders(wanted));
            expect((await found.body()).equals(await wanted.body()), address).toBe(true);
          }
        }
      });

      test('sends the stored file to whom accepts it, and the plain one to others', async () => {
        const suffixes: Record<string, string> = { identity: '', gzip: '.gz', br: '.br' };
        for (const [path, file] of Object.entries({ '/': 'index.html', [FEED]: FEED })) {
          for (const encoding of ['identity', ...encodings]) {
            const stored = readFileSync(join(TEST_SITE, file + suffixes[encoding]));
            const [head, get] = [
              await ask(origins.host + path, 'HEAD', encoding),
              await ask(origins.host + path, 'GET', encoding),
            ];
            expect([head.status, get.status, head.bytes.length], `${path} in ${encoding}`).toEqual([200, 200, 0]);
            expect(get.bytes.equals(stored), `${path} in ${encoding}`).toBe(true);
            expect([head.headers.vary, get.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
            expect(head.headers.etag).toBe(get.headers.etag);
            expect(head.headers['content-encoding']).toBe(get.headers['content-encoding']);
          }
        }
      });

      test('answers with a part, or with nothing to whom has it already', async ({ request }) => {
        const plain = { 'Accept-Encoding': 'identity' };
        const part = await request.get(origins.host + FEED, { headers: { ...plain, Range: 'bytes=0-14' } });
        expect([part.status(), await part.text()]).toEqual([206, 'BEGIN:VCALENDAR']);
        for (const encoding of ['identity', ...encodings]) {
          const headers = { 'Accept-Encoding': encoding };
          const { etag = '' } = (await request.get(origins.host + FEED, { headers })).headers();
          expect(etag).toMatch(/^"[^"]+"$/);
          const again = await request.get(origins.host + FEED, { headers: { ...headers, 'If-None-Match': etag } });
          expect([again.status(), (await again.body()).length], encoding).toEqual([304, 0]);
        }
      });

      test('leads from an address without its slash, and from a calendar with one too many', async ({ request }) => {
        for (const [from, to] of [
          ['/aktiviteter?q=tur', '/aktiviteter/?q=tur'],
          [`${FEED}/?v=2`, `${FEED}?v=2`],
          [`${FEED}/`, FEED],
        ] as const) {
          const answer = await request.get(origins.host + from, { maxRedirects: 0 });
          expect([301, 308], from).toContain(answer.status());
          expect(new URL(answer.headers().location ?? '', origins.host).href).toBe(origins.host + to);
        }
        for (const path of ['//evil.example/x.ics/', '/%0d%0aX: y.ics/', '/.git/config', '/_astro']) {
          const answer = await request.get(origins.host + path);
          expect(answer.url(), path).toMatch(new RegExp(`^${origins.host}/`));
          expect(answer.status(), path).toBe(404);
        }
      });

      test('leads from http to https, and has the best grade of Mozilla’s HTTP Observatory', async ({ request }) => {
        const http = await request.get(`${origins.http}/aktiviteter/?q=tur`, { maxRedirects: 0 });
        expect([301, 308]).toContain(http.status());
        const { location: redirect = '' } = http.headers();
        expect(redirect).toMatch(/^https:\/\/localhost(?::\d+)?\/aktiviteter\/\?q=tur$/);
        const page = await request.get(`${origins.host}/`);
        const cookies = page.headersArray().flatMap(({ name, value }) => (/^set-cookie$/i.test(name) ? [value] : []));
        const grade = gradeSite({ headers: page.headers(), html: await page.text(), cookies, redirect });
        expect(grade).toMatchObject({ grade: 'A+', score: 130 });
      });

      test('logs what was asked for, without the query, so that it can be counted', async ({ request }) => {
        await request.get(`${origins.host}/aktiviteter/?q=hemmelig`);
        await request.get(`${origins.host}/finnes-heller-ikke/`);
        await expect
          .poll(() => host.log().split('\n').map(readLogLine))
          .toEqual(
            expect.arrayContaining([
              expect.objectContaining({ method: 'GET', path: '/aktiviteter/', status: 200 }),
              expect.objectContaining({ method: 'GET', path: '/finnes-heller-ikke/', status: 404 }),
            ]),
          );
        expect(host.log()).not.toContain('hemmelig');
      });
    },
  );
}

/** Returns the status and the headers that all our servers send alike. */
function sharedHeaders(answer: APIResponse): unknown {
  const headers = answer.headers();
  // A type in another spelling, and a parameter that says nothing new.
  const same = (value = '') => value.replace(/^((?:image|font)\/\S+); charset=utf-8$/, '$1');
  // Our own server sends the page of what is not found as it is.
  const sent = HEADERS.filter((each) => answer.ok() || each !== 'content-encoding');
  return [answer.status(), ...sent.map((each) => `${each}: ${same(headers[each])}`)];
}

interface RawAnswer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** The body as it was sent. */
  bytes: Buffer;
}

function ask(address: string, method: string, encoding: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers: { 'Accept-Encoding': encoding }, rejectUnauthorized: false };
    const request = openRequest(address, options, async (answer) => {
      const bytes = await buffer(answer);
      resolve({ status: answer.statusCode, headers: answer.headers, bytes });
    });
    request.on('error', reject).end();
  });
}
