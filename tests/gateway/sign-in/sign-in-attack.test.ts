import { expect, test } from 'vitest';
import { Browser, MINUTE, START, TestGateway, URL_OF_SITE } from '../support/gateway.ts';
import { attackForADay } from '../support/sign-in-attack.ts';

const KARI = 'kari@lag.example';

test('during a day of attacks from 500 addresses the real person signs in at once and gets at most eight emails', async () => {
  const { mails, signIns, answers, wrongGuesses } = await attackForADay(1);
  expect(mails).toBeLessThanOrEqual(8);
  expect(signIns).toBe(2);
  expect([...answers]).toEqual(['303 /logg-inn/kode/']);
  // Twenty wrong codes in a day; the last response says that there are no more tries.
  expect(wrongGuesses).toBe(19);
});

test('the code of an email that others requested works in any browser that has asked for the address', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const { code } = await gateway.keysFor(new Browser(gateway, '198.51.100.1'));
  const library = new Browser(gateway, '192.0.2.7');
  await library.post('/logg-inn/', { email: KARI, til: '/admin/saker/' });
  expect(await gateway.mail()).toEqual([]);
  const answer = await library.post('/logg-inn/kode/', { code });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/admin/saker/']);
  const other = new Browser(gateway, '192.0.2.8');
  await other.post('/logg-inn/', { email: 'ola@lag.example' });
  expect((await other.post('/logg-inn/kode/', { code })).status).toBe(422);
});

test('asking twice in one browser keeps the code of the first email valid', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const browser = new Browser(gateway);
  const { code } = await gateway.keysFor(browser);
  for (let n = 0; n < 10; n++) await browser.post('/logg-inn/', { email: KARI });
  expect(await gateway.mail()).toEqual([]);
  expect((await browser.post('/logg-inn/kode/', { code })).status).toBe(303);
});

test('an email states how long it works: the more that are left unused, the longer', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const sent: [string | undefined, number][] = [];
  let link = '';
  for (let minute = 0; minute < 8 * 60; minute += 5) {
    gateway.now = START + minute * MINUTE;
    await new Browser(gateway, `192.0.2.${minute % 241}`).post('/logg-inn/', { email: KARI });
    for (const { text } of await gateway.mail()) {
      sent.push([/én gang, i ([^.]*)\./.exec(text)?.[1], minute]);
      link = /\?n=([\w-]+)/.exec(text)?.[1] ?? '';
    }
  }
  expect(sent).toEqual([
    ['15 minutter', 0],
    ['1 time', 15],
    ['6 timer', 75],
    ['6 timer', 435],
  ]);
  gateway.now = START + (435 + 359) * MINUTE;
  expect((await new Browser(gateway).open(`/logg-inn/lenke/?n=${link}`)).status).toBe(200);
  gateway.now += MINUTE;
  expect((await new Browser(gateway).open(`/logg-inn/lenke/?n=${link}`)).status).toBe(422);
});

test('a familiar browser gets an email even when others have requested one', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const home = await gateway.signedIn();
  for (let hour = 1; hour <= 3; hour++) {
    gateway.now += 60 * MINUTE;
    await new Browser(gateway, `198.51.100.${hour}`).post('/logg-inn/', { email: KARI });
  }
  gateway.now += 20 * MINUTE;
  await gateway.mail();
  home.cookies.delete('__Host-dugnad');
  await new Browser(gateway, '192.0.2.7').post('/logg-inn/', { email: KARI });
  expect(await gateway.mail()).toEqual([]);
  const { link } = await gateway.keysFor(home);
  expect((await home.post('/logg-inn/lenke/', { n: link })).status).toBe(303);
  // The cookie works for no other address, and is deleted at sign-out.
  expect(home.cookies.get('__Host-dugnad-kjent')).not.toContain('kari');
  await home.post('/logg-inn/ut/');
  expect([...home.cookies.keys()]).toEqual([]);
});

test('guessing by one client behind a shared address does not stop others from using a link', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const { link } = await gateway.keysFor(new Browser(gateway, '192.0.2.1'));
  const noisy = new Browser(gateway, '192.0.2.1');
  const statuses = new Set<number>();
  for (let n = 0; n < 70; n++) statuses.add((await noisy.post('/logg-inn/kode/', { code: '1' })).status);
  expect(statuses).toEqual(new Set([422, 429]));
  expect((await new Browser(gateway, '192.0.2.1').post('/logg-inn/lenke/', { n: link })).status).toBe(303);
});

test('a course of thirty behind one address signs in, also those who mistype their code', async () => {
  const gateway = new TestGateway();
  const emails = Array.from({ length: 30 }, (_, n) => `kurs-${n}@lag.example`);
  for (const email of emails) gateway.person({ email });
  const browsers = emails.map((email) => ({ email, browser: new Browser(gateway, '192.0.2.1') }));
  for (const [n, { email, browser }] of browsers.entries()) {
    const { code } = await gateway.keysFor(browser, email);
    if (n % 3 === 0) await browser.post('/logg-inn/kode/', { code: code === '111 111' ? '222222' : '111111' });
    expect((await browser.post('/logg-inn/kode/', { code })).status).toBe(303);
  }
  expect(await Promise.all(browsers.map(({ browser }) => browser.isSignedIn()))).toEqual(Array(30).fill(true));
});

test('someone who signs in again and again takes back no more than they used', async () => {
  const gateway = new TestGateway();
  gateway.person();
  const guess = () => new Browser(gateway, '192.0.2.1').post('/logg-inn/papir/', { paper: 'ABCD' });
  const statuses = [];
  for (let n = 0; n < 25; n++) {
    statuses.push((await guess()).status);
    const browser = new Browser(gateway, '192.0.2.1');
    const answer = await browser.post('/logg-inn/', { email: KARI });
    const [letter] = await gateway.mail();
    const link = /\?n=([\w-]+)/.exec(letter?.text ?? '')?.[1];
    if (answer.status === 303 && link) await browser.post('/logg-inn/lenke/', { n: link });
  }
  expect(statuses.slice(0, 15)).not.toContain(429);
  expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(20);
});

test('forged addresses behind a proxy use up no one else’s limit', async () => {
  const gateway = new TestGateway({ settings: { url: URL_OF_SITE, behindProxy: true } });
  gateway.person();
  const proxied = (client: string) => ({ 'X-Forwarded-For': client });
  for (let n = 0; n < 320; n++) {
    const forged = `10.${n >> 8}.${n & 255}.1, 198.51.100.1`;
    await new Browser(gateway, '127.0.0.1').post('/logg-inn/', { email: `x${n}@y.example` }, proxied(forged));
  }
  const kari = new Browser(gateway, '127.0.0.1');
  expect((await kari.post('/logg-inn/', { email: KARI }, proxied('192.0.2.7'))).status).toBe(303);
  expect(await gateway.mail()).toHaveLength(1);
});
