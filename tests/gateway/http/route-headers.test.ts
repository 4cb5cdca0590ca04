import { expect, test } from 'vitest';
import { isDeep } from '../../deep-run.ts';
import { addressAt, headersOf, routeKinds, routesOf, wholeGateway } from '../support/route-matrix.ts';

test('every route sends the headers of its kind to everyone, and none of its own is overwritten', async () => {
  const { gateway, people, kari } = await wholeGateway();
  const wrong: string[] = [];
  let count = 0;
  for (const [index, route] of routesOf(gateway).entries()) {
    const [method = '', pattern = ''] = route.split(' ');
    const kind = routeKinds[route];
    const hasLanguages = !/^\/(?:gw|admin|helse)/.test(pattern);
    // Each day every other one in the second language.
    const prefixes = isDeep ? ['', '/nn'] : [index % 2 === 0 ? '' : '/nn'];
    for (const [who, browser] of Object.entries(people)) {
      for (const prefix of hasLanguages ? prefixes : ['']) {
        const address = prefix + addressAt(pattern, kari.id);
        // Skips routes that end the session.
        if (method === 'POST' && /\/(?:ut|fjern|overta)\/$/.test(address)) continue;
        const answer = await (method === 'GET' ? browser.get(address) : browser.post(address, {}));
        count++;
        if (answer.status >= 500) wrong.push(`${who} ${method} ${address}: ${answer.status}`);
        // Without access to the picture the answer is JSON.
        const isRefused = kind === 'picture' && answer.status !== 200;
        const expected: Record<string, string> = headersOf[isRefused ? 'page' : (kind ?? 'page')];
        for (const [name, value] of Object.entries(expected)) {
          const found = answer.headers.get(name);
          if (found !== value) wrong.push(`${who} ${method} ${address}: ${name} is ${found} and not ${value}`);
        }
        if (!answer.headers.get('permissions-policy')?.includes('camera=()'))
          wrong.push(`${who} ${route}: permissions`);
        if (answer.headers.getSetCookie().some((cookie) => !/^__Host-.*; Path=\/; HttpOnly; Secure/.test(cookie)))
          wrong.push(`${who} ${method} ${address}: cookie`);
      }
    }
  }
  console.log(
    `${count} answers of ${routesOf(gateway).length} routes, ${wrong.length} headers that are not as they should`,
  );
  expect(wrong).toEqual([]);
});

test('the table of headers lists every route', async () => {
  const { gateway } = await wholeGateway();
  expect(routesOf(gateway).toSorted()).toEqual(Object.keys(routeKinds).toSorted());
});

test('a picture is served as a picture to its association and to staff', async () => {
  const { people } = await wholeGateway();
  const address = addressAt('/gw/picture', 0);
  const answers = await Promise.all(Object.values(people).map((browser) => browser.get(address)));
  expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
  expect(answers[1]?.headers.get('Content-Type')).toBe('image/png');
});
