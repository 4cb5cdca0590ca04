import { expect, onTestFinished, test } from 'vitest';
import { otherPortals } from '../../../src/gateway/portals/other-portals.ts';
import { addPerson, findPerson } from '../../../src/gateway/people/register.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { Browser, DAY, SITE, START, TestGateway } from '../support/gateway.ts';

const KARI = { name: 'Kari Nordmann', email: 'kari@lag.example', role: 'association', language: 'nb' } as const;

/** A portal that knows Kari, as the others see it. */
function openPortal(name: string) {
  const state = openState(temporaryFolder());
  onTestFinished(() => {
    if (state.database.isOpen) state.database.close();
  });
  addPerson(state, KARI, START);
  return { url: `https://${name}.example`, state, content: { site: async () => ({ ...SITE, name }) } };
}

/** Kari, signed in by email at a portal beside two others. */
async function signedInBesideOthers() {
  const open = new Map(['nabovik', 'fjellby'].map((name) => [name, openPortal(name)]));
  const gateway = new TestGateway({ otherPortals: otherPortals('elvedal', open) });
  gateway.person();
  return { gateway, open, browser: await gateway.signedIn() };
}

const toNabovik = async (browser: Browser) => (await browser.get('/logg-inn/portal/nabovik/')).headers.get('Location');

test('a portal whose people cannot be read is left out, and keeps nobody from signing in at the others', async () => {
  const { open, browser } = await signedInBesideOthers();
  open.get('nabovik')?.state.database.close();
  const answer = await browser.get('/logg-inn/');
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toContain('href="/logg-inn/portal/fjellby/"');
  expect(page).not.toContain('/logg-inn/portal/nabovik/');
});

test('a session that has expired, but is not deleted yet, leads to no other portal', async () => {
  const { gateway, browser } = await signedInBesideOthers();
  expect(await toNabovik(browser)).toContain('https://nabovik.example/logg-inn/lenke/?n=');
  gateway.now += 91 * DAY;
  expect(await browser.isSignedIn()).toBe(false);
  expect(await toNabovik(browser)).toBe('/logg-inn/');
});

test('a new address, which staff may write, leads to no other portal until its owner has signed in with it', async () => {
  const { gateway, open, browser } = await signedInBesideOthers();
  const staff = gateway.person({ name: 'Mona Moe', email: 'mona@lag.example', role: 'admin' });
  for (const { state } of open.values()) addPerson(state, { ...KARI, email: 'siri@lag.example' }, START);
  const mona = await gateway.signedIn(staff.email ?? '');
  await mona.post('/admin/folk/1/', { ...KARI, email: 'siri@lag.example' });
  expect(findPerson(gateway.state, 1).email).toBe('siri@lag.example');
  expect(await toNabovik(browser)).toBe('/logg-inn/');
});

test('whoever goes between portals all day takes no try of signing in from others behind the same address', async () => {
  const { gateway, browser } = await signedInBesideOthers();
  for (let times = 0; times < 60; times++) expect(await toNabovik(browser)).toContain('nabovik.example');
  expect(await toNabovik(browser)).toBe('/logg-inn/');
  const other = new Browser(gateway);
  expect((await other.post('/logg-inn/papir/', { paper: 'feil' })).status).toBe(422);
});
