import { expect, test } from 'vitest';
import { removePerson } from '../../../src/gateway/people/register.ts';
import { Browser, DAY, MINUTE, TestGateway, URL_OF_SITE } from '../support/gateway.ts';

// The fourteen requirements on sign-in (OWASP ASVS 5.0, V6 and V7), one test each.

test('1. a link and a code work once and cannot be replayed', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = new Browser(gateway);
  const { link, code } = await gateway.keysFor(browser);
  expect((await browser.post('/logg-inn/lenke/', { n: link })).status).toBe(303);
  expect(await browser.isSignedIn()).toBe(true);
  const thief = new Browser(gateway);
  expect((await thief.post('/logg-inn/lenke/', { n: link })).status).toBe(422);
  expect((await browser.post('/logg-inn/kode/', { code })).status).toBe(422);
  expect(await thief.isSignedIn()).toBe(false);
});

test('2. a link and a code stop working after fifteen minutes', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = new Browser(gateway);
  const { link, code } = await gateway.keysFor(browser);
  gateway.now += 15 * MINUTE;
  expect((await browser.open(`/logg-inn/lenke/?n=${link}`)).status).toBe(422);
  expect((await browser.post('/logg-inn/lenke/', { n: link })).status).toBe(422);
  expect((await browser.post('/logg-inn/kode/', { code })).status).toBe(422);
  expect(await browser.isSignedIn()).toBe(false);
});

