import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { checkBuild, checkDatabase, checkOutbox, checkRepository } from '../../src/gateway/health/checks.ts';
import { jsonLog } from '../../src/gateway/log.ts';
import { queueEmail } from '../../src/gateway/email/outbox.ts';
import { rateLimit } from '../../src/gateway/http/rate-limit.ts';
import { removePerson } from '../../src/gateway/people/register.ts';
import { smallSite, temporaryFolder, writeFiles } from '../publish/folders.ts';
import { Browser, DAY, MINUTE, START, TestGateway, URL_OF_SITE } from './support/gateway.ts';

describe('a session', () => {
  test('is kept in a cookie for this host alone, which no script can read', async () => {
    const gateway = new TestGateway();
    gateway.person();
    const { link } = await gateway.keysFor(new Browser(gateway));
    const answer = await new Browser(gateway).post('/logg-inn/lenke/', { n: link });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-dugnad=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('lasts as long as it is used every ninety days, and a year at most', async () => {
    const gateway = new TestGateway();
    gateway.person();
    const [used, left] = [await gateway.signedIn(), await gateway.signedIn()];
    for (let month = 1; month <= 4; month++) {
      gateway.now += 80 * DAY;
      expect(await used.isSignedIn()).toBe(true);
    }
    expect(await left.isSignedIn()).toBe(false);
    gateway.now = START + 366 * DAY;
    expect(await used.isSignedIn()).toBe(false);
  });

  test('is lost to an editor who is removed by the command while the gateway works, within a minute', async () => {
    const gateway = new TestGateway();
    const { id } = gateway.person();
    const browser = await gateway.signedIn();
    const other = new TestGateway({}, gateway.folder);
    removePerson(other.state, id);
    const began = performance.now();
    expect(await browser.isSignedIn()).toBe(false);
    console.log(`A removed editor was out after ${(performance.now() - began).toFixed(0)} ms`);
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});

describe('a request that changes something', () => {
  test.each([
    ['without an origin', { Origin: '' }, 403],
    ['from the same name without https', { Origin: URL_OF_SITE.replace('https', 'http') }, 403],
    ['from another port', { Origin: `${URL_OF_SITE}:8443` }, 403],
    ['as plain text', { 'Content-Type': 'text/plain' }, 415],
    ['as a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
    ['from a page of ours', { 'Sec-Fetch-Site': 'same-origin' }, 303],
  ])('%s is answered by a status that fits', async (_, headers, status) => {
    const gateway = new TestGateway();
    expect((await new Browser(gateway).post('/logg-inn/', { email: 'x@y.example' }, headers)).status).toBe(status);
    expect(gateway.state.sql.all`SELECT * FROM sign_in`.length).toBe(status === 303 ? 1 : 0);
  });

  test('is refused when it is too large, said or not', async () => {
    const gateway = new TestGateway();
    const browser = new Browser(gateway);
    const email = 'x'.repeat(20_000);
    expect((await browser.post('/logg-inn/', { email }, { 'Content-Length': '20006' })).status).toBe(413);
    expect((await browser.post('/logg-inn/', { email })).status).toBe(413);
  });

  test('by a program gets its refusal as JSON, in Norwegian', async () => {
    const gateway = new TestGateway();
    const answer = await new Browser(gateway).send('/gw', {
      method: 'POST',
      body: '{}',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', Origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('en annen side enn') });
  });
});

describe('limits', () => {
  test('allow each key so many times in a window', () => {
    const allows = rateLimit(2, MINUTE);
    const asked = ['a', 'a', 'a', 'b'].map((key) => allows(key, START));
    expect(asked).toEqual([true, true, false, true]);
    expect(allows('a', START + MINUTE)).toBe(true);
  });

  test('a mail that still works is not sent again, and every request is answered alike', async () => {
    const gateway = new TestGateway();
    gateway.person();
    const statuses = [];
    for (let n = 0; n < 8; n++) {
      const answer = await new Browser(gateway, `192.0.2.${n}`).post('/logg-inn/', { email: ' KARI@lag.example' });
      statuses.push([answer.status, answer.headers.get('Location'), answer.headers.get('Set-Cookie')?.length]);
    }
    expect(new Set(statuses.map(String)).size).toBe(1);
    expect(await gateway.mail()).toHaveLength(1);
  });

  test.each([
    ['counts by the connection, whatever a visitor writes in a header', false, 429],
    ['counts behind a proxy by what the proxy wrote last', true, 303],
  ])('%s', async (_, behindProxy, expected) => {
    const gateway = new TestGateway({ settings: { url: URL_OF_SITE, behindProxy } });
    const browser = new Browser(gateway, '127.0.0.1');
    let status = 0;
    for (let n = 0; n < 121; n++) {
      const forwarded = { 'X-Forwarded-For': `6.6.6.6, 192.0.2.${n}` };
      status = (await browser.post('/logg-inn/', { email: `x${n}@y.example` }, forwarded)).status;
    }
    expect(status).toBe(expected);
  });
});

describe('/helse', () => {
  test('tells staff of the database, the repository, the outbox and the last build, and of no person', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      ...smallSite(),
      'data/build.json': '{"commit":"0f6c1a2"}',
      'content.git/HEAD': 'ref: refs/heads/main',
    });
    const gateway = new TestGateway();
    gateway.person();
    const checks = {
      database: checkDatabase(gateway.state),
      repository: checkRepository(`${folder}/content.git`),
      outbox: checkOutbox(gateway.state, () => gateway.now),
      build: checkBuild(folder),
    };
    const asked = new TestGateway({ checks });
    asked.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
    const staff = await asked.signedIn('mona@sentral.example');
    const health = async () => {
      const answer = await staff.get('/helse');
      return { status: answer.status, ...((await answer.json()) as { state: string; parts: object }) };
    };
    expect(await health()).toEqual({
      status: 200,
      state: 'ok',
      parts: {
        database: { state: 'ok', people: 1 },
        repository: { state: 'ok' },
        outbox: { state: 'ok', waiting: 0, minutes: 0, fault: null },
        build: { state: 'ok', commit: '0f6c1a2', built: expect.stringMatching(/^20/) },
      },
    });
    queueEmail(gateway.state, { to: 'kari@lag.example', subject: 'x', text: 'x' }, gateway.now);
    gateway.now += 15 * MINUTE;
    expect(await health()).toMatchObject({
      status: 200,
      state: 'warning',
      parts: { outbox: { waiting: 1, minutes: 15 } },
    });
    checks.repository = checkRepository(`${folder}/gone.git`);
    expect(await health()).toMatchObject({ status: 503, state: 'fault', parts: { repository: { state: 'fault' } } });
  });
});

describe('the log', () => {
  test('is JSON by lines, and names neither people nor addresses nor keys', async () => {
    const lines: string[] = [];
    const gateway = new TestGateway({ log: jsonLog((line) => lines.push(line)) });
    gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
    const staff = await gateway.signedIn('mona@sentral.example');
    await staff.post('/admin/folk/ny/', { name: 'Siri Øvre', email: 'siri@kor.example' });
    const { link } = await gateway.keysFor(new Browser(gateway, '198.51.100.7'), 'siri@kor.example');
    await staff.open(`/logg-inn/lenke/?n=${link}`);
    await staff.get('/admin/folk/?q=Siri');
    const events = lines.map((line) => JSON.parse(line) as { event: string; route?: string });
    expect(events.map(({ event }) => event)).toContain('person-added');
    expect(events.map(({ event }) => event)).toContain('signed-in');
    expect(events.map(({ route }) => route)).toContain('/logg-inn/lenke/');
    expect(lines.join('')).not.toMatch(/Mona|Siri|@|198\.51|192\.0\.2/);
    expect(lines.join('')).not.toContain(link);
  });

  test('tells where a fault of ours arose, and the visitor gets a sentence', async () => {
    const gateway = new TestGateway({
      editing: () =>
        new Hono().get('/gw', () => {
          throw new TypeError('kari@lag.example is no slug');
        }),
    });
    const answer = await new Browser(gateway).get('/gw');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Noe gikk galt hos oss');
    const fault = gateway.logged.find(({ event }) => event === 'fault');
    expect(fault).toMatchObject({ error: 'TypeError', at: expect.stringContaining('app.test.ts:') });
    expect(JSON.stringify(gateway.logged)).not.toContain('kari');
  });
});

describe('the app', () => {
  test('gives the editing half the session of each request, behind the checks for all', async () => {
    const gateway = new TestGateway({
      editing: (sessionOf) => new Hono().post('/gw', (context) => context.json(sessionOf(context) ?? null)),
    });
    gateway.person({}, 'moen-il');
    const ask = async (browser: Browser) =>
      (
        await browser.send('/gw', {
          method: 'POST',
          body: '{}',
          headers: { 'Content-Type': 'application/json', Origin: URL_OF_SITE },
        })
      ).json();
    expect(await ask(new Browser(gateway))).toBeNull();
    expect(await ask(await gateway.signedIn())).toMatchObject({
      role: 'association',
      associations: [{ slug: 'moen-il' }],
    });
  });

  test('lets the site answer everywhere else, and the editor only for those who are signed in', async () => {
    const gateway = new TestGateway({ site: (context) => context.text(`site: ${context.req.path}`) });
    gateway.person();
    const anonymous = new Browser(gateway);
    expect(await (await anonymous.get('/aktiviteter/')).text()).toBe('site: /aktiviteter/');
    expect((await anonymous.get('/admin/')).headers.get('Location')).toBe('/logg-inn/?til=%2Fadmin%2F');
    expect(await (await (await gateway.signedIn()).get('/admin/')).text()).toBe('site: /admin/');
  });

  test('puts its pages into the frame of the site that is served just now, without reading what is in them', async () => {
    const folder = temporaryFolder();
    const gateway = new TestGateway({}, folder);
    gateway.person({ name: "Kari $& $' $1" });
    writeFiles(folder, {
      'logg-inn/index.html':
        '<!DOCTYPE html><title>Før</title><link rel="stylesheet" href="/a.css"><main id="innhold" class="wrap">\n<p>Før</p></main><footer>Bunn</footer>',
    });
    const { link } = await gateway.keysFor(new Browser(gateway));
    const page = await (await new Browser(gateway).open(`/logg-inn/lenke/?n=${link}`)).text();
    expect(page).toContain('<title>Logg inn som Kari $&amp; $&#39; $1?</title>');
    expect(page).toContain('href="/a.css"');
    expect(page).toContain('<footer>Bunn</footer>');
    expect(page).not.toContain('Før');
  });
});
