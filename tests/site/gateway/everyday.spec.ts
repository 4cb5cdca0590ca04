import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { axeFindings } from '../support/axe.ts';
import { fillPlainForm, PHONE, SLOW, signIn } from '../support/editor-page.ts';
import { tabTo } from '../support/keys.ts';
import { tooWide } from '../support/layout-faults.ts';
import { looksRight } from '../support/looks-right.ts';
import { openPortal, type Portal, SATURDAY } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  portal = await openPortal();
});
test.afterEach(() => portal.close());

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone ${javaScriptEnabled ? 'with' : 'without'} script an activity is written in four presses, and a date moved`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE, javaScriptEnabled });
    if (javaScriptEnabled) await context.clock.install({ time: SATURDAY });
    const page = await context.newPage();
    await signIn(page, portal, portal.kari);
    await page.goto(`${portal.origin}/admin/mine/`);

    await press(page, 'link', 'Legg inn noe nytt');
    await fillPlainForm(page, 'Trilletur');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Se over før du sender');
    await expect(page.locator('main')).toContainText('Tirsdag 8. desember kl. 18.00');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Send til godkjenning');
    await expect(page.getByRole('status').first()).toContainText('er sendt til godkjenning', { timeout: SLOW });
    expect(portal.git('show', 'cms/events/elvedal-turlag-trilletur:events/elvedal-turlag-trilletur.md')).toContain(
      'start: 2026-12-01T18:00',
    );

    await page
      .getByRole('link', { name: /^Endre \S+ \d+\. \S+$/ })
      .first()
      .click();
    await page
      .getByLabel('Annet sted')
      .or(page.getByLabel(/^Nytt sted/))
      .first()
      .fill('Parkeringsplassen ved Moen');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Se over før du sender');
    await press(page, 'button', 'Legg ut');
    await expect(page.getByRole('status').first()).toContainText('endringen er lagret', { timeout: SLOW });
    await context.close();
  });
}

test.describe('with script', () => {
  test('what is written is described as it is written: the time, the dates, and what is there already', async ({
    browser,
  }) => {
    const { page, context } = await newActivity(browser);
    await page.getByLabel('Navn', { exact: true }).fill('Trilletur');
    await expect(previewIn(page, 'hva')).toContainText('Trilletur for små og store', { timeout: SLOW });
    await page.getByLabel('Dato', { exact: true }).fill('2026-12-31');
    await page.getByLabel(/^Fra klokka/).fill('20:00');
    await page.getByLabel('Til klokka').fill('00:30');
    await expect(previewIn(page, 'nar')).toContainText('Det slutter natt til fredag 1. januar 2027.', {
      timeout: SLOW,
    });
    await page.getByLabel(/^Fra klokka/).fill('21:30');
    await page.getByLabel(/^Fra klokka/).blur();
    await expect(page.getByLabel('Til klokka')).toHaveValue('02:00');
    await page.getByRole('searchbox', { name: 'Søk i lista: Lokale' }).fill('asenh');
    await expect(page.getByRole('combobox', { name: 'Lokale' })).toHaveValue('asenhallen');
    expect(await tooWide(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  test('what is written without a connection comes back with the page', async ({ browser }) => {
    const { page, context } = await newActivity(browser);
    await page.getByLabel('Navn', { exact: true }).fill('Kanotur');
    await expect(page.getByText('Det du skriver, er tatt vare på.')).toBeVisible({ timeout: SLOW });
    await context.setOffline(true);
    await page.getByLabel('Kort sagt').fill('Vi padler til Storvatnet.');
    await expect(page.getByText('Ingen kontakt med portalen.')).toBeVisible({ timeout: SLOW });
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByLabel('Kort sagt')).toHaveValue('Vi padler til Storvatnet.');
    await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Kanotur');
    await context.close();
  });

  test('a session that ends says so, and the text is there after signing in again', async ({ browser }) => {
    const { page, context } = await newActivity(browser);
    await page.getByLabel('Navn', { exact: true }).fill('Kanotur');
    await context.clearCookies();
    await page.getByLabel('Kort sagt').fill('Vi padler.');
    await expect(page.getByText('Du er logget ut.')).toBeVisible({ timeout: SLOW });
    await press(page, 'button', 'Se over før du sender');
    await expect(page.getByText('Det du skrev, er tatt vare på.')).toBeVisible({ timeout: SLOW });
    const form = new URL(page.url()).searchParams.get('til') ?? '';
    await signInKari(page);
    await page.goto(portal.origin + form);
    await expect(page.getByLabel('Kort sagt')).toHaveValue('Vi padler.');
    await context.close();
  });

  test('a photograph of many megabytes is made small before it is sent', async ({ browser }) => {
    const { page, context } = await newActivity(browser);
    const noise = { type: 'gaussian', mean: 128, sigma: 9 } as const;
    const buffer = await sharp({ create: { width: 3600, height: 2700, channels: 3, background: 'green', noise } })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    expect(buffer.length).toBeGreaterThan(8_000_000);
    await fillPlainForm(page, 'Kanotur');
    await page.getByText('Legg til eller endre bildet').click();
    const input = page.locator('input[type="file"]');
    await input.setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
    const sizeOf = () => input.evaluate((element: HTMLInputElement) => element.files?.[0]?.size ?? 0);
    await expect.poll(sizeOf, { timeout: SLOW }).toBeLessThan(600_000);
    await page.getByLabel(/^Hva viser bildet/).fill('En kano ved en brygge');
    await press(page, 'button', 'Se over før du sender');
    await expect(page.getByRole('img', { name: 'En kano ved en brygge' })).toBeVisible({ timeout: SLOW });
    await press(page, 'button', 'Send til godkjenning');
    await expect(page.getByRole('status').first()).toContainText('er sendt til godkjenning', { timeout: SLOW });
    expect(portal.git('ls-tree', '-r', '--name-only', 'cms/events/elvedal-turlag-kanotur', 'media/')).toMatch(
      /media\/elvedal-turlag\/img-1-/,
    );
    await context.close();
  });

  test('the keyboard alone fills in and sends a form, also in forced colours', async ({ browser }) => {
    const { page, context } = await newActivity(browser);
    await page.emulateMedia({ forcedColors: 'active' });
    const type = async (field: Locator, text: string) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    };
    await type(page.getByLabel('Navn', { exact: true }), 'Kanotur');
    await type(page.getByLabel('Kort sagt'), 'Vi padler.');
    await tabTo(page, page.getByLabel('Dato', { exact: true }));
    await page.getByLabel('Dato', { exact: true }).fill('2026-12-05');
    await tabTo(page, page.getByLabel(/^Fra klokka/));
    await page.getByLabel(/^Fra klokka/).fill('11:00');
    await page.getByLabel('Til klokka').fill('13:00');
    await type(page.getByRole('searchbox', { name: 'Søk i lista: Lokale' }), 'krona');
    await type(page.getByLabel('Pris i kroner'), '0');
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, page.getByRole('button', { name: 'Se over før du sender' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Send til godkjenning' }));
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toContainText('er sendt til godkjenning', { timeout: SLOW });
    await context.close();
  });
});

test('a date is called off in two presses from the dashboard', async ({ browser }) => {
  const { page, context } = await newActivity(browser);
  await page.goto(`${portal.origin}/admin/mine/`);
  await page
    .getByRole('link', { name: /^Meld avlyst/ })
    .first()
    .click();
  await press(page, 'button', 'Ja, meld avlyst');
  await expect(page.getByRole('status').first()).toContainText('er meldt avlyst', { timeout: SLOW });
  await context.close();
});

/** Signs Kari in on a phone, and opens the form of a new activity. */
async function newActivity(browser: Browser) {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE });
  const page = await context.newPage();
  await signInKari(page);
  await page.goto(`${portal.origin}/admin/mine/ny/`);
  // The help is loaded when there is a search above the list.
  await expect(page.getByRole('searchbox', { name: 'Søk i lista: Lokale' })).toBeVisible({ timeout: SLOW });
  return { page, context };
}

async function signInKari(page: Page): Promise<void> {
  await signIn(page, portal, portal.kari);
  await page.waitForURL(/\/admin\//);
}

function previewIn(page: Page, group: string): Locator {
  return page.locator(`[aria-labelledby="${group}"] > .typing-preview`);
}

async function press(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  await page.getByRole(role, { name, exact: true }).first().click();
}