test('3. a scanner that opens the link many times neither signs in nor uses it', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const { link } = await gateway.keysFor(new Browser(gateway));
  const scanner = new Browser(gateway);
  for (let time = 0; time < 5; time++) {
    const page = await scanner.open(`/logg-inn/lenke/?n=${link}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Logg inn som Kari Nordmann?');
    const head = await scanner.send(`/logg-inn/lenke/?n=${link}`, { method: 'HEAD', headers: {} });
    expect([head.status, head.headers.get('Location')]).toEqual([303, '/logg-inn/lenke/']);
  }
  expect(await scanner.isSignedIn()).toBe(false);
  expect((await new Browser(gateway).post('/logg-inn/lenke/', { n: link })).status).toBe(303);
});

test('4. each sign-in has a new session: one that was planted before is worthless', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = new Browser(gateway);
  browser.cookies.set('__Host-dugnad', 'planted');
  const { link } = await gateway.keysFor(browser);
  await browser.post('/logg-inn/lenke/', { n: link });
  const first = browser.cookies.get('__Host-dugnad');
  expect(first).not.toBe('planted');
  const again = await gateway.keysFor(browser);
  await browser.post('/logg-inn/lenke/', { n: again.link });
  expect(browser.cookies.get('__Host-dugnad')).not.toBe(first);
  const old = new Browser(gateway);
  old.cookies.set('__Host-dugnad', first ?? '');
  expect(await old.isSignedIn()).toBe(false);
});

test('5. an unknown address gets the same response, after the same work and in the same time', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const answers = async (email: string) => {
    const browser = new Browser(gateway, `198.51.100.${email.length}`);
    const asked = await browser.post('/logg-inn/', { email });
    const wrong = await browser.post('/logg-inn/kode/', { code: '000 000' });
    // Each request has an id of its own.
    asked.headers.delete('X-Request-Id');
    const headers = Object.fromEntries(
      [...asked.headers].map(([name, value]) => [name, value.replace(/=[\w-]{43};/, '=…;')]),
    );
    return { status: asked.status, headers, wrong: wrong.status, text: await wrong.text() };
  };
  expect(await answers('nobody@lag.example')).toEqual(await answers('kari@lag.example'));
  expect((await gateway.mail()).map(({ to }) => to)).toEqual(['kari@lag.example']);

  const times = { known: [] as number[], unknown: [] as number[] };
  for (let n = 0; n < 60; n++) {
    const kind = n % 2 === 0 ? 'known' : 'unknown';
    if (kind === 'known') gateway.person({ email: `known-${n}@lag.example` });
    const browser = new Browser(gateway, `203.0.113.${n}`);
    const began = performance.now();
    await browser.post('/logg-inn/', { email: `${kind}-${n}@lag.example` });
    times[kind].push(performance.now() - began);
  }
  const [known, unknown] = [middleOf(times.known), middleOf(times.unknown)];
  console.log(`Known address ${known.toFixed(2)} ms, unknown ${unknown.toFixed(2)} ms`);
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) / 2);
});

test('6. guessing codes ends after five tries, twenty a day and sixty per client, and the link still works', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const guess = async (browser: Browser, code: string) => (await browser.post('/logg-inn/kode/', { code })).text();
  const wrongOf = (code: string) => (code === '111 111' ? '222222' : '111111');
  let tries = 0;
  let browser = new Browser(gateway);
  const { link, code } = await gateway.keysFor(browser);
  for (let request = 0; request < 6; request++) {
    browser = new Browser(gateway, `192.0.2.${request}`);
    await browser.post('/logg-inn/', { email: 'kari@lag.example' });
    for (let time = 0; time < 7; time++) tries += Number(/feil\. Du kan/.test(await guess(browser, wrongOf(code))));
  }
  // The last of five tries says that there are no more, so four responses of each request tell how many are left.
  expect(tries).toBe(16);
  const locked = await guess(browser, code);
  expect(locked).toContain('Lenken i e-posten virker fortsatt');
  expect(locked).toContain('tel:+47');
  expect(locked).not.toContain('Be om en ny e-post');
  expect(await browser.isSignedIn()).toBe(false);
  expect((await browser.post('/logg-inn/lenke/', { n: link })).status).toBe(303);
  const client = new Browser(gateway, '192.0.2.99');
  const statuses = await Promise.all(
    Array.from({ length: 21 }, () => client.post('/logg-inn/papir/', { paper: 'ABCD' })),
  );
  expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1);
  gateway.now += DAY + MINUTE;
  const tomorrow = await gateway.keysFor(browser);
  expect((await browser.post('/logg-inn/kode/', { code: tomorrow.code })).status).toBe(303);
});

test('7. links in emails use the URL of the settings, whatever host a request names', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const forged = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'http' };
  await new Browser(gateway).post('/logg-inn/', { email: 'kari@lag.example' }, forged);
  const [email] = await gateway.mail();
  expect(email?.text).toContain(`${URL_OF_SITE}/logg-inn/lenke/?n=`);
  expect(email?.text).not.toContain('evil');
});

test.each([
  'kari@lag.example\r\nBcc: evil@example.com',
  'kari@lag.example, evil@example.com',
  'kari@lag.example\0',
  '"Kari" <kari@lag.example>',
])('8. an address with anything extra gets no email: %j', async (email) => {
  const gateway = new TestGateway();
  gateway.person();
  const answer = await new Browser(gateway).post('/logg-inn/', { email, til: '/admin/\r\nSet-Cookie: a=b' });
  expect(answer.status).toBe(303);
  expect([...answer.headers.keys()].filter((name) => name === 'set-cookie')).toHaveLength(1);
  expect(await gateway.mail()).toEqual([]);
  expect(() => gateway.person({ email })).toThrow('email');
});

test('9. signing out ends the session on the server, in this browser or everywhere', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const [phone, library, home] = [await gateway.signedIn(), await gateway.signedIn(), await gateway.signedIn()];
  const token = phone.cookies.get('__Host-dugnad') ?? '';
  await phone.post('/logg-inn/ut/');
  expect(phone.cookies.has('__Host-dugnad')).toBe(false);
  phone.cookies.set('__Host-dugnad', token);
  expect(await Promise.all([phone, library, home].map((each) => each.isSignedIn()))).toEqual([false, true, true]);
  await library.post('/logg-inn/ut/', { everywhere: 'yes' });
  expect(await Promise.all([library, home].map((each) => each.isSignedIn()))).toEqual([false, false]);
});

test('10. an editor who is removed is signed out at the next request, and none of their keys work', async () => {
  const gateway = new TestGateway();
  const { id } = gateway.person();
  const browser = await gateway.signedIn();
  const { link } = await gateway.keysFor(new Browser(gateway));
  expect(await browser.isSignedIn()).toBe(true);
  removePerson(gateway.state, id);
  expect(await browser.isSignedIn()).toBe(false);
  expect((await browser.post('/logg-inn/lenke/', { n: link })).status).toBe(422);
});

test.each([
  ['11. a form on a foreign page', { Origin: 'https://evil.example' }],
  ['12. a form that hides where it stands', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
  ['13. a page of a neighbouring host', { Origin: URL_OF_SITE, 'Sec-Fetch-Site': 'same-site' }],
])('%s can change nothing', async (_, headers) => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = await gateway.signedIn();
  const answer = await browser.post('/logg-inn/ut/', { everywhere: 'yes' }, headers);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('kom fra en annen side');
  expect(await browser.isSignedIn()).toBe(true);
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/..//evil.example/',
  '/%5cevil.example/../..//evil.example',
  'data:text/html,x',
  '@evil.example',
  ' //evil.example',
])('14. nobody is redirected to another site after signing in: %j', async (til) => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = new Browser(gateway);
  await browser.post('/logg-inn/', { email: 'kari@lag.example', til });
  const [email] = await gateway.mail();
  const code = /^\d{3} \d{3}$/m.exec(email?.text ?? '')?.[0] ?? '';
  const answer = await browser.post('/logg-inn/kode/', { code });
  const location = answer.headers.get('Location') ?? '';
  expect(new URL(location, URL_OF_SITE).origin).toBe(URL_OF_SITE);
  expect(location).toMatch(/^\/(?![/\\])/);
});

function middleOf(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
