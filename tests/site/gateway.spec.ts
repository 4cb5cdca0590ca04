import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { expect, type Page, test } from '@playwright/test';
import { factsFromRepository, seedRepository } from '../../scripts/content-repository.ts';
import { serve, siteListener } from '../../scripts/server.ts';
import { addPerson, giveAssociation, listPeople } from '../../src/gateway/people/register.ts';
import { type RunningGateway, startGateway } from '../../src/gateway/start.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import { TEST_SITE } from './pages.ts';

const MONA = 'mona@sentral.example';
const KARI = 'kari@lag.example';

let gateway: RunningGateway;
let server: Server;
let origin: string;
let folder: string;
const letters: { to: string; text: string }[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dugnad-gateway-'));
  const repository = join(folder, 'content.git');
  await seedRepository('content', repository);
  // The port is part of the address that the gateway checks, and known only once it listens.
  server = await serve((request, response) => void answer(request, response), { port: 0, host: '127.0.0.1' });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answerFromSite = siteListener(TEST_SITE);
  gateway = startGateway({
    settings: { url: origin, state: folder, repository, mail: undefined, behindProxy: false },
    folder: TEST_SITE,
    content: factsFromRepository(repository),
    headersFor,
    log: () => {},
    send: async (letter) => void letters.push(letter),
    site: ({ env }) => {
      const { incoming, outgoing } = env as HttpBindings;
      answerFromSite(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
  });
  const answer = getRequestListener(gateway.app.fetch, { overrideGlobalObjects: false });
  const mona = { name: 'Mona Moe', email: MONA, role: 'moderator', language: 'nb' } as const;
  addPerson(gateway.state, mona, Date.now());
  const kari = addPerson(
    gateway.state,
    { ...mona, name: 'Kari Nordmann', email: KARI, role: 'association' },
    Date.now(),
  );
  for (const slug of ['elvedal-sanitetsforening', 'elvedal-turlag']) {
    giveAssociation(gateway.state, kari.id, { slug, trusted: slug === 'elvedal-turlag' });
  }
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('on a phone, without script', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('somebody signs in by the link in the mail, and out again', async ({ page }) => {
    await page.goto(`${origin}/logg-inn/`);
    await page.getByLabel('E-postadressen din').fill(KARI);
    await page.getByRole('button', { name: 'Send meg lenke og kode' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se i e-posten din');
    await page.goto(/http\S+n=\S+/.exec(await letterTo(KARI))?.[0] ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg inn som Kari Nordmann?');
    await page.getByRole('button', { name: 'Ja, logg inn' }).click();
    await page.goto(`${origin}/logg-inn/`);
    await expect(page.locator('main')).toContainText('Du er logget inn som Kari Nordmann.');
    await page.getByRole('button', { name: 'Logg ut her' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er logget ut');
    expect(await page.context().cookies()).toEqual([]);
  });

  test('somebody signs in by the code, after a slip', async ({ page }) => {
    await page.goto(`${origin}/nn/logg-inn/?til=/admin/meg`);
    await page.getByLabel('E-postadressa di').fill(KARI);
    await page.getByRole('button', { name: 'Send meg lenkje og kode' }).click();
    await page.getByLabel('Koden i e-posten').fill('12');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await expect(page.getByLabel('Koden i e-posten')).toHaveAccessibleDescription(
      /Koden er feil\. Du kan prøve 4 gonger til\./,
    );
    const code = /^\d{3} \d{3}$/m.exec(await letterTo(KARI))?.[0] ?? '';
    await page.getByLabel('Koden i e-posten').fill(code);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/admin/meg');
  });

  test('staff let somebody in, who signs in with a code on paper', async ({ page, browser }) => {
    await signIn(page, MONA);
    await page.goto(`${origin}/admin/folk/`);
    await page.getByRole('link', { name: 'Slipp inn en til' }).click();
    await page.getByLabel('Navn').fill('Olga Olsen');
    await page.getByLabel('Forening').selectOption({ label: 'Elvedal turlag' });
    await page.getByRole('button', { name: 'Slipp inn' }).click();
    await expect(page.getByRole('status')).toHaveText('Olga Olsen er sluppet inn.');
    await page.getByRole('button', { name: 'Lag kode på papir' }).click();
    const paper = (await page.locator('.paper-code').textContent()) ?? '';
    const library = await browser.newPage({ javaScriptEnabled: false });
    await library.goto(`${origin}/logg-inn/`);
    await library.getByLabel('Koden på arket').fill(paper.toLowerCase());
    await library.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await library.goto(`${origin}/logg-inn/`);
    await expect(library.locator('main')).toContainText('Olga Olsen');
    await library.close();
  });
});

test('every page of the gateway is accessible, fits a phone, and keeps to its header policy', async ({ page }) => {
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await expectGoodPage(page, '/logg-inn/');
  await expectGoodPage(page, '/logg-inn/kode/');
  await expectGoodPage(page, '/logg-inn/ut/');
  await signIn(page, MONA);
  await expectGoodPage(page, '/logg-inn/');
  await expectGoodPage(page, '/admin/folk/');
  await expectGoodPage(page, '/admin/folk/ny/');
  const [, kari] = listPeople(gateway.state);
  await expectGoodPage(page, `/admin/folk/${kari?.id}/`);
  expect(complaints).toEqual([]);
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/logg-inn/?til=/logg-inn/`);
  await page.getByLabel('E-postadressen din').fill(email);
  await page.getByRole('button', { name: 'Send meg lenke og kode' }).click();
  await page.goto(/http\S+n=\S+/.exec(await letterTo(email))?.[0] ?? '');
  await page.getByRole('button', { name: 'Ja, logg inn' }).click();
}

/** Waits for the next letter to somebody; the outbox is looked into once a second. */
async function letterTo(email: string): Promise<string> {
  const find = () => letters.findLastIndex(({ to }) => to === email);
  await expect.poll(find).toBeGreaterThanOrEqual(0);
  return letters.splice(find(), 1)[0]?.text ?? '';
}

async function expectGoodPage(page: Page, path: string): Promise<void> {
  await page.goto(origin + path);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, `${path} at ${width} px`).toEqual([]);
    expect(await tooWide(page), `${path} at ${width} px`).toEqual([]);
  }
}

/** Lists what sticks out of the window at the side. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    const wide = all.filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px`, ...wide.map((each) => each.outerHTML.slice(0, 120))];
  });
}
