import { existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { portalsOf, servePortals } from '../../../scripts/portals/serve-portals.ts';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import { addPerson } from '../../../src/gateway/people/register.ts';
import { startSession } from '../../../src/gateway/sign-in/sessions.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { event, FILES } from '../../gateway/support/editing.ts';
import { writeEventSite } from '../../gateway/support/event-site.ts';
import { addressAt, routeKinds } from '../../gateway/support/route-matrix.ts';
import { builderOf, temporaryFolder, writeFiles } from '../../publish/folders.ts';

const TOKEN = 'a token that is long enough';
const HOSTS = { elvedal: 'elvedal.localhost', nabovik: 'nabovik.localhost' };
type Name = keyof typeof HOSTS;

/** Two portals in one process, each with an event, a person of staff and a session of its own. */
async function installation({ brokenState = false, byEmail = true } = {}) {
  const root = temporaryFolder();
  const cookies = {} as Record<Name, string>;
  for (const name of Object.keys(HOSTS) as Name[]) {
    const folder = join(root, name);
    const files = { ...FILES, 'events/turlag-kveldstur.md': event({ title: `Tur i ${name}`, owner: 'turlag' }) };
    writeFiles(join(root, `${name}-content`), files);
    await createRepository(join(folder, 'content.git'), join(root, `${name}-content`), 'Begynnelsen');
    // A folder in the place of the database cannot be opened.
    if (brokenState && name === 'nabovik') writeFiles(join(folder, 'state', 'people.sqlite'), { file: '' });
    else cookies[name] = addStaff(join(folder, 'state'), name, byEmail);
  }
  const list = Object.entries(HOSTS).map(([name, host]) => `  ${name}: { url: https://${host} }\n`);
  writeFiles(root, { 'portals.yml': `folder: .\nportals:\n${list.join('')}` });
  const environment = { DUGNAD_PORTALS: join(root, 'portals.yml'), DUGNAD_HEALTH_TOKEN: TOKEN };
  const lines: string[] = [];
  const served = servePortals(portalsOf(environment), {
    ...{ environment, log: (event, facts) => void lines.push(JSON.stringify({ event, ...facts })) },
    ...{ pool: { open: () => builderOf(writeEventSite) }, send: async () => undefined },
  });
  const server = createServer(served.listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= served.close());
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ root, cookies, lines, close },
    ask: (host: string, path: string, headers = {}) => ask(port, path, { host, ...headers }),
  };
}

/** Adds a person of staff, named after the portal, and returns the cookie of a session. */
function addStaff(folder: string, name: string, byEmail: boolean): string {
  const state = openState(folder);
  const details = { name: `Mona i ${name}`, email: 'mona@sentral.example', role: 'admin', language: 'nb' } as const;
  const { id } = addPerson(state, details, Date.now());
  const cookie = `__Host-dugnad=${startSession(state, id, Date.now(), { byEmail })}`;
  state.database.close();
  return cookie;
}

interface Answer {
  status: number | undefined;
  text: string;
  location: string | undefined;
}

/** Requests a path with headers as they are given, also Host, which `fetch` does not let anybody choose. */
function ask(port: number, path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { accept: 'text/html', ...headers }, method });
    asked.on('error', reject).on('response', async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, text, location: response.headers.location });
    });
    asked.end();
  });
}

test('each portal publishes its own content at its own host, and logs with its name', async () => {
  const { ask, lines } = await installation();
  for (const [name, host] of Object.entries(HOSTS)) {
    await expect.poll(async () => (await ask(host, '/')).text, { timeout: 20_000 }).toContain(`Tur i ${name}`);
    await expectBuilt(lines, name);
  }
});

/** Expects a portal to log that its site is built, which it does when that is served already. */
async function expectBuilt(lines: readonly string[], portal: string): Promise<void> {
  const built = () => lines.find((line) => line.includes(`"event":"built","portal":"${portal}"`));
  await expect.poll(built, { timeout: 20_000 }).toBeDefined();
}

test('a session of one portal opens no page of another, whatever the headers say', async () => {
  const { ask, cookies, lines } = await installation();
  await expect.poll(async () => (await ask(HOSTS.nabovik, '/admin/mine/')).status, { timeout: 20_000 }).toBe(303);
  // The first publish changes what /helse answers, to everybody.
  await expectBuilt(lines, 'nabovik');
  expect((await ask(HOSTS.elvedal, '/admin/folk/', { cookie: cookies.elvedal })).text).toContain('Mona i elvedal');

  const own = { cookie: cookies.elvedal };
  const tricks = [
    own,
    { ...own, 'x-forwarded-host': HOSTS.elvedal },
    { ...own, forwarded: `host=${HOSTS.elvedal}` },
    { ...own, origin: `https://${HOSTS.elvedal}` },
  ];
  for (const pattern of Object.keys(routeKinds)) {
    const [method = '', path = ''] = pattern.split(' ');
    if (method !== 'GET') continue;
    const address = addressAt(path, 1);
    const stranger = withoutKeys(await ask(HOSTS.nabovik, address));
    for (const headers of tricks) {
      expect({ address, ...withoutKeys(await ask(HOSTS.nabovik, address, headers)) }).toEqual({ address, ...stranger });
    }
  }
});

