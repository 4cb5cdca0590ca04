import { expect, type Page, test } from '@playwright/test';
import { DESK, fillActivity, openNew, save, setStatus, signedIn, SLOW } from '../support/editor-page.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  portal = await openPortal();
});

test.afterAll(() => portal.close());

test('with the keyboard alone an activity is written, saved and sent for approval, in forced colours too', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, portal.kari, { viewport: DESK, forcedColors: 'active' });
  await expect(page.getByRole('link', { name: 'Ny aktivitet' }).first()).toBeVisible({ timeout: SLOW });
  await pressTo(page, 'Ny aktivitet');
  await page.keyboard.press('Enter');
  await expect(page.locator('.form-begin')).toBeAttached();
  await pressTo(page, 'Navn');
  await page.keyboard.type('Bare tastatur');
  for (const [name, time] of [
    ['Starter', '0600PM'],
    ['Slutter', '0800PM'],
  ] as const) {
    await pressTo(page, name);
    await page.keyboard.type('12012026');
    await pressTo(page, 'Klokkeslett');
    await page.keyboard.type(time);
  }
  await pressTo(page, 'Annet sted');
  await page.keyboard.type('Torget');
  await pressTo(page, 'Kort sagt');
  await page.keyboard.type('Møt opp på torget.');
  await pressTo(page, 'Tema');
  await page.keyboard.type('Tur');
  await page.keyboard.press('Enter');
  await pressTo(page, 'Pris i kroner');
  await page.keyboard.type('0');
  await page.screenshot({ path: test.info().outputPath('forced-colours.png') });
  await pressTo(page, 'Lagre', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible({ timeout: SLOW });
  await expect(page.getByRole('button', { name: 'Status: Kladd' })).toBeVisible({ timeout: SLOW });
  await pressTo(page, 'Status: Kladd', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pressTo(page, 'Til godkjenning', 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Status: Til godkjenning' })).toBeVisible({ timeout: SLOW });
  await page.context().close();
});

test('with the keyboard alone staff sign in, look at a draft and approve it, in forced colours too', async ({
  browser,
}) => {
  const kari = await signedIn(browser, portal, portal.kari);
  await openNew(kari);
  await fillActivity(kari, 'Godkjent med tastatur');
  await save(kari);
  await setStatus(kari, 'Til godkjenning');
  await kari.context().close();

  const context = await browser.newContext({ viewport: DESK, forcedColors: 'active', javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(portal.linkFor(portal.mona));
  await pressTo(page, 'Ja, logg inn');
  await page.screenshot({ path: test.info().outputPath('forced-colours-sign-in.png') });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\//);
  await page.goto(`${portal.origin}/admin/saker/`);
  await pressTo(page, 'Se over «Godkjent med tastatur»');
  expect(await outlineOf(page)).not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Godkjent med tastatur');
  await pressTo(page, 'Godkjenn og publiser');
  expect(await outlineOf(page)).not.toBe('none');
  await page.screenshot({ path: test.info().outputPath('forced-colours-approve.png') });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('«Godkjent med tastatur» er godkjent.', { timeout: SLOW });
  await context.close();
});

/** Tells how what has the focus is marked. */
function outlineOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
}

/** Moves on by one key until something with a name that begins so has the focus. */
async function pressTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const found = await page.evaluate((wanted) => {
      const active = document.activeElement as HTMLInputElement | null;
      const label = active?.labels?.[0]?.textContent ?? active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      return label.trim().startsWith(wanted);
    }, name);
    if (found) return;
  }
  throw new Error(`No ${key} leads to «${name}».`);
}
