import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks, type LinkAnswer } from '../../../../src/gateway/doctor/links/check-links.ts';
import { requestLink } from '../../../../src/gateway/doctor/links/request-link.ts';

/** Asks for links on an internet made of answers: `HEAD https://a.example/x` → status or redirect. */
async function check(urls: string[], answers: Record<string, number | string>) {
  const asked: string[] = [];
  let atOnce = 0;
  let most = 0;
  const request = async (url: string, method: 'HEAD' | 'GET'): Promise<LinkAnswer> => {
    asked.push(`${method} ${url}`);
    most = Math.max(most, ++atOnce);
    await pause(1);
    atOnce -= 1;
    const answer = answers[`${method} ${url}`] ?? answers[url] ?? 404;
    if (typeof answer === 'number') return { status: answer };
    if (url.endsWith('/robots.txt')) return { status: 200, text: answer };
    if (answer.startsWith('http') || answer.startsWith('/')) return { status: 301, location: answer };
    throw Object.assign(new Error(answer), { code: answer });
  };
  const states = Object.fromEntries(await checkLinks(urls, { request, delay: 0 }));
  return { states, asked, most };
}

const A = 'https://a.example';

test('links are right, broken, or not to be told', async () => {
  const answers = { [`${A}/right`]: 200, [`${A}/private`]: 403, [`${A}/down`]: 'ECONNREFUSED' };
  const { states } = await check([`${A}/right`, `${A}/gone`, `${A}/private`, `${A}/down`], answers);
  expect(states).toEqual({
    [`${A}/right`]: { state: 'right' },
    [`${A}/gone`]: { state: 'broken', reason: '404' },
    [`${A}/private`]: { state: 'unknown', reason: '403' },
    [`${A}/down`]: { state: 'broken', reason: 'ECONNREFUSED' },
  });
});

test('a server that does not know HEAD is asked by GET', async () => {
  const { states } = await check([`${A}/x`], { [`HEAD ${A}/x`]: 405, [`GET ${A}/x`]: 200 });
  expect(states).toEqual({ [`${A}/x`]: { state: 'right' } });
});

test('redirects are followed, but not in circles', async () => {
  const answers = { [`${A}/old`]: '/new', [`${A}/new`]: 200, [`${A}/round`]: `${A}/round` };
  const { states } = await check([`${A}/old`, `${A}/round`], answers);
  expect(states).toEqual({
    [`${A}/old`]: { state: 'right' },
    [`${A}/round`]: { state: 'broken', reason: 'redirects' },
  });
});

test('what robots.txt forbids is not asked for', async () => {
  const answers = { [`${A}/robots.txt`]: 'User-agent: *\nDisallow: /x' };
  const { states, asked } = await check([`${A}/x`], answers);
  expect(states).toEqual({ [`${A}/x`]: { state: 'unknown', reason: 'robots.txt' } });
  expect(asked).toEqual([`GET ${A}/robots.txt`]);
});

test('a host gets one request at a time, several hosts at once', async () => {
  const one = Array.from({ length: 5 }, (_, n) => `${A}/${n}`);
  const many = Array.from({ length: 20 }, (_, n) => `https://${n}.example/`);
  expect((await check(one, {})).most).toBe(1);
  const { most } = await check(many, {});
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});

test('a request says who asks, reads only robots.txt, and leaves redirects to the caller', async () => {
  const agents: (string | undefined)[] = [];
  const server = createServer(({ url, headers }, response) => {
    agents.push(headers['user-agent']);
    if (url === '/old') response.writeHead(302, { Location: '/new' });
    response.end('User-agent: *');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const ask = (path: string, method: 'HEAD' | 'GET') =>
    requestLink(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, method, async () => '127.0.0.1');
  expect(await ask('/robots.txt', 'GET')).toEqual({ status: 200, location: undefined, text: 'User-agent: *' });
  expect(await ask('/x', 'GET')).toEqual({ status: 200, location: undefined, text: undefined });
  expect(await ask('/old', 'HEAD')).toEqual({ status: 302, location: '/new', text: undefined });
  expect(new Set(agents)).toEqual(new Set(['Mozilla/5.0 (compatible; dugnad-link-check/1.0)']));
});

test.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'http://169.254.169.254/',
  'file:///etc/passwd',
])('%s is never asked for', async (url) => {
  await expect(requestLink(url, 'GET')).rejects.toThrow(/^(?:private-address|protocol)$/);
});