/** Removes what differs from one answer to the next: keys of forms, and times. */
function withoutKeys({ status, text, location }: Answer): Answer {
  return { status, location, text: text.replaceAll(/value="[\w.~-]{16,}"/g, 'value=""') };
}

test('whoever has signed in by email goes on to another portal that knows the address, without another email', async () => {
  const { ask, cookies } = await installation();
  await expect.poll(async () => (await ask(HOSTS.nabovik, '/logg-inn/')).status, { timeout: 20_000 }).toBe(200);
  const own = { cookie: cookies.elvedal };
  expect((await ask(HOSTS.elvedal, '/logg-inn/', own)).text).toContain('href="/logg-inn/portal/nabovik/"');
  const { status, location = '' } = await ask(HOSTS.elvedal, '/logg-inn/portal/nabovik/', own);
  expect(status).toBe(303);
  const [, key] = /^https:\/\/nabovik\.localhost\/logg-inn\/lenke\/\?n=([\w-]+)$/.exec(location) ?? [];
  const asked = await ask(HOSTS.nabovik, '/logg-inn/lenke/', { cookie: `__Host-dugnad-lenke=${key}` });
  expect(asked.text).toContain('Mona i nabovik');
});

test('a code on paper, which the staff of one portal print for any address, opens no other portal', async () => {
  const { ask, cookies } = await installation({ byEmail: false });
  await expect.poll(async () => (await ask(HOSTS.nabovik, '/logg-inn/')).status, { timeout: 20_000 }).toBe(200);
  const own = { cookie: cookies.elvedal };
  expect((await ask(HOSTS.elvedal, '/logg-inn/', own)).text).not.toContain('/logg-inn/portal/');
  expect((await ask(HOSTS.elvedal, '/logg-inn/portal/nabovik/', own)).location).toBe('/logg-inn/');
});

test.each([
  ['an unknown host', 'ukjent.localhost', '/'],
  ['an unknown host with the name of a portal in it', `${HOSTS.elvedal}.localhost`, '/admin/'],
  ['a request whose target names a host', HOSTS.elvedal, `http://${HOSTS.nabovik}/`],
])('%s is answered 421, and nothing of a portal', async (_, host, path) => {
  const { ask } = await installation();
  const { status, text } = await ask(host, path);
  expect({ status, text }).toEqual({ status: 421, text: 'No portal is served at this host.\n' });
});

test('a portal whose state cannot be opened keeps none of the others from working', async () => {
  const { ask, cookies } = await installation({ brokenState: true });
  const whole = async () => JSON.parse((await ask('127.0.0.1', '/helse')).text) as { state: string };
  await expect
    .poll(async () => (await ask(HOSTS.elvedal, '/admin/folk/', { cookie: cookies.elvedal })).status, {
      timeout: 20_000,
    })
    .toBe(200);
  expect((await ask(HOSTS.nabovik, '/logg-inn/')).status).toBe(503);
  // Without a published site elvedal is a fault, too.
  await expect.poll(whole, { timeout: 20_000 }).toEqual({ state: 'warning' });
  const told = await ask('127.0.0.1', '/helse', { authorization: `Bearer ${TOKEN}` });
  const { portals } = JSON.parse(told.text) as { portals: Record<Name, { state: string }> };
  expect(portals.nabovik.state).toBe('fault');
  expect(portals.elvedal.state).not.toBe('fault');
});

test('closed while the portals are opened one after another, it opens no other one', async () => {
  const { root, close } = await installation();
  await close();
  expect(existsSync(join(root, 'nabovik', 'state', 'lock.sqlite'))).toBe(false);
});

test('a portal that is not open is a fault in the metrics, too', async () => {
  const { ask } = await installation({ brokenState: true });
  await expect.poll(async () => (await ask(HOSTS.elvedal, '/admin/mine/')).status, { timeout: 20_000 }).toBe(303);
  const { text } = await ask('127.0.0.1', '/metrics', { authorization: `Bearer ${TOKEN}` });
  expect(text).toContain('dugnad_health_state{portal="nabovik",part="opening"} 2');
  expect(text).not.toContain('dugnad_health_state{portal="elvedal",part="opening"}');
});

test('metrics of all portals are for whoever has the token, and at no host of a portal', async () => {
  const { ask } = await installation();
  await expect.poll(async () => (await ask(HOSTS.nabovik, '/admin/mine/')).status, { timeout: 20_000 }).toBe(303);
  const allowed = { authorization: `Bearer ${TOKEN}` };
  expect((await ask('127.0.0.1', '/metrics')).status).toBe(421);
  expect((await ask('127.0.0.1', '/metrics', { authorization: 'Bearer wrong' })).status).toBe(421);
  expect((await ask(HOSTS.elvedal, '/metrics', allowed)).status).toBe(404);
  const { text } = await ask('127.0.0.1', '/metrics', allowed);
  expect(text).toMatch(/^dugnad_http_requests_total\{portal="nabovik",method="GET",route="[^"]+",status="303"\} \d+$/m);
  expect(text).toContain('dugnad_health_state{portal="elvedal",part="database"} 0');
});
