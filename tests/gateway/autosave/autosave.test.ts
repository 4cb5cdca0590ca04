import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MAX_AUTOSAVES } from '../../../src/gateway/autosave/autosave.ts';
import { removePerson } from '../../../src/gateway/people/register.ts';
import { MAX_AUTOSAVE_BYTES } from '../../../src/gateway/autosave/routes.ts';
import { Browser, DAY, MINUTE, TestGateway, URL_OF_SITE } from '../support/gateway.ts';

const form = { collection: 'events', slug: '', content: '{"title":"Språkkafé 🎉"}' };

function post(browser: Browser, path: string, body: unknown, headers = {}): Promise<Response> {
  return browser.send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Accept: '*/*', Origin: URL_OF_SITE, ...headers },
  });
}

async function begunIn(browser: Browser, slug = ''): Promise<{ id: string; content: string; at: number }[]> {
  return (await browser.get(`/gw/autosave?collection=events&slug=${slug}`)).json();
}

async function written(gateway = new TestGateway()) {
  const kari = gateway.person();
  const browser = await gateway.signedIn();
  const id = randomUUID();
  expect((await post(browser, '/gw/autosave', { id, ...form })).status).toBe(200);
  return { gateway, kari, browser, id };
}

test('an autosave is offered on another device, with the time it was last written', async () => {
  const { gateway, browser, id } = await written();
  gateway.now += 5 * MINUTE;
  await post(browser, '/gw/autosave', { id, ...form, content: '{"title":"Ny"}' });
  const phone = await gateway.signedIn();
  expect(await begunIn(phone)).toEqual([
    { id, collection: 'events', slug: '', content: '{"title":"Ny"}', at: gateway.now },
  ]);
  expect(await begunIn(phone, 'sprakkafe')).toEqual([]);
});

test('nobody else can read, overwrite or delete an autosave', async () => {
  const { gateway, browser, id } = await written();
  gateway.person({ name: 'Ola', email: 'ola@lag.example', role: 'admin' });
  const ola = await gateway.signedIn('ola@lag.example');
  expect(await begunIn(ola)).toEqual([]);
  await post(ola, '/gw/autosave', { id, ...form, content: 'Olas' });
  await post(ola, '/gw/autosave/drop', { id });
  expect((await begunIn(browser)).map(({ content }) => content)).toEqual([form.content]);
});

test('a saved or discarded autosave is gone, and deleting it twice is no error', async () => {
  const { browser, id } = await written();
  expect((await post(browser, '/gw/autosave/drop', { id })).status).toBe(200);
  expect((await post(browser, '/gw/autosave/drop', { id })).status).toBe(200);
  expect(await begunIn(browser)).toEqual([]);
});

test('an autosave is deleted after thirty days, and with its author', async () => {
  const { gateway, kari, browser } = await written();
  gateway.now += 29 * DAY;
  expect(await begunIn(browser)).toHaveLength(1);
  gateway.now += DAY;
  expect(await begunIn(browser)).toEqual([]);
  await post(browser, '/gw/autosave', { id: randomUUID(), ...form });
  removePerson(gateway.state, kari.id);
  expect(gateway.state.sql.get`SELECT count(*) AS n FROM autosave`).toEqual({ n: 0 });
});

test('above the maximum, the oldest autosave is deleted', async () => {
  const { gateway, browser, id } = await written();
  for (let count = 0; count < MAX_AUTOSAVES; count++) {
    gateway.now += MINUTE;
    await post(browser, '/gw/autosave', { id: randomUUID(), ...form });
  }
  const left = await begunIn(browser);
  expect(left).toHaveLength(MAX_AUTOSAVES);
  expect(left.map((each) => each.id)).not.toContain(id);
});

test('requests that are cross-origin, anonymous, invalid or too large are refused with a sentence', async () => {
  const { gateway, browser, id } = await written();
  expect((await post(browser, '/gw/autosave', { id, ...form }, { Origin: 'https://evil.example' })).status).toBe(403);
  const stranger = await post(new Browser(gateway), '/gw/autosave', { id, ...form });
  expect(stranger.status).toBe(401);
  expect(await stranger.json()).toMatchObject({ error: expect.stringContaining('Logg inn i en annen fane') });
  expect((await post(browser, '/gw/autosave', { id: 'x', ...form })).status).toBe(400);
  const large = await post(browser, '/gw/autosave', { id, ...form, content: 'x'.repeat(MAX_AUTOSAVE_BYTES + 8192) });
  expect(large.status).toBe(413);
  expect((await begunIn(browser)).map(({ content }) => content)).toEqual([form.content]);
});

test('the log contains nothing of an autosave', async () => {
  const { gateway, browser } = await written();
  await begunIn(browser, 'kari-nordmanns-tur');
  const logged = JSON.stringify(gateway.logged);
  expect(logged).toContain('/gw/autosave');
  expect(logged).not.toMatch(/Språkkafé|kari-nordmann/);
});
