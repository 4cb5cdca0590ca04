import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { addressToShow, isLoopback, serveSite } from '../../../scripts/support/server.ts';
import { smallSite, temporaryFolder, writeFiles } from '../../publish/folders.ts';

const SITE: Record<string, string> = {
  ...smallSite(),
  'sok/index.html': 'Søk',
  'kalender/alt.ics': 'BEGIN:VCALENDAR',
  'media/lag/bilde.png': 'png',
  'æøå/index.html': 'x',
};

function builtSite(): string {
  const folder = temporaryFolder();
  writeFiles(folder, SITE);
  return folder;
}

async function startServer(): Promise<number> {
  const server = await serveSite({ folder: builtSite(), port: 0, host: '127.0.0.1' });
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Requests a path exactly as written, which `fetch` would normalise. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, async (response) => {
      const body = (await response.toArray()).join('');
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ...[['127.0.0.1', true] as const, ['localhost', true] as const, ['::1', true] as const],
  ...[['0.0.0.0', false] as const, ['::', false] as const, ['dugnad.elvedal.example', false] as const],
])('at %s only this machine can connect: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('a page has its content type and the headers of its type', async () => {
  const { status, headers, body } = await ask(await startServer(), '/sok/?q=tur');
  expect({ status, body }).toEqual({ status: 200, body: 'Søk' });
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
});

test('a client has fifteen seconds for the head of a request, and three minutes for all of it', async () => {
  const server = await serveSite({ folder: builtSite(), port: 0, host: '127.0.0.1' });
  server.close();
  expect(server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 180_000, timeout: 180_000 });
});

test('a calendar is sent as UTF-8', async () => {
  const { headers } = await ask(await startServer(), '/kalender/alt.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
});

test.each([
  ['/sok', '/sok/'],
  ['/sok?q=tur', '/sok/?q=tur'],
  ['/%C3%A6%C3%B8%C3%A5', '/%C3%A6%C3%B8%C3%A5/'],
  ['//sok', '/sok/'],
  ['/nei/../sok', '/sok/'],
  ['/kalender/alt.ics/', '/kalender/alt.ics'],
  ['/kalender/alt.ics/?v=2', '/kalender/alt.ics?v=2'],
  ['//kalender/alt.ics//', '/kalender/alt.ics'],
])('%s redirects to %s', async (path, location) => {
  expect(await ask(await startServer(), path)).toMatchObject({ status: 301, headers: { location } });
});

test.each([
  '/nei',
  '/nei/',
  '/kalender/nei.ics/',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%',
  '/.lock',
  '/%00',
  '/_astro/nei.css',
])('%s is not found, and the 404 page says so', async (path) => {
  const { status, headers, body } = await ask(await startServer(), path);
  expect({ status, body }).toEqual({ status: 404, body: SITE['404.html'] });
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
  expect(headers['cache-control']).toBe('no-cache');
});

test('no spelling of an address escapes the sandbox of uploaded files', async () => {
  const port = await startServer();
  for (const path of [
    '/media/lag/bilde.png',
    '/%6dedia/lag/bilde.png',
    '//media/lag/bilde.png',
    '/x/../media/lag/bilde.png',
  ]) {
    const { headers } = await ask(port, path);
    expect(headers['content-security-policy']).toContain('sandbox');
  }
});

test('only GET and HEAD are allowed', async () => {
  const port = await startServer();
  expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 });
  expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a port in use and a folder without a site are reported in plain words', async () => {
  const port = await startServer();
  const folder = temporaryFolder();
  await expect(serveSite({ folder, port: 0, host: '127.0.0.1' })).rejects.toThrow('Run "npm run build" first');
  writeFiles(folder, SITE);
  await expect(serveSite({ folder, port, host: '127.0.0.1' })).rejects.toThrow(`Port ${port} is taken`);
});

test('the address to open is localhost, unless another host was chosen', () => {
  expect(addressToShow({ port: 4321, host: '127.0.0.1' })).toBe('http://localhost:4321/');
  expect(addressToShow({ port: 4321, host: '0.0.0.0' })).toBe('http://localhost:4321/');
  expect(addressToShow({ port: 80, host: '192.168.1.7' })).toBe('http://192.168.1.7:80/');
});
