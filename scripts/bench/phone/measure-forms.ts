import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { addPerson, giveAssociation } from '../../../src/gateway/people/register.ts';
import { createSignInLink } from '../../../src/gateway/sign-in/sign-in.ts';
import { seedRepository } from '../../support/content-repository.ts';
import { assembleGateway } from '../../support/serve-gateway.ts';
import { serve } from '../../support/server.ts';
import { type Load, openPhone } from './phone.ts';

/** The tasks that are measured, in the order of the table. */
export interface FormLoads {
  /** The plain form of a new activity, until its first field takes text. */
  newActivity: Load;
  /** From pressing the link of an email to the page on which a date is called off, with the press that signs in. */
  cancelFromEmail: Load;
  /** The same form in Decap, until its first field takes text. */
  decap: Load;
}

// Dates of the sample lie around it.
const NOW = Date.parse('2026-11-21T10:00:00+01:00');
const NEW = '/admin/mine/ny/';

/** Measures forms of the gateway around a built sample, each on a phone that has loaded nothing before. */
export async function measureForms(browser: Browser, site: string): Promise<FormLoads> {
  const portal = await openPortal(site);
  const { origin, linkTo } = portal;
  try {
    const cookies = await signIn(browser, linkTo(NEW));
    const newActivity = await loadOn(browser, cookies, `${origin}${NEW}`, '#felt-title');
    const decap = await loadOn(
      browser,
      cookies,
      `${origin}/admin/#/collections/events/new`,
      'input[id^="title-field"]',
    );
    const cancelFromEmail = await cancelOn(browser, linkTo(await firstDate(browser, cookies, origin)));
    return { newActivity, cancelFromEmail, decap };
  } finally {
    await portal.close();
  }
}

type Cookies = Awaited<ReturnType<typeof signIn>>;

async function openPortal(site: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-phone-'));
  const repository = join(folder, 'content.git');
  await seedRepository('content', repository);
  const server = await serve((request, response) => gateway.listener(request, response), {
    port: 0,
    host: '127.0.0.1',
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const settings = { url: origin, state: folder, repository, mail: undefined, behindProxy: false, digestHours: 24 };
  const publish = async ({ commit = '' }) => ({ commit, warnings: [] });
  const publishing = { target: folder, publish };
  const gateway = await assembleGateway(settings, site, { log: () => {}, now: () => NOW, publishing });
  const details = { name: 'Kari', email: 'kari@turlag.example', role: 'association', language: 'nb' } as const;
  const kari = addPerson(gateway.state, details, NOW);
  giveAssociation(gateway.state, kari.id, { slug: 'elvedal-turlag', trusted: false });
  return {
    origin,
    linkTo: (destination: string) =>
      `${origin}/logg-inn/lenke/?n=${createSignInLink(gateway.state, { person: kari, destination }, NOW)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(browser: Browser, link: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button').first().click();
  await page.waitForURL(/\/admin\//);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** Returns the address of the page that calls off the first coming date. */
async function firstDate(browser: Browser, cookies: Cookies, origin: string): Promise<string> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${origin}/admin/mine/`);
  const address = await page.locator('a[href^="/admin/mine/avlys/"]').first().getAttribute('href');
  await context.close();
  return address ?? '';
}

async function loadOn(browser: Browser, cookies: Cookies, address: string, field: string): Promise<Load> {
  const phone = await openPhone(browser, cookies);
  const load = await phone.measure(async (page) => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(field).first().fill('Trilletur', { timeout: 60_000 });
  });
  await phone.close();
  return load;
}

async function cancelOn(browser: Browser, link: string): Promise<Load> {
  const phone = await openPhone(browser);
  const load = await phone.measure(async (page) => {
    await page.goto(link, { waitUntil: 'commit' });
    await page.locator('main form button').click();
    await page.locator('form[action="/admin/mine/avlys/"] button').waitFor();
  });
  await phone.close();
  return load;
}
