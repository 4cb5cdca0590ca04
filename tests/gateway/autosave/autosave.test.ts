import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MOST_AUTOSAVES } from '../../../src/gateway/autosave/autosave.ts';
import { removePerson } from '../../../src/gateway/people/register.ts';
import { MOST_AUTOSAVE_BYTES } from '../../../src/gateway/autosave/routes.ts';
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
  return (await browser.get(`/gw/scratch?collection=events&slug=${slug}`)).json();
}

async function written(gateway = new TestGateway()) {
  const kari = gateway.person();
  const browser = await gateway.signedIn();
  const id = randomUUID();
  expect((await post(browser, '/gw/scratch', { id, ...form })).status).toBe(200);
  return { gateway, kari, browser, id };
}

test('what was begun is offered on another device, with when it was written last', async () => {
  const { gateway, browser, id } = await written();
  gateway.now += 5 * MINUTE;
  await post(browser, '/gw/scratch', { id, ...form, content: '{"title":"Ny"}' });
  const phone = await gateway.signedIn();
  expect(await begunIn(phone)).toEqual([
    { id, collection: 'events', slug: '', content: '{"title":"Ny"}', at: gateway.now },
  ]);
  expect(await begunIn(phone, 'sprakkafe')).toEqual([]);
});

test('nobody else sees it, overwrites it or throws it away', async () => {
  const { gateway, browser, id } = await written();
  gateway.person({ name: 'Ola', email: 'ola@lag.example', role: 'admin' });
  const ola = await gateway.signedIn('ola@lag.example');
  expect(await begunIn(ola)).toEqual([]);
  await post(ola, '/gw/scratch', { id, ...form, content: 'Olas' });
  await post(ola, '/gw/scratch/drop', { id });
  expect((await begunIn(browser)).map(({ content }) => content)).toEqual([form.content]);
});

test('saved or thrown away, it is gone, and gone twice is no fault', async () => {
  const { browser, id } = await written();
  expect((await post(browser, '/gw/scratch/drop', { id })).status).toBe(200);
  expect((await post(browser, '/gw/scratch/drop', { id })).status).toBe(200);
  expect(await begunIn(browser)).toEqual([]);
});

test('after thirty days it is gone, and with the person who wrote it', async () => {
  const { gateway, kari, browser } = await written();
  gateway.now += 29 * DAY;
  expect(await begunIn(browser)).toHaveLength(1);
  gateway.now += DAY;
  expect(await begunIn(browser)).toEqual([]);
  await post(browser, '/gw/scratch', { id: randomUUID(), ...form });
  removePerson(gateway.state, kari.id);
  expect(gateway.state.sql.get`SELECT count(*) AS n FROM scratch`).toEqual({ n: 0 });
});

test('one who begins too much loses what was longest left alone', async () => {
  const { gateway, browser, id } = await written();
  for (let count = 0; count < MOST_AUTOSAVES; count++) {
    gateway.now += MINUTE;
    await post(browser, '/gw/scratch', { id: randomUUID(), ...form });
  }
  const left = await begunIn(browser);
  expect(left).toHaveLength(MOST_AUTOSAVES);
  expect(left.map((each) => each.id)).not.toContain(id);
});

test('foreign pages, strangers, nonsense and what is too large are refused in words', async () => {
  const { gateway, browser, id } = await written();
  expect((await post(browser, '/gw/scratch', { id, ...form }, { Origin: 'https://evil.example' })).status).toBe(403);
  const stranger = await post(new Browser(gateway), '/gw/scratch', { id, ...form });
  expect(stranger.status).toBe(401);
  expect(await stranger.json()).toMatchObject({ error: expect.stringContaining('Logg inn i en annen fane') });
  expect((await post(browser, '/gw/scratch', { id: 'x', ...form })).status).toBe(400);
  const large = await post(browser, '/gw/scratch', { id, ...form, content: 'x'.repeat(MOST_AUTOSAVE_BYTES + 8192) });
  expect(large.status).toBe(413);
  expect((await begunIn(browser)).map(({ content }) => content)).toEqual([form.content]);
});

test('nothing of it is in the log', async () => {
  const { gateway, browser } = await written();
  await begunIn(browser, 'kari-nordmanns-tur');
  const logged = JSON.stringify(gateway.logged);
  expect(logged).toContain('/gw/scratch');
  expect(logged).not.toMatch(/Språkkafé|kari-nordmann/);
});
