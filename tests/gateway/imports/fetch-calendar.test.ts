import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type FetchOptions, fetchCalendar } from '../../../src/gateway/imports/fetch-calendar.ts';
import { type PinnedRequest, pinnedRequest } from '../../../src/gateway/outgoing/pinned-request.ts';

const PUBLIC = '93.184.215.14';
const ICS = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A transport that answers in turn and keeps what it was asked for. */
function transportOf(...answers: Answer[]) {
  const asked: { url: string; pinned: string; headers: Record<string, string> }[] = [];
  const transport: PinnedRequest = async (url, pinned, { headers }) => {
    const { status = 200, headers: own = {}, body = ICS } = answers[asked.length] ?? {};
    asked.push({ url: url.href, pinned, headers });
    return Object.assign(Readable.from([Buffer.from(body)]), {
      statusCode: status,
      headers: own,
    }) as unknown as IncomingMessage;
  };
  return { transport, asked };
}

const resolve = async () => [PUBLIC];
const fetched = (address: string, options: FetchOptions) => fetchCalendar(address, { resolve, ...options });

const NOT_PUBLIC = [
  ...['127.0.0.1', '127.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...[
    '0.0.0.0',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:192.168.0.1', '::ffff:169.254.169.254', '::ffff:7f00:1'],
];

test.each(NOT_PUBLIC)('a name that resolves to %s is not asked', async (address) => {
  const { transport, asked } = transportOf();
  const found = await fetched('https://calendar.example/a.ics', { transport, resolve: async () => [PUBLIC, address] });
  expect([found, asked]).toEqual([{ outcome: 'refused', fault: 'not-public' }, []]);
});

test.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://192.168.0.1/a.ics',
])('the address %s is not asked', async (address) => {
  const { transport, asked } = transportOf();
  expect([await fetched(address, { transport }), asked]).toEqual([{ outcome: 'refused', fault: 'not-public' }, []]);
});

test.each([
  'http://calendar.example/a.ics',
  'file:///etc/passwd',
  'https://calendar.example:8443/a.ics',
  'https://name:word@calendar.example/a.ics',
  'calendar',
  '',
])('«%s» is no address of a calendar', async (address) => {
  const { transport, asked } = transportOf();
  expect([await fetched(address, { transport }), asked]).toEqual([{ outcome: 'refused', fault: 'address' }, []]);
});

test.each([
  'http://calendar.example/',
  'https://127.0.0.1/',
  'https://[::ffff:10.0.0.1]/',
  '//localhost:22/',
  'https://inside.example/',
])('a redirect to %s is not followed', async (location) => {
  const { transport, asked } = transportOf({ status: 302, headers: { location } });
  const resolver = async (host: string) => [host === 'inside.example' ? '10.0.0.1' : PUBLIC];
  expect(await fetched('https://calendar.example/', { transport, resolve: resolver })).toMatchObject({
    outcome: 'refused',
  });
  expect(asked).toHaveLength(1);
});

test('a name that resolves anew in between gains nothing: the connection goes to the address that was checked', async () => {
  const { transport, asked } = transportOf();
  const answers = [[PUBLIC], ['127.0.0.1']];
  expect(
    await fetched('https://calendar.example/', { transport, resolve: async () => answers.shift() ?? [] }),
  ).toMatchObject({ outcome: 'fetched' });
  expect(asked.map(({ pinned }) => pinned)).toEqual([PUBLIC]);
});

test('the real transport connects to the pinned address, whatever the name resolves to', async () => {
  let connections = 0;
  const server = createServer(() => {}).on('connection', (socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const url = new URL(`https://nowhere.invalid:${port}/`);
  const signal = AbortSignal.timeout(5000);
  await expect(pinnedRequest(url, '127.0.0.1', { headers: {}, signal })).rejects.toThrow();
  expect(connections).toBe(1);
});

test('a calendar is asked for only if it has changed', async () => {
  const { transport, asked } = transportOf(
    { headers: { etag: '"a"', 'last-modified': 'Mon, 30 Nov 2026 06:00:00 GMT' } },
    { status: 304 },
  );
  const first = await fetched('webcal://calendar.example/a.ics', { transport });
  expect(first).toMatchObject({ outcome: 'fetched', text: ICS });
  const validators = first.outcome === 'fetched' ? first.validators : undefined;
  expect(await fetched('https://calendar.example/a.ics', { transport, validators })).toEqual({ outcome: 'unchanged' });
  expect(asked[1]?.headers).toMatchObject({
    'if-none-match': '"a"',
    'if-modified-since': 'Mon, 30 Nov 2026 06:00:00 GMT',
  });
});

test.each([
  ['too-large', { body: 'x'.repeat(2 * 1024 * 1024 + 1) }],
  ['too-large', { body: gzipSync('x'.repeat(3 * 1024 * 1024)), headers: { 'content-encoding': 'gzip' } }],
  ['status', { status: 404 }],
  ['status', { status: 302 }],
])('an answer is refused: %s', async (fault, answer: Answer) => {
  expect(await fetched('https://calendar.example/', transportOf(answer))).toEqual({ outcome: 'refused', fault });
});

test('a compressed calendar is read, and a circle of redirects ends', async () => {
  const zipped = transportOf({ body: gzipSync(ICS), headers: { 'content-encoding': 'gzip' } });
  expect(await fetched('https://calendar.example/', zipped)).toMatchObject({ text: ICS });
  const circle = transportOf(...Array.from({ length: 9 }, () => ({ status: 301, headers: { location: '/a' } })));
  expect(await fetched('https://calendar.example/', circle)).toEqual({ outcome: 'refused', fault: 'redirects' });
  expect(circle.asked).toHaveLength(4);
});

test('a server that never answers is given up', async () => {
  const transport: PinnedRequest = (_url, _pinned, { signal }) =>
    new Promise((_done, failed) => signal.addEventListener('abort', () => failed(signal.reason)));
  expect(await fetched('https://calendar.example/', { transport, timeout: 50 })).toEqual({
    outcome: 'refused',
    fault: 'unreachable',
  });
});
