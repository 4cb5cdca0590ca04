import { expect, type Page, test } from '@playwright/test';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import { axeFindings } from '../support/axe.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const MONA = 'mona@sentral.example';
const KARI = 'kari@turlag.example';

let portal: Portal;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  portal = await openPortal();
  ({ origin } = portal);
  for (const slug of ['elvedal-sanitetsforening', 'elvedal-turlag']) {
    giveAssociation(portal.state, portal.kari.id, { slug, trusted: slug === 'elvedal-turlag' });
  }
});

test.afterAll(() => portal.close());

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
    await expect(page).toHaveURL(`${origin}/admin/meg`);
  });

  test('a language chosen at sign-in is kept, until another is chosen at the foot of a page', async ({ page }) => {
    await signIn(page, KARI);
    await page.goto(`${origin}/admin/mine/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
    await page.locator('#sprak').getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Use English?');
    await page.getByRole('button', { name: 'Yes, use English' }).click();
    await expect(page).toHaveURL(`${origin}/admin/mine/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await page.locator('#sprak').getByRole('link', { name: 'Bokmål' }).click();
    await page.getByRole('button', { name: 'Ja, bruk bokmål' }).click();
    await expect(page.getByRole('button', { name: 'Logg ut' })).toBeVisible();
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

test(
  'every page of the gateway is accessible, fits a phone, and keeps to its header policy',
  { tag: '@deep' },
  async ({ page }) => {
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await expectGoodPage(page, '/logg-inn/');
    await expectGoodPage(page, '/logg-inn/kode/');
    await expectGoodPage(page, '/logg-inn/ut/');
    await signIn(page, MONA);
    await expectGoodPage(page, '/logg-inn/');
    await expectGoodPage(page, '/en/logg-inn/sprak/?til=/admin/folk/');
    await expectGoodPage(page, '/admin/folk/');
    await expectGoodPage(page, '/admin/folk/ny/');
    await expectGoodPage(page, `/admin/folk/${portal.kari.id}/`);
    expect(complaints).toEqual([]);
  },
);

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/logg-inn/?til=/logg-inn/`);
  await page.getByLabel('E-postadressen din').fill(email);
  await page.getByRole('button', { name: 'Send meg lenke og kode' }).click();
  await page.goto(/http\S+n=\S+/.exec(await letterTo(email))?.[0] ?? '');
  await page.getByRole('button', { name: 'Ja, logg inn' }).click();
}

/** Waits for the next letter that lets somebody in, among others such as reminders; the outbox is looked into once a second. */
async function letterTo(email: string): Promise<string> {
  const find = () => portal.letters.findLastIndex(({ to, text }) => to === email && text.includes('/logg-inn/lenke/'));
  await expect.poll(find).toBeGreaterThanOrEqual(0);
  return portal.letters.splice(find(), 1)[0]?.text ?? '';
}

async function expectGoodPage(page: Page, path: string): Promise<void> {
  await page.goto(origin + path);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeFindings(page), `${path} at ${width} px`).toEqual([]);
    expect(await tooWide(page), `${path} at ${width} px`).toEqual([]);
  }
}
