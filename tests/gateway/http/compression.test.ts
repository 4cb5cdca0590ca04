import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { compressAnswers } from '../../../src/gateway/http/compression.ts';
import type { GatewayEnvironment } from '../../../src/gateway/http/context.ts';
import { wholeGateway } from '../support/route-matrix.ts';

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('pages and data of the gateway are sent in the encoding that the client accepts, brotli first', async () => {
  const { people } = await wholeGateway();
  for (const path of ['/admin/saker/', '/admin/config.json', '/send-inn/']) {
    const plain = await people.staff.get(path);
    expect([plain.headers.get('Content-Encoding'), plain.headers.get('Vary')], path).toEqual([null, 'Accept-Encoding']);
    const length = (await bytesOf(plain)).length;
    const accepted = { 'gzip, deflate, br': 'br', gzip: 'gzip', 'br;q=0, gzip;q=0.5': 'gzip', 'br;q=0': null };
    for (const [asked, encoding] of Object.entries(accepted)) {
      const answer = await people.staff.get(path, { 'Accept-Encoding': asked });
      expect([answer.status, answer.headers.get('Content-Encoding')], asked).toEqual([200, encoding]);
      expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
      expect(answer.headers.get('Content-Type')).toBe(plain.headers.get('Content-Type'));
      const sent = await bytesOf(answer);
      if (!encoding) continue;
      expect(answer.headers.get('Content-Length')).toBe(String(sent.length));
      expect(sent.length).toBeLessThan(length);
      // The stamp of a form holds the time, so only the length is the same.
      expect(DECODERS[encoding]?.(sent).length).toBe(length);
    }
  }
});

test('HEAD tells the same as GET, without a body', async () => {
  const { people } = await wholeGateway();
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => people.staff.send('/admin/saker/', { method, headers: BROWSER })),
  );
  expect(head?.status).toBe(200);
  expect((await bytesOf(head as Response)).length).toBe(0);
  // Each request has an id of its own.
  for (const response of [get, head]) response?.headers.delete('X-Request-Id');
  expect([...(head?.headers ?? [])]).toEqual([...(get?.headers ?? [])]);
});

test('the length of a sign-in page, or of what repeats a query, depends on no guess', async () => {
  const { gateway, people } = await wholeGateway();
  const { link } = await gateway.keysFor(people.stranger);
  const pages = [
    await people.stranger.get('/logg-inn/', BROWSER),
    await people.stranger.get('/nn/logg-inn/kode/', BROWSER),
    await people.stranger.get(`/logg-inn/lenke/?n=${link}`, BROWSER),
    await people.stranger.get('/logg-inn/lenke/', BROWSER),
    await people.stranger.post('/logg-inn/lenke/', { n: 'wrong' }, BROWSER),
    await people.staff.get(`/admin/saker/?gjort=published&tittel=${'x'.repeat(2000)}`, BROWSER),
    await people.stranger.get('/meld-endring/?side=/aktiviteter/', BROWSER),
  ];
  expect(pages.map(({ headers }) => headers.get('Content-Encoding'))).toEqual(pages.map(() => null));
  const posted = await people.staff.post('/admin/saker/sett/', {}, { ...BROWSER, Origin: 'https://evil.example' });
  expect(posted.status).toBe(403);
});

test('small answers, pictures and answers with a tag, a range or an encoding are left as they are', async () => {
  const app = new Hono<GatewayEnvironment>();
  const long = 'x'.repeat(5000);
  app.use(compressAnswers);
  app.get('/small', (context) => context.json({ state: 'waiting' }));
  app.get('/picture', (context) => context.body(long, 200, { 'Content-Type': 'image/png' }));
  app.get('/tag', (context) => context.text(long, 200, { ETag: '"x"' }));
  app.get('/range', (context) => context.text(long, 206, { 'Content-Range': 'bytes 0-4999/9000' }));
  app.get('/same', (context) => context.body(null, 304, { ETag: '"x"' }));
  app.get('/coded', (context) => context.text(long, 200, { 'Content-Encoding': 'zstd' }));
  for (const [path, encoding, length] of [
    ['/small', null, 19],
    ['/picture', null, 5000],
    ['/tag', null, 5000],
    ['/range', null, 5000],
    ['/same', null, 0],
    ['/coded', 'zstd', 5000],
  ] as const) {
    const answer = await app.request(path, { headers: BROWSER });
    expect([answer.headers.get('Content-Encoding'), (await bytesOf(answer)).length], path).toEqual([encoding, length]);
  }
});

test('the cookies and the status of an answer stay', async () => {
  const app = new Hono<GatewayEnvironment>();
  app.use(compressAnswers);
  app.get('/', (context) => {
    for (const name of ['a', 'b']) context.header('Set-Cookie', `${name}=1; Path=/`, { append: true });
    return context.html('x'.repeat(5000), 422);
  });
  const answer = await app.request('/', { headers: BROWSER });
  expect([answer.status, answer.headers.get('Content-Encoding')]).toEqual([422, 'br']);
  expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=1; Path=/']);
});
